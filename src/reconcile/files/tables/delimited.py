"""CSV and TSV to a table, in the dialects that people have, each of them stated and none guessed.

UTF-8, with or without a byte order mark. A tab separates the cells of a `.tsv` file. Those of a
`.csv` file are separated by what its mapping says, or its first line (`sep=;`, as Excel writes it),
or else by the one of comma, semicolon and tab with which the header has the columns that are
wanted. A quotation mark in a cell is doubled (RFC 4180), or has a backslash before it in a file
that can be read in no other way, as MySQL and PHP write it.
"""

from __future__ import annotations

import csv
import io
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING

from reconcile.files import limits
from reconcile.files.faults import BAD_TABLE, TOO_LARGE, Faults
from reconcile.files.tables.header import TRIED, column_names, header_at, names_in
from reconcile.files.tables.table import Cells, Table
from reconcile.model.position import Position

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Wanted = Callable[[Sequence[str]], bool]

DELIMITERS = (",", ";", "\t")
_STATED = "sep="


def read_delimited(
    text: str, shown: str, wanted: Wanted, faults: Faults, stated: str = ""
) -> Table | None:
    """Return the table in a text; None, and a fault, where it is none.

    `wanted` says whether these are the columns that the table should have.
    """
    text, stated, skipped = _after_statement(text, stated)
    delimiter = stated or _delimiter(text, shown, wanted)
    try:
        rows = list(_rows(text, delimiter, skipped))
    except csv.Error as error:
        escaped = _with_backslashes(text, delimiter, skipped)
        if not escaped:
            _refuse(error, _rows(text, delimiter, skipped), shown, faults)
            return None
        rows = escaped
    if not rows:
        place = Position(shown, 1, 1)
        faults.add(BAD_TABLE, "the table is empty", place, expected="a header and rows")
        return None
    return from_rows(shown, rows, wanted, faults)


def from_rows(shown: str, rows: Sequence[Cells], wanted: Wanted, faults: Faults) -> Table | None:
    """Return the table whose header is among rows, with the titles above it left out."""
    at = header_at([row.values for row in rows[:TRIED]], wanted)
    return as_table(shown, rows[at], rows[at + 1 :], faults)


def head_of(text: str, shown: str, wanted: Wanted) -> tuple[list[str], str, int]:
    """Return the columns of a table by its first lines, what separates its cells, and lines before.

    No columns where the lines aren't a table.
    """
    text, stated, skipped = _after_statement(text, "")
    delimiter = stated or _delimiter(text, shown, wanted)
    rows: list[Cells] = []
    with suppress(csv.Error):
        rows.extend(islice(_rows(text, delimiter, skipped), TRIED))
    if not rows:
        return [], delimiter, skipped
    header = rows[header_at([each.values for each in rows], wanted)]
    return list(column_names(header, ())), delimiter, header.line - 1


def _after_statement(text: str, stated: str) -> tuple[str, str, int]:
    """Return a text without the line that says what separates its cells, that, and lines left."""
    if not text.startswith(_STATED):
        return text, stated, 0
    first, _, rest = text.partition("\n")
    return rest, stated or first.removeprefix(_STATED).strip("\r")[:1], 1


def _delimiter(text: str, shown: str, wanted: Wanted) -> str:
    if shown.endswith(".tsv"):
        return "\t"
    head = text.split("\n", TRIED)[:TRIED]
    rows = {mark: _first_rows(head, mark) for mark in DELIMITERS}
    for mark, found in rows.items():
        if any(wanted(names_in(cells)) for cells in found):
            return mark
    return max(rows, key=lambda mark: max((len(cells) for cells in rows[mark]), default=0))


def _first_rows(lines: Sequence[str], delimiter: str) -> list[list[str]]:
    """Return the rows in the first lines of a text, up to one that can't be read."""
    rows: list[list[str]] = []
    with suppress(csv.Error):
        rows.extend(csv.reader(lines, delimiter=delimiter))
    return rows


def _rows(text: str, delimiter: str, skipped: int, escape: str | None = None) -> Iterator[Cells]:
    csv.field_size_limit(limits.SCALAR_CHARACTERS)
    lines = io.StringIO(text, newline="")
    reader = csv.reader(lines, delimiter=delimiter, strict=True, escapechar=escape)
    begun = 1 + skipped
    for cells in reader:
        if any(cells):
            yield Cells(begun, tuple(cells))
        begun = reader.line_num + 1 + skipped


def _with_backslashes(text: str, delimiter: str, skipped: int) -> list[Cells]:
    """Return the rows of a text in which a backslash is before a quotation mark in a cell.

    None where it has none, or its rows aren't all of one length.
    """
    if '\\"' not in text:
        return []
    try:
        rows = list(_rows(text, delimiter, skipped, "\\"))
    except csv.Error:
        return []
    return rows if len({len(row.values) for row in rows}) == 1 else []


def _refuse(error: csv.Error, rows: Iterator[Cells], shown: str, faults: Faults) -> None:
    """Note why a text isn't a table, where the row begins that can't be read."""
    line = 1
    with suppress(csv.Error):
        for row in rows:
            line = row.line + 1
    note_row(error, Position(shown, line, 1), faults)


def note_row(error: csv.Error, place: Position, faults: Faults) -> None:
    """Note why a row can't be read that begins at a place."""
    if "field larger" in str(error):
        message = f"a cell of more than {limits.SCALAR_CHARACTERS:,} characters"
        faults.add(TOO_LARGE, message, place, expected="quotation marks that are closed")
    else:
        message = f"the row can't be read: {error}"
        faults.add(BAD_TABLE, message, place, expected="quotation marks in pairs")


def as_table(shown: str, header: Cells, rows: Sequence[Cells], faults: Faults) -> Table:
    """Return a header and rows as a table; note rows of another length."""
    names = column_names(header, rows)
    place = Position(shown, header.line, 1)
    kept = []
    for row in rows:
        cells = _without_blank_end(row.values, len(names))
        if len(cells) == len(names):
            kept.append(Cells(row.line, cells))
        else:
            message = f"the row has {len(row.values)} cells, the header {len(names)}"
            at = place._replace(line=row.line)
            faults.add(BAD_TABLE, message, at, expected=_wanted_cells(cells, names))
    return Table(shown, names, tuple(kept))


def _wanted_cells(cells: Sequence[str], names: Sequence[str]) -> str:
    """Return what a row with other cells should have; more of them may be a text that was cut."""
    marks = "; quotation marks around a text that has what separates the cells"
    return "a cell for each column" + (marks if len(cells) > len(names) else "")


def _without_blank_end(cells: tuple[str, ...], least: int) -> tuple[str, ...]:
    """Return cells without those at the end that are empty, which spreadsheets may write."""
    end = len(cells)
    while end > least and not str(cells[end - 1]).strip():
        end -= 1
    return cells[:end]
