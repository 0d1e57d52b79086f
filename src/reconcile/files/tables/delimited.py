"""CSV and TSV to a table, in the dialects that people have, each of them stated and none guessed.

UTF-8, with or without a byte order mark. A tab separates the cells of a `.tsv` file. Those of a
`.csv` file are separated by what its mapping says, or its first line (`sep=;`, as Excel writes it),
or else by the one of comma, semicolon and tab with which the header has the columns that are
wanted.
"""

from __future__ import annotations

import csv
import io
from contextlib import suppress
from typing import TYPE_CHECKING

from reconcile.files import limits
from reconcile.files.faults import BAD_TABLE, TOO_LARGE, Faults
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
        _refuse(error, _rows(text, delimiter, skipped), shown, faults)
        return None
    if not rows:
        place = Position(shown, 1, 1)
        faults.add(BAD_TABLE, "the table is empty", place, expected="a header and rows")
        return None
    return as_table(shown, rows[0], rows[1:], faults)


def head_of(text: str, shown: str, wanted: Wanted) -> tuple[list[str], str, int]:
    """Return the columns of a table by its first lines, what separates its cells, and lines before.

    No columns where the lines aren't a table.
    """
    text, stated, skipped = _after_statement(text, "")
    delimiter = stated or _delimiter(text, shown, wanted)
    try:
        first = next(_rows(text, delimiter, skipped), Cells(1, ()))
    except csv.Error:
        return [], delimiter, skipped
    return _names(_without_blank_end(first.values, 0)), delimiter, first.line - 1


def _after_statement(text: str, stated: str) -> tuple[str, str, int]:
    """Return a text without the line that says what separates its cells, that, and lines left."""
    if not text.startswith(_STATED):
        return text, stated, 0
    first, _, rest = text.partition("\n")
    return rest, stated or first.removeprefix(_STATED).strip("\r")[:1], 1


def _delimiter(text: str, shown: str, wanted: Wanted) -> str:
    if shown.endswith(".tsv"):
        return "\t"
    head = text.partition("\n")[0]
    columns = {mark: next(csv.reader([head], delimiter=mark), []) for mark in DELIMITERS}
    for mark, found in columns.items():
        if wanted(_names(found)):
            return mark
    return max(columns, key=lambda mark: len(columns[mark]))


def _rows(text: str, delimiter: str, skipped: int) -> Iterator[Cells]:
    csv.field_size_limit(limits.SCALAR_CHARACTERS)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    begun = 1 + skipped
    for cells in reader:
        if any(cells):
            yield Cells(begun, tuple(cells))
        begun = reader.line_num + 1 + skipped


def _refuse(error: csv.Error, rows: Iterator[Cells], shown: str, faults: Faults) -> None:
    """Note why a text isn't a table, where the row begins that can't be read."""
    line = 1
    with suppress(csv.Error):
        for row in rows:
            line = row.line + 1
    place = Position(shown, line, 1)
    if "field larger" in str(error):
        message = f"a cell of more than {limits.SCALAR_CHARACTERS:,} characters"
        faults.add(TOO_LARGE, message, place, expected="quotation marks that are closed")
    else:
        message = f"the row can't be read: {error}"
        faults.add(BAD_TABLE, message, place, expected="quotation marks in pairs")


def _names(cells: Sequence[str]) -> list[str]:
    return [str(cell).strip() or f"column {number}" for number, cell in enumerate(cells, 1)]


def as_table(shown: str, header: Cells, rows: Sequence[Cells], faults: Faults) -> Table | None:
    """Return a header and rows as a table; note columns of one name and rows of another length."""
    names = _names(_without_blank_end(header.values, 0))
    place = Position(shown, header.line, 1)
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        message = f"two columns are called `{twice[0]}`"
        at = Position(shown, header.line, names.index(twice[0]) + 1, twice[0])
        faults.add(BAD_TABLE, message, at, expected="a header with a name for each column")
        return None
    kept = []
    for row in rows:
        cells = _without_blank_end(row.values, len(names))
        if len(cells) == len(names):
            kept.append(Cells(row.line, cells))
        else:
            message = f"the row has {len(row.values)} cells, the header {len(names)}"
            faults.add(
                BAD_TABLE, message, place._replace(line=row.line), expected="a cell for each column"
            )
    return Table(shown, tuple(names), tuple(kept))


def _without_blank_end(cells: tuple[str, ...], least: int) -> tuple[str, ...]:
    """Return cells without those at the end that are empty, which spreadsheets may write."""
    end = len(cells)
    while end > least and not str(cells[end - 1]).strip():
        end -= 1
    return cells[:end]
