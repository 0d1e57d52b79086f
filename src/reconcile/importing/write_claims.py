"""Claims that were brought in to the files of a project: all of them, or nothing.

A claims file that a person edited gets the new claims at its end. One that is still what an import
wrote is written anew, so that a corrected mapping shows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.files.annotations.claims_text import NotAddedError, added_text, new_text
from reconcile.files.annotations.ledger import (
    Ledger,
    digest_of,
    ledger_path,
    ledger_text,
    once,
    read_ledger,
)
from reconcile.files.annotations.sources_text import with_records
from reconcile.files.attach import keep_text
from reconcile.files.limits import FILE_BYTES
from reconcile.files.lock import locked
from reconcile.files.write import write_atomically
from reconcile.importing.import_result import Imported, Note, NotImportableError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reconcile.files.folder import Folder
    from reconcile.files.tables.table import Row
    from reconcile.importing.document_sources import Places
    from reconcile.importing.left_out import Accounts
    from reconcile.importing.look_up_quotes import Quotes
    from reconcile.model.finding import Finding

_TWICE = "the same was noted before it, by the same coder"


class Made(NamedTuple):
    """What an import made: claims with what recognises each, and all that is to be said of them.

    `entries` is of how many entries of the file the claims are made.
    """

    claims: Sequence[tuple[str, Row]]
    places: Places
    quotes: Quotes
    accounts: Accounts
    findings: Sequence[Finding]
    entries: int


class _Files(NamedTuple):
    """What is to be written to the claims file and its ledger.

    `rows` are the claims that are written now, `fresh` how many weren't brought in before.
    """

    text: str
    ledger: Ledger
    rows: Sequence[Row]
    fresh: int
    known: int
    edited: bool


def write(folder: Folder, claims: Path, file: Path, made: Made) -> Imported:
    """Write what an import made, and return what was done.

    Raises `NotImportableError` where a file that is there can't be added to, `OSError` where one
    can't be written.
    """
    folder.path.mkdir(parents=True, exist_ok=True)
    with locked(folder.path):
        try:
            files = _files(folder, claims, file, made)
            records = _records(folder, files, made)
        except NotAddedError as error:
            raise NotImportableError(str(error)) from None
        written = _put(folder, claims, made, files, records)
    annotations = made.accounts.found
    return Imported(
        written=written,
        claims=files.fresh,
        entries=len(annotations.annotations) + len(annotations.left_out),
        made=made.entries,
        documents=len(annotations.documents.keys() - {""}),
        coders=tuple(sorted({row["coder"] for _, row in made.claims if "coder" in row})),
        placed=made.quotes.placed,
        notes=made.quotes.notes,
        without_text=[(*each, number) for each, number in made.quotes.without_text.items()],
        left_out=made.accounts.left_out,
        ignored=made.accounts.ignored.most_common(),
        unread=made.accounts.unread.most_common(),
        findings=made.findings,
        known=files.known,
        edited=files.edited,
        texts=len(made.places.texts),
    )


def _files(folder: Folder, claims: Path, file: Path, made: Made) -> _Files:
    """Return what is to be written to the claims file and its ledger."""
    before = claims.read_bytes() if claims.exists() else None
    pairs = _first_only(made)
    ledger = read_ledger(claims)
    if before is not None and ledger is None:
        shown = folder.shown(claims)
        message = f"{shown} is there already, and isn't from an import; rename {file.name}"
        raise NotImportableError(message)
    ledger = ledger or Ledger()
    new = [row for key, row in pairs if key not in ledger.keys]
    edited = digest_of(before) != ledger.digest if before is not None else bool(ledger.keys)
    old, shown = (before or b"").decode(), folder.shown(claims)
    rows = new if edited else [row for _, row in pairs]
    text = _text(old, rows, file, shown, edited=edited)
    digest = "" if edited else digest_of(text.encode())
    keys = ledger.keys | {key for key, _ in pairs}
    written = rows if text != old else []
    return _Files(
        text, Ledger(digest, keys), written, len(new), len(pairs) - len(new), edited=edited
    )


def _text(old: str, rows: Sequence[Row], file: Path, shown: str, *, edited: bool) -> str:
    """Return the new text of a claims file: what a person edited is added to, else it is new."""
    if not rows:
        return old
    if edited and old:
        return added_text(old, rows, shown)
    head = (
        f"From {file.name}, by `reconcile import`.",
        "Edit it as you like: once anything was changed, importing again only adds what is new.",
    )
    return new_text(rows, head)


def _first_only(made: Made) -> list[tuple[str, Row]]:
    """Return the claims without those that the file has twice, which are noted."""
    first = once(key for key, _ in made.claims)
    for (_, row), is_first in zip(made.claims, first, strict=True):
        if not is_first:
            made.accounts.twice(Note(row.at("source"), _TWICE))
    return [pair for pair, is_first in zip(made.claims, first, strict=True) if is_first]


def _records(folder: Folder, files: _Files, made: Made) -> tuple[str, str]:
    """Return what is in `sources.yaml`, and what is to be."""
    path = folder.path / "sources.yaml"
    before = path.read_bytes().decode(errors="replace") if path.exists() else ""
    named = {row["source"] for row in files.rows}
    new = [source for id_, source in made.places.new.items() if id_ in named]
    return before, with_records(before, new, folder.shown(path)) if new else before


def _put(
    folder: Folder, claims: Path, made: Made, files: _Files, records: tuple[str, str]
) -> tuple[Path, ...]:
    """Write the files, texts first and the ledger last; return those that were written."""
    if len(files.text.encode()) > FILE_BYTES:
        raise NotImportableError("it makes more claims than one file may have: split it")
    written = []
    named = {row["source"] for _, row in made.claims}
    for id_, each in made.places.texts.items():
        if id_ in named:
            keep_text(folder, id_, each)
    before, text = records
    if text != before:
        path = folder.path / "sources.yaml"
        write_atomically(path, text, _digest(path))
        written.append(path)
    if files.rows:
        folder.claims_folder.mkdir(parents=True, exist_ok=True)
        write_atomically(claims, files.text, _digest(claims))
        write_atomically(ledger_path(claims), ledger_text(files.ledger))
        written.append(claims)
    return tuple(written)


def _digest(path: Path) -> str:
    """Return the digest of a file, under the folder's lock; "" for none."""
    return digest_of(path.read_bytes()) if path.exists() else ""
