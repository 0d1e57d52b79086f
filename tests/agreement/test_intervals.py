"""The bounds are the same on every run, hold the coefficient, and narrow with the items."""

import pytest

from reconcile.agreement.ac1 import share_agreed
from reconcile.agreement.alpha import alpha
from reconcile.agreement.distance import nominal
from reconcile.agreement.intervals import bootstrapped

MIXED = [("a", "a"), ("b", "b"), ("a", "b"), ("c", "c"), ("b", "b")]


def of(items):
    return alpha(items, nominal)


def test_they_are_the_same_on_every_run():
    first = bootstrapped(MIXED, of)
    assert first == bootstrapped(list(MIXED), of)
    assert first.low <= of(MIXED) <= first.high


def test_more_items_narrow_them():
    few, many = bootstrapped(MIXED, of), bootstrapped(MIXED * 20, of)
    assert many.high - many.low < (few.high - few.low) / 2


def test_they_are_the_percentiles_of_a_share():
    """50 of 100 agree: the normal interval is 0.402 to 0.598."""
    items = [("a", "a"), ("a", "b")] * 50
    low, high = bootstrapped(items, share_agreed)
    assert (low, high) == (pytest.approx(0.402, abs=0.02), pytest.approx(0.598, abs=0.02))


def test_four_items_have_none():
    assert bootstrapped(MIXED[:4], share_agreed) is None
    assert bootstrapped(MIXED, share_agreed) is not None


def test_where_most_draws_have_no_variation_there_is_none():
    assert bootstrapped([("a", "a")] * 9 + [("a", "b")], of) is not None
    assert bootstrapped([("a", "a")] * 9 + [("a", "a")], of) is None


def test_agreement_throughout_has_no_width():
    assert bootstrapped([("a", "a"), ("b", "b")] * 3, share_agreed) == (1, 1)
