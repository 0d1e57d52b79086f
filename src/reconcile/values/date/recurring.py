"""The date that comes round every year, in one year: a day, month, season, quarter or feast.

In: what the words name, a year, and the calendar that they are of. Out: a `Date`, None where that
year has none such.
"""

from __future__ import annotations

from itertools import pairwise

from reconcile.model.reading import Days
from reconcile.values.date.calendar_dates import (
    day,
    half,
    month,
    quarter,
    season,
    set_of,
    span,
    valid_day,
    year,
)
from reconcile.values.date.day_numbers import (
    day_number,
    easter,
    julian_day_number,
    month_length,
    weekday,
)
from reconcile.values.date.draft import (
    DaysNamed,
    Feast,
    Fraction,
    MonthNamed,
    Named,
    NthWeekday,
    WeekOfMonth,
)
from reconcile.values.date.value import Calendar, Date, Precision
from reconcile.values.date.vocabulary import EASTER_FEASTS, FIXED_FEASTS

_NOVEMBER = 11
_THURSDAY = 3


def year_in(number: int, calendar: Calendar = Calendar.UNSAID) -> Date:
    """Return a year of a calendar."""
    if calendar is not Calendar.JULIAN:
        return year(number)
    days = Days(julian_day_number(number), julian_day_number(number + 1) - 1)
    return Date(days, Precision.YEAR, calendar=calendar)


def in_year(what: Named, number: int, calendar: Calendar = Calendar.UNSAID) -> Date | None:
    """Return what is named in that year."""
    if isinstance(what, MonthNamed):
        return _month(number, what.month, calendar)
    if isinstance(what, DaysNamed):
        return _days(what, number, calendar)
    if isinstance(what, Fraction):
        make = quarter if what.unit is Precision.QUARTER else half
        return make(number, what.number)
    if isinstance(what, WeekOfMonth | NthWeekday):
        return _in_month(number, what)
    if isinstance(what, Feast):
        return _feast(what.name, number, calendar)
    return season(number, what.code)


def _month(number: int, month_: int, calendar: Calendar) -> Date:
    if calendar is not Calendar.JULIAN:
        return month(number, month_)
    later, at = divmod(number * 12 + month_, 12)
    days = Days(julian_day_number(number, month_), julian_day_number(later, at + 1) - 1)
    return Date(days, Precision.MONTH, calendar=calendar)


def _days(what: DaysNamed, number: int, calendar: Calendar) -> Date | None:
    made = [valid_day(number, what.month, each, calendar) for each in what.days]
    dates = [date for date in made if date is not None]
    if len(dates) < len(made) or any(x >= y for x, y in pairwise(what.days)):
        return None
    if len(dates) == 1:
        return dates[0]
    precision = _BY_JOINER.get(what.joiner, Precision.ALL)
    if precision in (Precision.INTERVAL, Precision.RANGE):
        return span(dates[0], dates[-1], precision)
    return set_of(dates, precision)


_BY_JOINER = {"-": Precision.INTERVAL, "between": Precision.RANGE, "or": Precision.EITHER}
"""What several days are, by what joins them; all of them by anything else."""


def _in_month(number: int, what: WeekOfMonth | NthWeekday) -> Date | None:
    if isinstance(what, WeekOfMonth):
        return _seven_days(number, what)
    first = day_number(number, what.month)
    length = month_length(number, what.month)
    places = range(first + (what.weekday - weekday(first)) % 7, first + length, 7)
    if what.place > len(places):
        return None
    return day(places[what.place - (what.place > 0)])


def _seven_days(number: int, what: WeekOfMonth) -> Date:
    whole = month(number, what.month)
    first, last = whole.days.earliest or 0, whole.days.latest or 0
    begin = last - 6 if what.place == -1 else first + 7 * (what.place - 1)
    return span(day(begin), day(begin + 6), Precision.RANGE)


def _feast(name: str, number: int, calendar: Calendar) -> Date | None:
    if name in FIXED_FEASTS:
        return valid_day(number, *FIXED_FEASTS[name], calendar)
    if name in EASTER_FEASTS:
        return day(easter(number) + EASTER_FEASTS[name]) if number > 0 else None
    first = day_number(number, _NOVEMBER)
    return day(first + (_THURSDAY - weekday(first)) % 7 + 21)  # the United States' Thanksgiving
