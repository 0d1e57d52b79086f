"""Amounts of time: how many of what, and up to which token."""

from __future__ import annotations

import pytest

from reconcile.values.date.tokens import tokens_of
from reconcile.values.date.value import Precision
from reconcile.values.date.written_amounts import amount_at, hours_at


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("two weeks", ((2, Precision.WEEK), 2)),
        ("a year", ((1, Precision.YEAR), 2)),
        ("10 days", ((10, Precision.DAY), 2)),
        ("10-day", ((10, Precision.DAY), 3)),
        ("thirty-five days", ((35, Precision.DAY), 4)),
        ("9999 days", ((9999, Precision.DAY), 2)),
        ("10000 days", None),
        ("70 decades", ((70, Precision.DECADE), 2)),
        ("71 decades", None),
        ("71 centuries", None),
        ("71 years", ((71, Precision.YEAR), 2)),
        ("two people", None),
        ("five-thirty days", None),
        ("days", None),
    ],
)
def test_an_amount_has_a_number_and_a_unit(text, expected):
    assert amount_at(tokens_of(text), 0) == ((expected,) if expected else ())


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("48 hours", 2),
        ("47 hours", 1),
        ("240 hours", 10),
        ("two hours", 0),
        ("90 minutes", 0),
        ("hours", None),
        ("48 days", None),
    ],
)
def test_hours_in_figures_are_whole_days(text, days):
    assert hours_at(tokens_of(text), 0) == (() if days is None else ((days, 2),))
