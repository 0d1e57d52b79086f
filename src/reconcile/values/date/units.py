"""Units of time counted from a day: the week before, the month two months on, the day a year ago.

In: a unit, how many of it, and a day number. Out: the `Date` of the unit, or the number of the day.
"""

from __future__ import annotations

from reconcile.values.date.calendar_dates import day, half, month, quarter, week, years
from reconcile.values.date.day_numbers import day_number, month_length, year_month_day
from reconcile.values.date.value import Date, Precision


def shifted(unit: Precision, by: int, anchor: int) -> Date:
    """Return the unit that lies `by` units from the one that a day lies in."""
    if unit is Precision.DAY:
        return day(anchor + by)
    if unit is Precision.WEEK:
        return week(anchor + 7 * by)
    this_year, this_month, _ = year_month_day(anchor)
    if unit is Precision.MONTH:
        carried, at = divmod(this_year * 12 + this_month - 1 + by, 12)
        return month(carried, at + 1)
    if unit is Precision.QUARTER:
        carried, at = divmod(this_year * 4 + (this_month - 1) // 3 + by, 4)
        return quarter(carried, at + 1)
    if unit is Precision.HALF:
        carried, at = divmod(this_year * 2 + (this_month - 1) // 6 + by, 2)
        return half(carried, at + 1)
    size = {Precision.DECADE: 10, Precision.CENTURY: 100}.get(unit, 1)
    return years((this_year // size + by) * size, size, unit)


def day_shifted(anchor: int, unit: Precision, by: int) -> int:
    """Return the day that many units away, the 31st falling on the last day of a short month."""
    if unit in (Precision.DAY, Precision.WEEK):
        return anchor + by * (7 if unit is Precision.WEEK else 1)
    this_year, this_month, this_day = year_month_day(anchor)
    size = {Precision.MONTH: 1, Precision.QUARTER: 3, Precision.YEAR: 12, Precision.DECADE: 120}
    carried, at = divmod(this_year * 12 + this_month - 1 + by * size.get(unit, 1200), 12)
    return day_number(carried, at + 1, min(this_day, month_length(carried, at + 1)))
