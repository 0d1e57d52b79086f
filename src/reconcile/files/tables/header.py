"""Which row of a table names its columns, and what it calls them.

In: the rows of a table as they are in its file. Out: the header's place among them, and a name for
each column, no two alike. Above a header there may be titles, as spreadsheets have them; the last
of its names may be missing, and so may the first, as statistics programs write a column of names.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reconcile.files.tables.table import Cells

    Wanted = Callable[[Sequence[str]], bool]

TRIED = 30
"""Rows at the start of a table among which its header is."""
_TABLE = 3
"""Cells in a row that make of rows of one cell above it titles."""
ROW_NAMES = "rownames"
"""What R calls a first column that its header doesn't name."""


def header_at(rows: Sequence[Sequence[object]], wanted: Wanted) -> int:
    """Return the index of the header: the first row with the columns that are wanted.

    Without any, it is the first row below the titles: rows of one cell above one of several.
    """
    for at, row in enumerate(rows[:TRIED]):
        if wanted(names_in(row)):
            return at
    said = [_number_said(row) for row in rows[:TRIED]]
    first = next((at for at, number in enumerate(said) if number > 1), 0)
    return first if max(said[first:], default=0) >= _TABLE else 0


def names_in(row: Iterable[object]) -> list[str]:
    """Return the names in a header, those of its cells that have none by their number."""
    return [str(cell).strip() or f"column {number}" for number, cell in enumerate(row, 1)]


def column_names(header: Cells, rows: Sequence[Cells]) -> tuple[str, ...]:
    """Return a name for each column that the header or, behind its last name, a row has.

    Where every row has one cell more than the header, the first is a name of the row (R,
    `write.table`). A name that occurs again has its number behind it: `notes (2)`.
    """
    cells = list(header.values)
    if _rows_are_named(header, rows):
        cells = [ROW_NAMES, *cells]
    else:
        said = max((_end(row.values) for row in rows), default=0)
        del cells[max(_end(cells), min(said, len(cells))) :]
    return _distinct(names_in(cells))


def _rows_are_named(header: Cells, rows: Sequence[Cells]) -> bool:
    width = len(header.values) + 1
    if len(rows) < 2 or not all(len(row.values) == width for row in rows):
        return False
    first = {row.values[0] for row in rows}
    return len(first) == len(rows) and any(str(row.values[-1]).strip() for row in rows)


def _distinct(names: Sequence[str]) -> tuple[str, ...]:
    met: Counter[str] = Counter()
    made = []
    for name in names:
        met[name] += 1
        made.append(name if met[name] == 1 else f"{name} ({met[name]})")
    return tuple(made)


def _end(cells: Sequence[object]) -> int:
    """Return the number of cells up to the last that isn't empty."""
    end = len(cells)
    while end and not str(cells[end - 1]).strip():
        end -= 1
    return end


def _number_said(cells: Iterable[object]) -> int:
    return sum(bool(str(cell).strip()) for cell in cells)
