"""Drafts of what counts from the day of its source: last week, two years ago, Monday, year-end.

In: the values of a rule's parts, None for one that is missing. Out: a draft, or None where the
parts don't go together.
"""

from __future__ import annotations

from reconcile.values.date.draft import (
    Ago,
    Away,
    DayOfMonth,
    Doubted,
    EdgeOf,
    Feast,
    ModifiedNamed,
    MonthNamed,
    Narrowed,
    Opened,
    SeasonNamed,
    Shifted,
    Spanned,
    Unanchored,
    WeekdayNamed,
    Weekend,
    Year,
)
from reconcile.values.date.value import Bound, Part, Precision

_YEAR_UNITS = frozenset({Precision.QUARTER, Precision.YEAR, Precision.MONTH})


def named_day(by: int, _: object) -> Shifted:
    """Return yesterday, today or tomorrow."""
    return Shifted(Precision.DAY, by)


def shifted(by: int, _: object, unit: Precision) -> Shifted | Year:
    """Return last, this or next week, month, year ..."""
    if unit is Precision.YEAR:
        return Year(shift=by)
    return Shifted(unit, by, loose=True)


def past(unit: Precision) -> Spanned | None:
    """Return some time in the past week, month or year, which end on the source's day."""
    days = _DAYS_BACK.get(unit)
    if days is None:
        return None
    day = Precision.DAY
    return Spanned(Shifted(day, -days), Shifted(day, 0), Precision.RANGE)


_DAYS_BACK = {
    Precision.WEEK: 7,
    Precision.MONTH: 31,
    Precision.YEAR: 366,
    Precision.DECADE: 3653,
}


def in_unit(by: int, unit: Precision) -> Shifted:
    """Return the unit that something lies in."""
    return Shifted(unit, by)


def this_unit(unit: Precision) -> Shifted:
    """Return the source's own unit."""
    return Shifted(unit, 0)


def weekend(by: int | None = None) -> Weekend:
    """Return a weekend."""
    return Weekend(by)


def modified_day(by: int, weekday: int, _: object = None) -> WeekdayNamed:
    """Return last, this or next Friday."""
    return WeekdayNamed(weekday, by=by)


def weekday(number: int, _: object) -> WeekdayNamed:
    """Return a weekday alone."""
    return WeekdayNamed(number)


def weekday_alone(number: int) -> WeekdayNamed:
    """Return a weekday alone."""
    return WeekdayNamed(number)


def in_week(number: int, _: object, by: int) -> WeekdayNamed:
    """Return a weekday of last, this or next week."""
    return WeekdayNamed(number, week=by)


def modified_month(by: int, number: int) -> ModifiedNamed:
    """Return last, this or next June."""
    return ModifiedNamed(MonthNamed(number), by)


def modified_season(by: int, code: int) -> ModifiedNamed:
    """Return last, this or next winter."""
    return ModifiedNamed(SeasonNamed(code), by)


def modified_feast(by: int, name: str) -> ModifiedNamed:
    """Return last, this or next Christmas."""
    return ModifiedNamed(Feast(name), by)


def day_of_month(number: int) -> DayOfMonth:
    """Return a day of a month that isn't named."""
    return DayOfMonth(number)


def ago(amount: tuple[int, Precision]) -> Ago:
    """Return what lies that long before the source."""
    return Ago(amount[1], -amount[0])


def fortnight_ago() -> Ago:
    """Return what lies two weeks before the source."""
    return Ago(Precision.WEEK, -2)


def nearly_ago(amount: tuple[int, Precision]) -> Doubted:
    """Return what lies about that long before the source."""
    return Doubted(ago(amount), maybe=False, about=True)


def ago_from(amount: tuple[int, Precision], by: int) -> Away:
    """Return the very day that lies so long before today or yesterday."""
    return Away(Shifted(Precision.DAY, by), amount[1], -amount[0], inclusive=False)


def before_ago(amount: tuple[int, Precision]) -> Opened:
    """Return a time before the very day that lies that long before the source.

    A decade ago is a year, and "over a decade ago" may be in it.
    """
    if amount[1] in (Precision.DECADE, Precision.CENTURY):
        return Opened(ago(amount), Bound.BY)
    return Opened(ago_from(amount, 0), Bound.BEFORE)


def ahead(amount: tuple[int, Precision]) -> Ago:
    """Return what lies that long after the source."""
    return Ago(amount[1], amount[0])


def hours_ago(days: int) -> Shifted:
    """Return the day so many hours before the source."""
    return Shifted(Precision.DAY, -days)


def mid_unit(unit: Precision) -> Narrowed:
    """Return the middle of the source's own unit: midyear."""
    return Narrowed(Part.MID, Shifted(unit, 0))


def end_of(unit: Precision) -> EdgeOf | None:
    """Return year-end and month-end."""
    return EdgeOf(unit, Part.LATE) if unit in _YEAR_UNITS else None


def edge_of(part: Part, unit: Precision) -> EdgeOf | None:
    """Return the beginning, middle or end of a unit."""
    return None if unit is Precision.DAY else EdgeOf(unit, part)


def unanchored(*_: object) -> Unanchored:
    """Return words that count from another sentence's date."""
    return Unanchored()


def night(by: int, _: object) -> Shifted | Unanchored:
    """Return the day of last night or this morning; the next morning follows another day."""
    return Unanchored() if by > 0 else Shifted(Precision.DAY, by)
