"""How dates are made: days, months, years and spans from numbers that exist in the calendar.

In: years, months, days. Out: `Date` values with their outer and conveyed days.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from reconcile.model.reading import Days
from reconcile.values.date.day_numbers import (
    DECEMBER,
    day_number,
    julian_day_number,
    julian_month_length,
    month_length,
    week_of,
    week_start,
    weekday,
    year_month_day,
)
from reconcile.values.date.value import Bound, Calendar, Date, Part, Precision

if TYPE_CHECKING:
    from collections.abc import Sequence


def day(number: int) -> Date:
    """Return one day."""
    return Date(Days(number, number), Precision.DAY)


def month(year: int, number: int) -> Date:
    """Return a calendar month."""
    return months(year, number, 1, Precision.MONTH)


def months(year: int, first: int, count: int, precision: Precision) -> Date:
    """Return that many calendar months, counted on into the next year."""
    end_year, end_month = divmod(year * 12 + first - 1 + count - 1, 12)
    latest = day_number(end_year, end_month + 1, month_length(end_year, end_month + 1))
    return Date(Days(day_number(year, first), latest), precision)


def week(number: int) -> Date:
    """Return the ISO week, Monday to Sunday, that a day lies in."""
    monday = number - weekday(number)
    return Date(Days(monday, monday + 6), Precision.WEEK)


def iso_week(year: int, number: int) -> Date | None:
    """Return an ISO week, None where the year has none such."""
    monday = week_start(year, number)
    return week(monday) if number and week_of(monday) == (year, number) else None


def years(first: int, count: int, precision: Precision) -> Date:
    """Return whole years, as many as `count`."""
    return Date(Days(day_number(first), day_number(first + count) - 1), precision)


def year(number: int) -> Date:
    """Return a calendar year."""
    return years(number, 1, Precision.YEAR)


def season(year_: int, code: int) -> Date:
    """Return a season by its EDTF code, 21 spring to 24 winter, as meteorologists divide the year.

    The northern half of the earth is meant, and winter runs into the next year: EDTF leaves both
    open, and its implementations agree on this. Compared, a season counts as approximate.
    """
    return months(year_, 3 * (code - 20), 3, Precision.SEASON)


def quarter(year_: int, number: int) -> Date:
    """Return a quarter of a calendar year, 1 to 4."""
    return months(year_, 3 * number - 2, 3, Precision.QUARTER)


def half(year_: int, number: int) -> Date:
    """Return a half of a calendar year, 1 or 2."""
    return months(year_, 6 * number - 5, 6, Precision.HALF)


def valid_day(
    year_: int, month_: int, day_: int, calendar: Calendar = Calendar.UNSAID
) -> Date | None:
    """Return a day, None where its calendar has none such."""
    julian = calendar is Calendar.JULIAN
    length = julian_month_length if julian else month_length
    if not (1 <= month_ <= DECEMBER and 1 <= day_ <= length(year_, month_)):
        return None
    if julian:
        return day(julian_day_number(year_, month_, day_))._replace(calendar=calendar)
    return day(day_number(year_, month_, day_))


def span(start: Date, end: Date, precision: Precision) -> Date:
    """Return the range or interval from one date to another, doubtful where an end is."""
    return Date(
        Days(start.days.earliest, end.days.latest),
        precision,
        uncertain=start.uncertain or end.uncertain,
        approximate=start.approximate or end.approximate,
        ends=(start, end),
    )


def set_of(members: Sequence[Date], precision: Precision) -> Date:
    """Return one of, or all of, several dates; days that follow each other are an interval."""
    if precision is Precision.EITHER:
        members = _alternatives(members)
    if len(members) == 1:
        return members[0]
    if precision is Precision.ALL and _consecutive(members):
        return span(members[0], members[-1], Precision.INTERVAL)
    return Date(
        _around([member.days for member in members]),
        precision,
        uncertain=any(member.uncertain for member in members),
        approximate=any(member.approximate for member in members),
        ends=tuple(members),
    )


def _around(spans: Sequence[Days]) -> Days:
    """Return the days from the earliest beginning to the latest end, open where one of them is."""
    lows = [days.earliest for days in spans if days.earliest is not None]
    highs = [days.latest for days in spans if days.latest is not None]
    return Days(
        min(lows) if len(lows) == len(spans) else None,
        max(highs) if len(highs) == len(spans) else None,
    )


def _alternatives(members: Sequence[Date]) -> list[Date]:
    """Return the members without repetition, with those of sets among them in their place."""
    flat = (
        inner
        for member in members
        for inner in (member.ends if member.precision is Precision.EITHER else (member,))
    )
    return list(dict.fromkeys(flat))


def _consecutive(members: Sequence[Date]) -> bool:
    return all(member.precision is Precision.DAY and not member.edtf for member in members) and all(
        earlier.days.earliest is not None and later.days.earliest == earlier.days.earliest + 1
        for earlier, later in pairwise(members)
    )


def bounded(date: Date, bound: Bound, reach: int = 0) -> Date:
    """Return the days on the open side of a date.

    `reach` is how many days beyond it readers still think of; 0 is no limit. "Before late 2016"
    allows any day of that year, since nothing says where its late part begins, and conveys a third.
    """
    days = near = _open(date.days, bound)
    if date.part is not Part.NONE and date.conveyed is not None:
        days, near = _open_anywhere(date.days, bound), _open(date.conveyed, bound)
    unlike = near if near != days else None
    return Date(
        days,
        Precision.BOUND,
        conveyed=_reached(near, reach) if reach else unlike,
        uncertain=date.uncertain,
        approximate=date.approximate,
        bound=bound,
        ends=(date,),
    )


_FROM_ITS_START = (Bound.SINCE, Bound.END_UNKNOWN, Bound.NOT_BEFORE, Bound.UNTIL_AT_LEAST)
_TO_ITS_END = (Bound.UNTIL, Bound.START_UNKNOWN, Bound.BY, Bound.SINCE_AT_LEAST)


def _open(days: Days, bound: Bound) -> Days:
    if bound in _FROM_ITS_START:
        return Days(days.earliest, None)
    if bound in _TO_ITS_END:
        return Days(None, days.latest)
    if bound is Bound.BEFORE and days.earliest is not None:
        return Days(None, days.earliest - 1)
    if bound is Bound.AFTER and days.latest is not None:
        return Days(days.latest + 1, None)
    return Days(None, None)


def _open_anywhere(days: Days, bound: Bound) -> Days:
    """Return the days on the open side of a border that may be anywhere within these days."""
    if bound is Bound.BEFORE and days.latest is not None:
        return Days(None, days.latest - 1)
    if bound is Bound.AFTER and days.earliest is not None:
        return Days(days.earliest + 1, None)
    return _open(days, bound)


def _reached(days: Days, reach: int) -> Days:
    if days.latest is not None:
        return Days(days.latest - reach, days.latest)
    return Days(days.earliest, None if days.earliest is None else days.earliest + reach)


def in_part(date: Date, part: Part, share: float) -> Date:
    """Return a date of which only the first, middle or last share of the days is conveyed."""
    first, last = date.days
    if first is None or last is None:
        return date
    length = last - first + 1
    share_days = max(1, round(length * share))
    if part is Part.EARLY:
        conveyed = Days(first, first + share_days - 1)
    elif part is Part.LATE:
        conveyed = Days(last - share_days + 1, last)
    else:
        start = first + share_days
        conveyed = Days(start, max(start, last - share_days))
    return date._replace(part=part, conveyed=conveyed)


def year_of(date: Date) -> int | None:
    """Return the year that a date begins in, None for an open one."""
    return None if date.days.earliest is None else year_month_day(date.days.earliest)[0]
