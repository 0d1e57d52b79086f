"""A date in EDTF, as exactly as EDTF can say it: a week becomes an interval, "early May" a month.

In: a `Date`. Out: text, which `parse_edtf` reads back as the same date where EDTF says all of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.values.date.day_numbers import year_month_day
from reconcile.values.date.edtf import year_text
from reconcile.values.date.value import Bound, Date, Precision

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile.model.reading import Days


def edtf_text(date: Date) -> str:
    """Return a date in EDTF, as exactly as EDTF can say it."""
    if date.precision is Precision.EITHER:
        return f"[{','.join(map(_member, date.ends))}]"
    if date.precision is Precision.ALL:
        return f"{{{','.join(map(_member, date.ends))}}}"
    if date.bound:
        return date.edtf or _edtf_bound(date)
    if date.ends:
        return f"{edtf_text(date.ends[0])}/{edtf_text(date.ends[1])}"
    return _edtf_single(date) + _mark(date)


def _mark(date: Date) -> str:
    if date.uncertain and date.approximate:
        return "%"
    return "?" if date.uncertain else "~" if date.approximate else ""


def _edtf_single(date: Date) -> str:
    first, last = date.days
    if date.edtf or first is None or last is None:
        return date.edtf
    if date.precision in _PARTS_OF_CENTURY:
        return "/".join(year_text(year_month_day(end)[0]) for end in (first, last))
    if date.precision is Precision.WEEK:
        return f"{_edtf_number(first)}/{_edtf_number(last)}"
    if date.time:
        return edtf_day(date.written or date.days) + date.time
    return _edtf_unit(first, date.precision)


def _edtf_unit(first: int, precision: Precision) -> str:
    """Return the unit of the calendar that begins on a day: 2017, 2017-01, 2017-01-23, 201X."""
    year, month, day = year_month_day(first)
    code = _CODES[precision](month)
    if precision in (Precision.DECADE, Precision.CENTURY):
        return edtf_years(year, 10 if precision is Precision.DECADE else 100)
    text = f"{year_text(year)}-{code:02d}" if code else year_text(year)
    return f"{text}-{day:02d}" if precision is Precision.DAY else text


_CODES: dict[Precision, Callable[[int], int]] = {
    Precision.DAY: lambda month: month,
    Precision.MONTH: lambda month: month,
    Precision.SEASON: lambda month: 20 + month // 3,
    Precision.QUARTER: lambda month: 33 + month // 3,
    Precision.HALF: lambda month: 40 + month // 7,
    Precision.YEAR: lambda _: 0,
    Precision.DECADE: lambda _: 0,
    Precision.CENTURY: lambda _: 0,
}
_PARTS_OF_CENTURY = frozenset(
    {
        Precision.HALF_CENTURY,
        Precision.THIRD_OF_CENTURY,
        Precision.QUARTER_CENTURY,
    }
)


def _edtf_number(number: int) -> str:
    year, month, day = year_month_day(number)
    return f"{year_text(year)}-{month:02d}-{day:02d}"


def edtf_day(days: Days) -> str:
    """Return the first day of a span in EDTF, ".." for an open start."""
    return ".." if days.earliest is None else _edtf_number(days.earliest)


def _member(date: Date) -> str:
    """Return a member of a set, whose ranges EDTF writes with two dots."""
    if date.ends and not date.bound:
        return f"{edtf_text(date.ends[0])}..{edtf_text(date.ends[1])}"
    return edtf_text(date).replace("/", "")


def _edtf_bound(date: Date) -> str:
    start, _, end = edtf_text(date.ends[0]).partition("/")
    # A week is an interval already: since last week is since its Monday, until it, to its Sunday.
    stated = (end or start) if date.days.latest is not None else start
    if date.bound is Bound.END_UNKNOWN:
        return f"{stated}/"
    if date.bound is Bound.START_UNKNOWN:
        return f"/{stated}"
    first, last = date.days
    if date.bound is Bound.AFTER and first is not None:
        stated = _edtf_number(first)
    if date.bound is Bound.BEFORE and last is not None:
        stated = _edtf_number(last)
    return f"{stated}/.." if last is None else f"../{stated}"


def edtf_years(first: int, size: int) -> str:
    """Return a decade or century with its last digits unspecified."""
    digits = f"{abs(first + size - 1 if first < 0 else first):04d}"
    loose = len(str(size)) - 1
    return ("-" if first < 0 else "") + digits[:-loose] + "X" * loose
