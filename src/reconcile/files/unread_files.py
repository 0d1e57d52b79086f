"""Files that look like a project's and that nobody would read: each is refused by its name.

In: a project's folder. Out: a fault for every such file, and for every folder that can't be read.
What is plainly something else (notes, a schema for editors, hidden files) is nobody's business.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reconcile.files.faults import UNREADABLE_FILE, Faults
from reconcile.files.folder import CLAIM_ENDINGS, CLAIMS_FOLDER, SCHEMA_ENDING, files_below
from reconcile.model.position import Position

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.files.folder import Folder

_DATA_ENDINGS = frozenset(
    f".{ending}"
    for ending in ("yaml", "yml", "json", "jsonl", "ndjson", "csv", "tsv", "tab", "parquet", "xlsx")
) | {".xls", ".ods"}
_OWN = ("claims", "constraints", "decisions", "sources")
"""How the names of a project's own files begin."""


class Unread(NamedTuple):
    """A file that isn't read, and what would be read instead."""

    path: Path
    expected: str


def refuse_unread(folder: Folder, faults: Faults) -> None:
    """Note every file that nobody would read though it looks like one of the project's.

    So is every folder of claims or sources that can't be read, which isn't an empty one, or that
    is a link, which may lead anywhere.
    """
    for top in (folder.claims_folder, folder.sources):
        if os.path.lexists(top):
            files_below(top, lambda error: _note_closed(error, folder, faults))
            _note_links(top, folder, faults)
    for path, expected in sorted((*_beside(folder), *_claims(folder), *_records(folder))):
        message = f"the file is not read under the name {path.name}"
        faults.add(UNREADABLE_FILE, message, Position(folder.shown(path), 1, 1), expected=expected)


def _note_closed(error: OSError, folder: Folder, faults: Faults) -> None:
    path = Path(error.filename)
    if (
        path != folder.texts
        and folder.texts not in path.parents
        and not isinstance(error, NotADirectoryError)
    ):
        message = f"cannot read the folder: {error.strerror}"
        faults.add(UNREADABLE_FILE, message, Position(folder.shown(path), 1, 1))


def _note_links(top: Path, folder: Folder, faults: Faults) -> None:
    for place, names, _ in os.walk(top):
        names[:] = [name for name in names if not name.startswith(".")]
        for path in (Path(place, name) for name in sorted(names)):
            taken_for_a_file = path.name.endswith(CLAIM_ENDINGS)
            if path.is_symlink() and path != folder.texts and not taken_for_a_file:
                message = "the folder is a link, which is not followed"
                place_of = Position(folder.shown(path), 1, 1)
                faults.add(UNREADABLE_FILE, message, place_of, expected="the folder itself")


def _beside(folder: Folder) -> Iterator[Unread]:
    """Yield what lies beside `claims.yaml` under a name like that."""
    if not folder.path.is_dir():
        return
    read = {folder.path / "claims.yaml", folder.constraints, folder.decisions, *folder.many_sources}
    for path in folder.path.iterdir():
        name = path.name.casefold()
        own = next((word for word in _OWN if name.startswith(word)), "")
        if not own or path in read or name.endswith(SCHEMA_ENDING) or path.is_dir():
            continue
        if path.suffix.casefold() in _DATA_ENDINGS:
            misspelt = name in (f"{own}.yaml", f"{own}.yml")
            yield Unread(path, _expected(own, path, misspelt=misspelt))


def _expected(own: str, path: Path, *, misspelt: bool) -> str:
    if misspelt or own in ("constraints", "decisions"):
        return f"{own}.yaml"
    if own == "sources":
        return f"sources.yaml, or {_any_of(CLAIM_ENDINGS)}"
    if path.suffix.casefold() in CLAIM_ENDINGS:
        return f"{CLAIMS_FOLDER}/{path.with_suffix(path.suffix.casefold()).name}"
    return _any_of(CLAIM_ENDINGS)


def _claims(folder: Folder) -> Iterator[Unread]:
    """Yield what lies in the folder of claims and can't be read."""
    for path in files_below(folder.claims_folder):
        ending = path.suffix.casefold()
        known = path.suffix in CLAIM_ENDINGS or path.name.endswith(SCHEMA_ENDING)
        if ending in _DATA_ENDINGS and not known:
            yield Unread(path, _renamed(path, ending))


def _renamed(path: Path, ending: str) -> str:
    if ending in CLAIM_ENDINGS:
        return path.with_suffix(ending).name
    return path.with_suffix(".yaml").name if ending == ".yml" else _any_of(CLAIM_ENDINGS)


def _any_of(endings: tuple[str, ...]) -> str:
    return f"a name that ends in {', '.join(endings)}"


def _records(folder: Folder) -> Iterator[Unread]:
    """Yield what lies in the folder of sources, the texts apart, and can't be read."""
    for path in files_below(folder.sources):
        if folder.texts in path.parents or path.name.endswith(SCHEMA_ENDING):
            continue
        if path.suffix == ".yaml" and path.parent == folder.sources:
            continue
        if path.suffix.casefold() in _DATA_ENDINGS:
            yield Unread(path, f"sources/{path.with_suffix('.yaml').name}")
