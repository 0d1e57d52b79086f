"""Times of day, and what their offset does to the day."""

from __future__ import annotations

import pytest

from reconcile.values.date.iso_clock import Clock, parse_time


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("10:30:00", Clock("T10:30:00", "", 0)),
        ("10:30:00Z", Clock("T10:30:00Z", "T10:30:00", 0)),
        ("00:30:00+02:00", Clock("T00:30:00+02:00", "T22:30:00", -1)),
        ("23:30:00-0500", Clock("T23:30:00-05:00", "T04:30:00", 1)),
        ("10:30:00+02", Clock("T10:30:00+02:00", "T08:30:00", 0)),
        ("10:30:00.250", Clock("T10:30:00.25", "", 0)),
        ("24:00:00Z", Clock("T24:00:00Z", "T24:00:00", 0)),
        ("10:30:00+00:00", Clock("T10:30:00Z", "T10:30:00", 0)),
    ],
)
def test_read(text, clock):
    assert parse_time(text, with_seconds=True) == clock


@pytest.mark.parametrize(
    "text",
    [
        "10:30",
        "10:60:00",
        "10:30:60",
        "24:00:01",
        "24:00:00.5",
        "10:30:00-00:00",
        "10:30:00+14:01",
        "10:30:00-12:30",
        "10:30:00+01:60",
        "10.30.00",
        "",
    ],
)
def test_refused(text):
    assert parse_time(text, with_seconds=True) is None


def test_seconds_may_be_left_out_where_that_is_allowed():
    assert parse_time("10:30", with_seconds=False) == Clock("T10:30:00", "", 0)
