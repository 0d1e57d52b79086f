"""A year, a month and a day in columns of their own, guessed to be one date.

In: the columns of a table. Out: the template of columns that a mapping reads the date from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.files.tables.draft_columns import is_read_as

if TYPE_CHECKING:
    from reconcile.files.tables.draft_columns import Columns

_PARTS = ({"year", "iyear", "yr"}, {"month", "imonth", "mon"}, {"day", "iday"})
_OF_FIELD = {"date.start": {"start"}, "date.end": {"end"}, "date": set[str]()}
"""What beside the word for a part a column of a field is called: `Start Year`."""
_TRIED = 200


class DayParts(NamedTuple):
    """The columns of year, month and day, and the template that makes a date of them."""

    columns: tuple[str, str, str]
    template: str


def parts_of_day(columns: Columns, field: str) -> DayParts | None:
    """Return the columns that are a date together; None where there are none or they aren't read.

    A month in figures makes an ISO date, whose zeros are parts that aren't known.
    """
    found = [
        [
            n
            for n in columns.left
            if columns.words[n] - part == _OF_FIELD[field] and columns.words[n] & part
        ]
        for part in _PARTS
    ]
    if not all(found):
        return None
    year, month, day = (names[0] for names in found)
    figures = all(cell.isdecimal() for cell in columns.said(month))
    template = (
        f"{{{year}}}-{{{month}:02}}-{{{day}:02}}"
        if figures
        else f"{{{day}}} {{{month}}} {{{year}}}"
    )
    at = [columns.table.columns.index(name) for name in (year, month, day)]
    rows = [[str(row.values[n]).strip() for n in at] for row in columns.table.rows[:_TRIED]]
    dates = [_joined(*row, figures=figures) for row in rows if all(row)]
    return DayParts((year, month, day), template) if is_read_as("date", dates) else None


def _joined(year: str, month: str, day: str, *, figures: bool) -> str:
    return f"{year}-{month:0>2}-{day:0>2}" if figures else f"{day} {month} {year}"
