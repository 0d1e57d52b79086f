"""Which drafts hang on the day that their source appeared."""

from __future__ import annotations

import pytest

from reconcile.values.date.draft import Year, is_relative
from reconcile.values.date.read import readings
from reconcile.values.date.tokens import tokens_of


@pytest.mark.parametrize(
    "text",
    [
        "23 January",
        "last year",
        "'68",
        "the nineties",
        "January last year",
        "23/01/17",
        "Monday",
        "about 6 p.m.",
        "two years ago",
        "since 23 January",
        "from Monday to 23 January 2017",
        "22 January or 23 January 2017",
        "early last year",
        "a year earlier",
    ],
)
def test_relative(text):
    assert is_relative(readings(tokens_of(text))[0])


@pytest.mark.parametrize(
    "text",
    [
        "23 January 2017",
        "2017-01-23",
        "the 1980s",
        "23/01/2017",
        "about 6 p.m. on 4 June 2025",
        "since 2011",
        "2011 to 2016",
        "1767 or 9",
        "two days from 23 January 2017",
    ],
)
def test_not_relative(text):
    assert not is_relative(readings(tokens_of(text))[0])


def test_a_year_that_says_no_more_is_of_one_calendar_and_names_no_era():
    assert Year(2017) == (2017, None, None, False, False)
    assert Year() == (None, None, None, False, False)
