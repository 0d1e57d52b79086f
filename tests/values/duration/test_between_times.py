"""How long it is between two times of day."""

from __future__ import annotations

import pytest

from reconcile.values.duration.between_times import between_moments, between_times
from reconcile.values.registry import value_type
from reconcile.values.settings import DEFAULTS


def length(text):
    return value_type("duration").parse(text)


@pytest.mark.parametrize(
    ("text", "long"),
    [
        ("from 9 am to 5 pm", "8 hours"),
        ("9:00-17:30", "8 hours 30 minutes"),
        ("between 9:05 and 9:50", "45 minutes"),
        ("from 10 p.m. to 2 a.m.", "4 hours"),
        ("noon to midnight", "12 hours"),
        ("22:00 until 22:00", "24 hours"),
    ],
)
def test_times_of_day(text, long):
    assert between_times(text, DEFAULTS) == length(long)


@pytest.mark.parametrize("text", ["5 to 9", "5-9 hours", "2011-2016", "9 am", "from 9 am", ""])
def test_other_texts(text):
    assert between_times(text, DEFAULTS) is None


def test_times_of_two_days():
    date = value_type("date")
    first, last = date.parse("2024-03-15T22:00:00"), date.parse("2024-03-16T02:00:00")
    assert between_moments(first, last, DEFAULTS) == length("4 hours")
    assert between_moments(last, first, DEFAULTS) is None
    assert between_moments(date.parse("2024-03-15"), last, DEFAULTS) is None
