"""Frequent family names."""

from reconcile.names import Answer, compare
from reconcile.names.words.family_names import FREQUENT


def test_frequent_names_are_plain_words():
    assert all(name.isascii() and name.isalpha() and name.islower() for name in FREQUENT)


def test_two_frequent_names_are_two_however_near():
    assert {"hill", "hall", "lee"} <= FREQUENT
    assert "orme" not in FREQUENT
    assert compare("Peter Hill", "Peter Hall", "person").answer is not Answer.SAME
