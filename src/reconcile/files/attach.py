"""A file that somebody has to the text of the source it is: recognised by fingerprint, then kept.

Only here and in `add_source` is anything written to the folder of texts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.files.document import read_document
from reconcile.files.source_texts import (
    BadTextError,
    fingerprint_of,
    normal_text,
    read_bytes,
    refuse_outside,
    text_path,
)
from reconcile.files.write import create_atomically, write_atomically

if TYPE_CHECKING:
    from collections.abc import Container, Mapping
    from pathlib import Path

    from reconcile.files.folder import Folder
    from reconcile.model.source import Fingerprint, Source

_IGNORED = """\
# The articles belong to their publishers: whoever has the texts keeps them here, outside git.
text/
"""


class Attached(NamedTuple):
    """The sources whose text a file turned out to be; none where no record knows it."""

    fingerprint: Fingerprint
    sources: tuple[str, ...]


def attach(folder: Folder, sources: Mapping[str, Source], file: Path) -> Attached:
    """Keep a file as the text of every source that has its fingerprint, and return which.

    Raises `BadTextError` where the file can't be a text, `MissingExtraError` where a library is
    missing that takes its text out, and `OSError` where it can't be kept.
    """
    text = _text_of(read_bytes(file), {source.text for source in sources.values()})
    fingerprint = fingerprint_of(text)
    known = tuple(sorted(id_ for id_, source in sources.items() if source.text == fingerprint))
    for source_id in known:
        keep_text(folder, source_id, text)
    return Attached(fingerprint, known)


def _text_of(content: bytes, known: Container[Fingerprint | None]) -> str:
    """Return a file's text as it is if a record knows that, else taken out as `add` does."""
    try:
        text = normal_text(content)
    except BadTextError:  # a PDF file is none, and has one
        return read_document(content).text
    return text if fingerprint_of(text) in known else read_document(content).text


def keep_text(folder: Folder, source_id: str, text: str, digest: str | None = None) -> Path:
    """Write a source's text where texts are kept, outside git, and return where that is.

    What was there is replaced; with a `digest`, only while it is what that was made of. Raises
    `BadTextError` where the place is outside the project.
    """
    path = text_path(folder, source_id)
    folder.texts.mkdir(parents=True, exist_ok=True)
    refuse_outside(path.parent, folder)
    _ignore_texts(folder)
    write_atomically(path, text, digest)
    return path


def unclaimed_texts(folder: Folder, sources: Mapping[str, Source]) -> list[Path]:
    """Return the files among the texts that are no source's, sorted."""
    kept = {f"{source_id}.txt" for source_id in sources}
    try:
        return sorted(path for path in folder.texts.iterdir() if _is_unclaimed(path, kept))
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise BadTextError(f"the folder of texts cannot be read: {error.strerror}") from None


def _is_unclaimed(path: Path, kept: set[str]) -> bool:
    return path.name not in kept and not path.name.startswith(".")


def _ignore_texts(folder: Folder) -> None:
    """Make git leave the texts out, unless the project says itself what to ignore."""
    path = folder.sources / ".gitignore"
    if not path.exists():
        create_atomically(path, _IGNORED)
