"""Given names of men and of women."""

from reconcile.names.words.given_names import GIVEN_NAMES, MEN, WOMEN


def test_no_name_is_a_mans_and_a_womans():
    assert MEN.isdisjoint(WOMEN)
    assert GIVEN_NAMES == MEN | WOMEN


def test_names_that_both_bear_are_in_neither():
    assert GIVEN_NAMES.isdisjoint({"andrea", "jean", "kim", "robin"})
    assert {"peter", "ruth", "anna"} <= GIVEN_NAMES


def test_names_are_plain_words():
    assert all(name.isascii() and name.isalpha() and name.islower() for name in GIVEN_NAMES)
