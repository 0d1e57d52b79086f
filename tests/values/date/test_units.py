"""Units of time counted from a day."""

from __future__ import annotations

import pytest

from reconcile.values.date.day_numbers import day_number, year_month_day
from reconcile.values.date.units import day_shifted, shifted
from reconcile.values.date.value import Precision

TUESDAY = day_number(2017, 1, 17)


@pytest.mark.parametrize(
    ("unit", "by", "first", "last"),
    [
        (Precision.DAY, -1, (2017, 1, 16), (2017, 1, 16)),
        (Precision.WEEK, 1, (2017, 1, 23), (2017, 1, 29)),
        (Precision.MONTH, -1, (2016, 12, 1), (2016, 12, 31)),
        (Precision.QUARTER, -1, (2016, 10, 1), (2016, 12, 31)),
        (Precision.HALF, 1, (2017, 7, 1), (2017, 12, 31)),
        (Precision.YEAR, -1, (2016, 1, 1), (2016, 12, 31)),
        (Precision.DECADE, 0, (2010, 1, 1), (2019, 12, 31)),
        (Precision.CENTURY, -1, (1900, 1, 1), (1999, 12, 31)),
    ],
)
def test_shifted(unit, by, first, last):
    date = shifted(unit, by, TUESDAY)
    assert date.precision is unit
    assert tuple(year_month_day(end) for end in date.days) == (first, last)


@pytest.mark.parametrize(("month", "first"), [(3, 1), (4, 4), (6, 4), (12, 10)])
def test_the_quarter_and_half_of_a_month(month, first):
    day = day_number(2017, month, 15)
    assert year_month_day(shifted(Precision.QUARTER, 0, day).days.earliest) == (2017, first, 1)
    half = 1 if month <= 6 else 7
    assert year_month_day(shifted(Precision.HALF, 0, day).days.earliest) == (2017, half, 1)


@pytest.mark.parametrize(
    ("unit", "by", "day"),
    [
        (Precision.DAY, 3, (2017, 4, 3)),
        (Precision.WEEK, -1, (2017, 3, 24)),
        (Precision.MONTH, -1, (2017, 2, 28)),
        (Precision.QUARTER, 1, (2017, 6, 30)),
        (Precision.YEAR, 1, (2018, 3, 31)),
        (Precision.DECADE, -1, (2007, 3, 31)),
        (Precision.CENTURY, 1, (2117, 3, 31)),
    ],
)
def test_the_day_so_far_away(unit, by, day):
    assert year_month_day(day_shifted(day_number(2017, 3, 31), unit, by)) == day
