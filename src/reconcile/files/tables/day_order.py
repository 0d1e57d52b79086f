"""Days in figures, `5/1/2015`, in a table that states whether the day or the month is first.

In: the cells of a table. Out: each day as ISO 8601 has it; for the draft of a mapping, the order
that the days of a column have, where one of them can be read in that order alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

DAY_FIRST = "d/m/y"
MONTH_FIRST = "m/d/y"
_DAY = re.compile(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?![\d/]|[.-]\d)")
_SHORT = re.compile(r"(\d{1,2})-([A-Za-z]{3})-(\d\d)")
"""A day as spreadsheets show it, `13-Jan-20`: whatever the order, its day is first."""
_WORDS = re.compile(r"[^\W\d_]+")
_BESIDE = {"am", "pm", "t", "z", "to", "utc", "gmt"}
"""Words in a cell of days; one with others is a sentence, and stays as it is."""
_MONTHS, _DAYS = 12, 31
_CENTURY = 69
"""The first of two figures that are a year of the 1900s (POSIX, `strptime`: %y)."""


class DayOrder(NamedTuple):
    """What the cells of a table say of the order of its days.

    `order` is "" where they don't say it; `cell` is one that says it, or one that has two readings,
    and `column` where it is.
    """

    order: str
    cell: str
    column: str


def as_iso(text: str, order: str) -> str:
    """Return a cell with its days as ISO 8601 has them; as it is where `order` is "".

    A day that there isn't in this order stays as it is, as does a cell of other words.
    """
    if order and (short := _SHORT.fullmatch(text)):
        return f"{short[1]} {short[2]} {_year(short[3])}"
    if not order or any(word.casefold() not in _BESIDE for word in _WORDS.findall(text)):
        return text
    return _DAY.sub(lambda found: _iso(found, order), text)


def _iso(found: re.Match[str], order: str) -> str:
    first, second, year = int(found[1]), int(found[3]), _year(found[4])
    day, month = (first, second) if order == DAY_FIRST else (second, first)
    if not (1 <= month <= _MONTHS and 1 <= day <= _DAYS):
        return found[0]
    return f"{year:04}-{month:02}-{day:02}"


def _year(text: str) -> int:
    year = int(text)
    if len(text) > 2:
        return year
    return year + (1900 if year >= _CENTURY else 2000)


def day_order(columns: Mapping[str, Iterable[str]]) -> DayOrder | None:
    """Return what the cells of a table, by column, say of its days; None where it has none.

    Columns that say different things leave it open.
    """
    found = [said for name, cells in columns.items() if (said := _of_column(name, cells))]
    stated = {said.order: said for said in found if said.order}
    if len(stated) == 1:
        return next(iter(stated.values()))
    if found:
        return found[0]._replace(order="")
    return next((said for name, cells in columns.items() if (said := _short(name, cells))), None)


def _short(name: str, cells: Iterable[str]) -> DayOrder | None:
    """Return that the day is first in a column of days such as `13-Jan-20`."""
    said = [cell for cell in cells if cell]
    days = [cell for cell in said if _SHORT.fullmatch(cell)]
    return DayOrder(DAY_FIRST, days[0], name) if len(days) * 2 > len(said) else None


def _of_column(name: str, cells: Iterable[str]) -> DayOrder | None:
    """Return what a column says, if most of its cells are days in figures."""
    said = [cell for cell in cells if cell]
    days = [(cell, found) for cell in said if (found := _DAY.match(cell))]
    if len(days) * 2 <= len(said):
        return None
    stated = {
        order: cell
        for cell, found in days
        for order, month in ((DAY_FIRST, found[1]), (MONTH_FIRST, found[3]))
        if int(month) > _MONTHS
    }
    if len(stated) == 1:
        return DayOrder(*next(iter(stated.items())), name)
    return DayOrder("", days[0][0], name)
