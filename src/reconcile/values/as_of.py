"""A date to the time that a claim speaks of: when it begins, when it ends, and at what hour.

In: a date as its type reads it, or the words of one. Out: an `AsOf`. Words that need the source's
own date ("yesterday") are read against it, as a value is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.reading import NO_DAYS, AsOf
from reconcile.values.date.iso_clock import parse_time
from reconcile.values.date.type import DateType
from reconcile.values.date.value import Bound, Precision
from reconcile.values.frame import NO_FRAME

if TYPE_CHECKING:
    from reconcile.model.reading import Days
    from reconcile.values.date.value import Date
    from reconcile.values.frame import Frame

_DATES = DateType()
_OPENS = (Bound.SINCE, Bound.AFTER, Bound.NOT_BEFORE, Bound.END_UNKNOWN, Bound.UNTIL_AT_LEAST)


def read_as_of(text: str, frame: Frame = NO_FRAME) -> AsOf:
    """Return the time that the words state; raise `ValueSyntaxError` where they state none."""
    return as_of(_DATES.parse(text, frame))


def as_of(date: Date) -> AsOf:
    """Return the time from a date's first day to its last, with the units in which it has its ends.

    The ends of "from 1870 to 1890" are the years 1870 and 1890; "since May" ends nowhere.
    """
    begins, ends = _ends(date)
    second, zoned = _second(date.time)
    return AsOf(date.days.earliest, date.days.latest, begins, ends, second, zoned)


def _ends(date: Date) -> tuple[Days, Days]:
    if date.precision is Precision.INTERVAL and date.ends:
        return date.ends[0].days, date.ends[-1].days
    if date.precision is Precision.BOUND and date.ends:
        unit = date.ends[0].days
        return (unit, NO_DAYS) if date.bound in _OPENS else (NO_DAYS, unit)
    return date.days, date.days


def _second(time: str) -> tuple[int | None, bool]:
    """Return the second of the day, that of UTC where the time names its zone; None for no time."""
    clock = parse_time(time.removeprefix("T"), with_seconds=False) if time else None
    if clock is None:
        return None, False
    hour, minute, second = (clock.utc or clock.text).removeprefix("T")[:8].split(":")
    return int(hour) * 3600 + int(minute) * 60 + int(second), bool(clock.utc)
