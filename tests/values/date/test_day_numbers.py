"""Day numbers against the standard library, and beyond the years it knows."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.values.date.day_numbers import (
    day_number,
    is_leap,
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
