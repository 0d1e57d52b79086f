"""Rates behind a figure."""

from __future__ import annotations

import pytest

from reconcile.values.count.rates import rate_of


@pytest.mark.parametrize(
    ("words", "counted", "each"),
    [
        ("barrels per day", "barrels", "day"),
        ("barrels a day", "barrels", "day"),
        ("bpd", "barrels", "day"),
        ("dollars /bbl", "dollars", "bbl"),
        ("dollars a barrel", "dollars", "barrel"),
        ("mg/dL", "mg", "dL"),
        ("cases per 100,000 people", "cases", "100,000"),
        ("per 1,000", "", "1,000"),
        ("deaths every week", "deaths", "week"),
    ],
)
def test_a_rate(words, counted, each):
    assert rate_of(words) == (counted, each)


@pytest.mark.parametrize(
    "words",
    [
        "people", "dead per the ministry", "dead as per reports", "dead a day after the attack",
        "killed a year ago", "a year-long siege", "women a man", "dead per Reuters", "",
    ],
)  # fmt: skip
def test_other_words_are_no_rate(words):
    assert rate_of(words) is None
