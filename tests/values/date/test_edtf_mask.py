"""Dates with unspecified digits."""

from __future__ import annotations

import pytest

from reconcile.model.reading import Days
from reconcile.values.date.day_numbers import day_number, year_month_day
from reconcile.values.date.edtf_mask import fields, masked, spans
from reconcile.values.date.value import Precision


@pytest.mark.parametrize(
    ("mask", "first", "last", "precision"),
    [
        (("", "198X", "", ""), (1980, 1, 1), (1989, 12, 31), Precision.DECADE),
        (("", "19XX", "XX", "XX"), (1900, 1, 1), (1999, 12, 31), Precision.CENTURY),
        (("", "1XXX", "", ""), (1000, 1, 1), (1999, 12, 31), Precision.PERIOD),
        (("", "1X84", "", ""), (1084, 1, 1), (1984, 12, 31), Precision.PERIOD),
        (("-", "198X", "", ""), (-1989, 1, 1), (-1980, 12, 31), Precision.DECADE),
        (("-", "1X84", "", ""), (-1984, 1, 1), (-1084, 12, 31), Precision.PERIOD),
        (("", "2004", "06", "XX"), (2004, 6, 1), (2004, 6, 30), Precision.MONTH),
        (("", "2004", "XX", ""), (2004, 1, 1), (2004, 12, 31), Precision.YEAR),
        (("", "1984", "1X", ""), (1984, 10, 1), (1984, 12, 31), Precision.MONTH),
        (("", "15XX", "02", "29"), (1504, 2, 29), (1596, 2, 29), Precision.DAY),
    ],
)
def test_outer_days(mask, first, last, precision):
    date = masked(*mask)
    assert tuple(year_month_day(end) for end in date.days) == (first, last)
    assert date.precision is precision


@pytest.mark.parametrize(
    "mask", [("", "XXXX", "02", "30"), ("", "2004", "13", "XX"), ("", "2017", "02", "3X")]
)
def test_what_matches_no_day(mask):
    assert masked(*mask) is None


def test_the_spans_within_a_window():
    christmas = masked("", "XXXX", "12", "25")
    window = Days(day_number(2015), day_number(2016, 12, 31))
    assert [year_month_day(found.earliest) for found in spans(christmas, window)] == [
        (2015, 12, 25),
        (2016, 12, 25),
    ]


def test_no_spans_outside_of_the_mask():
    assert not list(spans(masked("", "15XX", "12", "25"), Days(day_number(2015), None)))


def test_fields():
    assert fields("-1984-1X") == ("-", "1984", "1X", "")
    assert fields("XXXX-01-23") == ("", "XXXX", "01", "23")


@pytest.mark.parametrize(
    ("mask", "years"),
    [
        (("", "1X84", "", ""), range(1084, 1985, 100)),
        (("-", "1X84", "", ""), range(-1984, -1083, 100)),
    ],
)
def test_only_the_years_that_match_are_spans(mask, years):
    date = masked(*mask)
    found = [year_month_day(span.earliest)[0] for span in spans(date, date.days)]
    assert sorted(set(found)) == list(years)
