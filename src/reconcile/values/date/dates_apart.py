"""Two dates that share no day: whether they contradict each other, or may yet be one.

In: two dates and the days that they allow. Out: a `Comparison`. They only differ where a source
itself doubts its date, where it may be of another calendar, and at the border of a century.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.reading import Days
from reconcile.model.relation import Comparison, Figures, Overlap, Relation
from reconcile.values.date.calendar_dates import year_of
from reconcile.values.date.day_numbers import day_number, julian_day_number, year_month_day
from reconcile.values.date.overlap import has_gaps, lie
from reconcile.values.date.reasons import (
    ADJACENT,
    APART,
    APPROXIMATE,
    CALENDAR,
    CENTURY_BORDER,
    UNCERTAIN,
)
from reconcile.values.date.value import PRESENT_YEAR, Date, Precision

if TYPE_CHECKING:
    from reconcile.values.settings import Settings


_LAST_CHANGE = day_number(1923, 3, 1)
_CALENDAR_DATES = frozenset({Precision.DAY, Precision.MONTH})
_CENTURIES = frozenset(
    {
        Precision.CENTURY,
        Precision.HALF_CENTURY,
        Precision.THIRD_OF_CENTURY,
        Precision.QUARTER_CENTURY,
    }
)


def apart(a: Date, b: Date, days: tuple[Days, Days], settings: Settings) -> Comparison:
    """Return the relation of two dates that share no day, softened by the sources' own doubts."""
    distance = _distance(*days)
    doubt = _doubt(a, b, distance, settings)
    relation = Relation.DIFFERS if doubt else Relation.CONTRADICTS
    plain = ADJACENT if distance == 1 and _to_the_day(a, b) else APART
    return Comparison(relation, doubt or plain, Overlap.DISJOINT, Overlap.DISJOINT, Figures.DIFFER)


def _doubt(a: Date, b: Date, distance: int, settings: Settings) -> str:
    """Return why two dates that far apart may yet be one; "" where nothing says so."""
    if a.uncertain or b.uncertain:
        return UNCERTAIN
    if _reaches(a, distance, settings) or _reaches(b, distance, settings):
        return APPROXIMATE
    if _in_other_calendar(a, b) or _in_other_calendar(b, a):
        return CALENDAR
    return CENTURY_BORDER if _at_border(a, b) or _at_border(b, a) else ""


def _distance(x: Days, y: Days) -> int:
    """Return the days from one span to the other: 1 for neighbours, 0 with gaps alone between."""
    if x.latest is not None and y.earliest is not None and x.latest < y.earliest:
        return y.earliest - x.latest
    if y.latest is not None and x.earliest is not None and y.latest < x.earliest:
        return x.earliest - y.latest
    return 0


_UNITS = {Precision.DAY: 1, Precision.WEEK: 7, Precision.MONTH: 31, Precision.YEAR: 366}
_GROWING = frozenset({Precision.YEAR, Precision.DECADE, Precision.RANGE, Precision.INTERVAL})


def _reaches(date: Date, distance: int, settings: Settings) -> bool:
    """Say whether an approximate date may lie that far off: a unit, and more the older a year is.

    Seasons have no sharp ends, so they are approximate by nature.
    """
    if not (date.approximate or date.precision is Precision.SEASON):
        return False
    first, last = date.days
    length = 0 if first is None or last is None else last - first + 1
    reach = _UNITS.get(date.precision, length)
    if date.precision in _GROWING:
        age = PRESENT_YEAR - (year_of(date) or PRESENT_YEAR)
        reach = max(reach, round(366 * age * settings.circa_share))
    return distance <= reach


def _in_other_calendar(date: Date, other: Date) -> bool:
    """Say whether a date shares a day with another once it is read in the Julian calendar.

    Only a day or month that names no calendar, from before the last countries changed (Greece, in
    1923); from a date that is Julian by its own words, it is no farther than from any other.
    """
    first, last = date.days
    if date.calendar or date.precision not in _CALENDAR_DATES or date.edtf or has_gaps(other):
        return False
    if first is None or last is None or last > _LAST_CHANGE:
        return False
    julian = Days(*(julian_day_number(*year_month_day(end)) for end in (first, last)))
    return lie(julian, other.days) is not Overlap.DISJOINT


def _at_border(century: Date, other: Date) -> bool:
    """Say whether a date lies in the year behind a century or its part, which some count in it.

    By the calendar the 19th century ended with 1900, and its first half with 1850.
    """
    first, last = other.days
    end = century.days.latest
    if century.precision not in _CENTURIES or first is None or last is None or end is None:
        return False
    border = year_month_day(end)[0] + 1
    return year_month_day(first)[0] == border == year_month_day(last)[0]


def _to_the_day(a: Date, b: Date) -> bool:
    return all(
        part.precision is Precision.DAY for date in (a, b) for part in (date.ends or (date,))
    )
