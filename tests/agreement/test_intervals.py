"""The bounds are the same on every run, hold the coefficient, and narrow with the items."""

import pytest

from reconcile.agreement.ac1 import ShareAgreed
from reconcile.agreement.alpha import Alpha, alpha
from reconcile.agreement.distance import nominal
from reconcile.agreement.intervals import bootstrapped
from reconcile.agreement.patterns import patterns

MIXED = [("a", "a"), ("b", "b"), ("a", "b"), ("c", "c"), ("b", "b")]


def bounds(items, coefficient=lambda each: Alpha(each, nominal)):
    found = patterns(items)
    return bootstrapped(found.of_items, coefficient(found.patterns))


def test_they_are_the_same_on_every_run():
    first = bounds(MIXED)
    assert first == bounds(list(MIXED))
    assert first.low <= alpha(MIXED, nominal) <= first.high


def test_more_items_narrow_them():
    few, many = bounds(MIXED), bounds(MIXED * 20)
    assert many.high - many.low < (few.high - few.low) / 2


def test_they_are_the_percentiles_of_a_share():
    """50 of 100 agree: the normal interval is 0.402 to 0.598."""
    items = [("a", "a"), ("a", "b")] * 50
    low, high = bounds(items, ShareAgreed)
    assert (low, high) == (pytest.approx(0.402, abs=0.02), pytest.approx(0.598, abs=0.02))


def test_four_items_have_none():
    assert bounds(MIXED[:4], ShareAgreed) is None
    assert bounds(MIXED, ShareAgreed) is not None


def test_where_most_draws_have_no_variation_there_is_none():
    assert bounds([("a", "a")] * 9 + [("a", "b")]) is not None
    assert bounds([("a", "a")] * 9 + [("a", "a")]) is None


def test_agreement_throughout_has_no_width():
    assert bounds([("a", "a"), ("b", "b")] * 3, ShareAgreed) == (1, 1)
