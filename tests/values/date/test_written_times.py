"""Times of day as they are written."""

from __future__ import annotations

import pytest

from reconcile.values.date.tokens import tokens_of
from reconcile.values.date.written_times import clock_at


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("10:30", "10:30"),
        ("4 p.m.", "16:00"),
        ("12 p.m.", "12:00"),
        ("12:15 am", "00:15"),
        ("10.30am", "10:30"),
        ("16:00 GMT", "16:00Z"),
        ("4 pm EST", "16:00-05:00"),
        ("17:30:15", "17:30:15"),
        ("noon", "12:00"),
        ("12 noon", "12:00"),
        ("0900 hrs", "09:00"),
        ("1630 GMT", "16:30Z"),
        ("1630 hours GMT", "16:30Z"),
        ("midnight", "midnight"),
    ],
)
def test_times(text, time):
    tokens = tokens_of(text)
    assert clock_at(tokens, 0) == ((time, tokens.end),)


@pytest.mark.parametrize("text", ["25:00", "13 p.m.", "0 a.m.", "10.30", "4", "4 people", "1030"])
def test_no_time(text):
    assert not clock_at(tokens_of(text), 0)
