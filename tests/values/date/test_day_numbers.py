"""Day numbers against the standard library, and beyond the years it knows."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.values.date.day_numbers import (
    day_number,
    easter,
    is_leap,
    julian_day_number,
    julian_month_length,
    julian_year_month_day,
    month_length,
    week_of,
    weekday,
    year_month_day,
)


@given(st.dates())
def test_the_standard_library_agrees(date):
    number = day_number(date.year, date.month, date.day)
    assert number == date.toordinal()
    assert year_month_day(number) == (date.year, date.month, date.day)
    assert weekday(number) == date.weekday()
    assert week_of(number) == date.isocalendar()[:2]


@given(st.integers(-(10**12), 10**12))
def test_every_day_number_is_a_date_and_back(number):
    assert day_number(*year_month_day(number)) == number


@pytest.mark.parametrize("year", [-400, 0, 1600, 2000, 2016])
def test_leap_years_reach_below_zero(year):
    assert is_leap(year)
    assert month_length(year, 2) == 29


def test_the_last_day_before_year_one_is_day_zero():
    assert day_number(0, 12, 31) == 0
    assert day_number(1) == dt.date.min.toordinal()


@pytest.mark.parametrize(
    ("julian", "gregorian"),
    [
        ((1582, 10, 5), (1582, 10, 15)),
        ((1642, 12, 25), (1643, 1, 4)),
        ((1700, 2, 29), (1700, 3, 11)),
        ((1917, 10, 25), (1917, 11, 7)),
        ((1066, 10, 14), (1066, 10, 20)),
        ((1, 1, 1), (0, 12, 30)),
        ((-43, 3, 15), (-43, 3, 13)),
    ],
)
def test_the_julian_calendar(julian, gregorian):
    assert julian_day_number(*julian) == day_number(*gregorian)
    assert julian_year_month_day(day_number(*gregorian)) == julian


@given(st.integers(-1_000_000, 3_000_000))
def test_julian_days_are_read_back(number):
    assert julian_day_number(*julian_year_month_day(number)) == number


def test_every_fourth_julian_year_is_a_leap_year():
    assert julian_month_length(1700, 2) == 29
    assert julian_month_length(1701, 2) == 28
    assert julian_month_length(1700, 4) == 30


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [
        (1818, 3, 22),
        (1943, 4, 25),
        (2000, 4, 23),
        (2024, 3, 31),
        (2038, 4, 25),
        (1583, 4, 10),
        (1700, 4, 11),
    ],
)
def test_easter(year, month, day):
    assert easter(year) == day_number(year, month, day)


def test_easter_before_the_reform_is_julian():
    assert easter(1066) == julian_day_number(1066, 4, 16)
