"""A table from anywhere into a project: a copy of it, and the first draft of its mapping.

What is there already stays as it is: importing again changes nothing, and never what a person
edited. Nothing is written where anything can't be.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from reconcile.files.decode import is_utf_16, read_file
from reconcile.files.faults import BAD_TABLE, Faults
from reconcile.files.folder import MAPPING_ENDING, TABLE_ENDINGS
from reconcile.files.tables.draft import draft
from reconcile.files.tables.draft_columns import flow
from reconcile.files.tables.long import has_keys
from reconcile.files.tables.missing_header import data_in_header
from reconcile.files.tables.read import read_table
from reconcile.files.tables.table_text import guessed_encoding
from reconcile.files.write import create_atomically
from reconcile.model.claim import Claim
from reconcile.model.finding import Severity, in_order
from reconcile.model.mapping import Mapping
from reconcile.model.position import Position

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reconcile.files.folder import Folder
    from reconcile.files.tables.table import Table
    from reconcile.model.finding import Finding


class NotImportedError(Exception):
    """A file can't be imported. The message says why; `findings` are the faults in the file."""

    def __init__(self, message: str, findings: Sequence[Finding] = ()) -> None:
        super().__init__(message)
        self.findings = findings


class Imported(NamedTuple):
    """The table in the project, its mapping (None where it needs none), and what was written."""

    table: Path
    mapping: Path | None
    written: tuple[Path, ...]


def import_table(folder: Folder, file: Path) -> Imported:
    """Copy a table to the folder of claims, with a draft of its mapping where it needs one.

    Raises `NotImportedError` where the file isn't a table or another is there under its name, and
    `OSError` where nothing can be written.
    """
    if file.suffix not in TABLE_ENDINGS:
        endings = ", ".join(TABLE_ENDINGS)
        raise NotImportedError(
            f"{file} isn't a table that can be read; its name must end in {endings}"
        )
    faults = Faults()
    shown = folder.shown(file)
    content = read_file(file, file.parent, shown, faults)
    if content is not None and not content.strip():
        faults.add(BAD_TABLE, "the file is empty", Position(shown, 1, 1), expected="a table")
        raise NotImportedError(f"{shown} can't be imported as it is", faults.found)
    sheets = _sheets(file, content)
    encoding, shows = _encoding(file, content)
    table = _read(file, shown, content or b"", sheets, encoding, faults)
    if table is not None:
        _refuse_missing_header(table, faults)
    refused = [fault for fault in faults.found if fault.severity is Severity.ERROR]
    if table is None or content is None or refused:
        raise NotImportedError(f"{shown} can't be imported as it is", in_order(faults.found))
    kept = file if _is_inside(file, folder) else folder.claims_folder / file.name
    mapping = kept.with_suffix("").with_name(kept.stem + MAPPING_ENDING)
    long = has_keys(table.columns, Claim)
    if long and encoding:
        raise NotImportedError(f"{shown} is in {encoding}; claims are read in UTF-8")
    head = _sheet_line(sheets) or _encoding_line(encoding, shows)
    text = None if long else draft(table, kept.stem, head=head)
    _refuse_other(kept, content, folder)
    folder.claims_folder.mkdir(parents=True, exist_ok=True)
    written = []
    if not kept.exists():
        create_atomically(kept, content)
        written.append(kept)
    if text is not None and not mapping.exists():
        create_atomically(mapping, text)
        written.append(mapping)
    return Imported(kept, None if text is None else mapping, tuple(written))


def _is_long(names: Sequence[str]) -> bool:
    return has_keys(names, Claim)


def _sheets(file: Path, content: bytes | None) -> list[str]:
    """Return the sheets of a workbook where it isn't clear which is meant; the first is drafted."""
    if file.suffix != ".xlsx" or content is None:
        return []
    from reconcile.files.tables.binary import undecided_sheets  # noqa: PLC0415 (few have a workbook)

    return undecided_sheets(content, _is_long)


def _encoding(file: Path, content: bytes | None) -> tuple[str, str]:
    """Return what a text file is in that isn't in UTF-8, and a word that shows it."""
    if content is None or file.suffix in (".xlsx", ".parquet") or is_utf_16(content):
        return "", ""
    return guessed_encoding(content)


def _encoding_line(encoding: str, shows: str) -> str:
    """Return the line of a mapping that says what a file is in; "" for UTF-8."""
    if not encoding:
        return ""
    return f"encoding: {encoding}  # it isn't UTF-8; is this word right? {flow(shows)}"


def _read(
    file: Path, shown: str, content: bytes, sheets: Sequence[str], encoding: str, faults: Faults
) -> Table | None:
    """Return the table in a file; of several sheets of a workbook, the first."""
    if not sheets:
        mapping = Mapping(claims=(), encoding=encoding) if encoding else None
        return read_table(file, file.parent, shown, _is_long, faults, mapping)
    from reconcile.files.tables.binary import read_workbook  # noqa: PLC0415 (few have a workbook)

    return read_workbook(content, shown, faults, _is_long, sheets[0])


def _sheet_line(sheets: Sequence[str]) -> str:
    """Return the line of a mapping that says which of several sheets is read; "" for one."""
    if not sheets:
        return ""
    why = f"the first with columns, of {len(sheets)}: {', '.join(sheets)}"
    return f"sheet: {flow(sheets[0])}  # {' '.join(why.split())}"


def take_back(done: Imported) -> None:
    """Remove what an import wrote, and the folder of claims if nothing else is in it."""
    for path in done.written:
        path.unlink()
    folder = done.table.parent
    with suppress(OSError):  # other files are in it
        folder.rmdir()
        folder.parent.rmdir()


def _refuse_missing_header(table: Table, faults: Faults) -> None:
    name = data_in_header(table)
    if name:
        message = (
            f"the table has no header: `{name}` in its first row is a value, as those below it"
        )
        expected = "a first row with a name for each column"
        faults.add(BAD_TABLE, message, table.at(1, name), expected=expected)


def _is_inside(file: Path, folder: Folder) -> bool:
    return file.resolve().is_relative_to(folder.claims_folder.resolve())


def _refuse_other(kept: Path, content: bytes, folder: Folder) -> None:
    """Raise where another file, or another table of one name, is at the table's place."""
    if kept.exists() and kept.read_bytes() != content:
        raise NotImportedError(f"{folder.shown(kept)} is there already and says something else")
    for ending in TABLE_ENDINGS:
        other = kept.with_suffix(ending)
        if other != kept and other.exists():
            shown = folder.shown(other)
            raise NotImportedError(f"{shown} is there already, and its mapping would be the same")
