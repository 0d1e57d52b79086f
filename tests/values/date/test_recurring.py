"""What comes round every year, in one year and calendar."""

from __future__ import annotations

import pytest

from reconcile.values.date.day_numbers import year_month_day
from reconcile.values.date.draft import (
    DaysNamed,
    Feast,
    Fraction,
    MonthNamed,
    SeasonNamed,
    WeekOfMonth,
)
from reconcile.values.date.recurring import in_year, year_in
from reconcile.values.date.value import Calendar, Precision


def days(what, number, calendar=Calendar.UNSAID):
    date = in_year(what, number, calendar)
    return date and tuple(year_month_day(end) for end in date.days)


@pytest.mark.parametrize(
    ("what", "number", "first", "last"),
    [
        (MonthNamed(12), 2016, (2016, 12, 1), (2016, 12, 31)),
        (DaysNamed((23,), "", 1), 2017, (2017, 1, 23), (2017, 1, 23)),
        (DaysNamed((23, 24), "-", 1), 2017, (2017, 1, 23), (2017, 1, 24)),
        (SeasonNamed(24), 2016, (2016, 12, 1), (2017, 2, 28)),
        (Fraction(Precision.QUARTER, 4), 2016, (2016, 10, 1), (2016, 12, 31)),
        (Fraction(Precision.HALF, 1), 2016, (2016, 1, 1), (2016, 6, 30)),
        (WeekOfMonth(5, 1), 2017, (2017, 5, 1), (2017, 5, 7)),
        (WeekOfMonth(2, -1), 2017, (2017, 2, 22), (2017, 2, 28)),
        (Feast("christmas"), 2016, (2016, 12, 25), (2016, 12, 25)),
        (Feast("easter"), 2024, (2024, 3, 31), (2024, 3, 31)),
        (Feast("good friday"), 2021, (2021, 4, 2), (2021, 4, 2)),
        (Feast("pentecost"), 2016, (2016, 5, 15), (2016, 5, 15)),
        (Feast("thanksgiving"), 2012, (2012, 11, 22), (2012, 11, 22)),
    ],
)
def test_the_days_of_a_year(what, number, first, last):
    assert days(what, number) == (first, last)


@pytest.mark.parametrize(
    ("joiner", "precision"),
    [
        ("-", Precision.INTERVAL),
        ("between", Precision.RANGE),
        ("or", Precision.EITHER),
        ("and", Precision.ALL),
    ],
)
def test_how_days_are_joined(joiner, precision):
    assert in_year(DaysNamed((23, 27), joiner, 1), 2017).precision is precision


@pytest.mark.parametrize(
    "what", [DaysNamed((29,), "", 2), DaysNamed((24, 23), "-", 1), DaysNamed((30, 31), "-", 4)]
)
def test_days_that_a_year_does_not_have(what):
    assert in_year(what, 2017) is None


def test_no_easter_before_christ():
    assert in_year(Feast("easter"), -43) is None


def test_the_julian_calendar():
    day = in_year(DaysNamed((25,), "", 12), 1642, Calendar.JULIAN)
    assert year_month_day(day.days.earliest) == (1643, 1, 4)
    assert day.calendar is Calendar.JULIAN
    assert days(MonthNamed(12), 1642, Calendar.JULIAN) == ((1642, 12, 11), (1643, 1, 10))
    assert in_year(DaysNamed((29,), "", 2), 1700, Calendar.JULIAN) is not None
    assert in_year(DaysNamed((29,), "", 2), 1700) is None
    year = year_in(1642, Calendar.JULIAN)
    assert [year_month_day(end) for end in year.days] == [(1642, 1, 11), (1643, 1, 10)]
    assert year_in(1642).calendar is Calendar.UNSAID


def test_days_of_a_month_rise():
    assert in_year(DaysNamed((23, 23), "and", 1), 2017) is None
    assert in_year(DaysNamed((24, 23), "and", 1), 2017) is None
