"""The number before the names of a list."""

import pytest

from reconcile.values.parties.stated_number import MOST, runs_backwards, stated
from reconcile.values.parties.value import Stated


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("seven delegations", Stated(7, 7, "delegations")),
        ("the twenty-one groups", Stated(21, 21, "groups")),
        ("both", Stated(2, 2)),
        ("exactly 13", Stated(13, 13)),
        ("at least 13 groups", Stated(13, None, "groups")),
        ("more than 13 groups", Stated(14, None, "groups")),
        ("more than a dozen", Stated(13, None)),
        ("13 or more groups", Stated(13, None, "groups")),
        ("up to 20", Stated(0, 20)),
        ("fewer than 20 groups", Stated(0, 19, "groups")),
        ("about 13 groups", Stated(12, 14, "groups")),
        ("nearly 13", Stated(12, 13)),
        ("about 30 groups", Stated(27, 33, "groups")),
        ("nearly 30", Stated(27, 30)),
        ("about 3", Stated(2, 4)),
        ("between 13 and 15 groups", Stated(13, 15, "groups")),
        ("13-15 groups", Stated(13, 15, "groups")),
        ("13 to 15", Stated(13, 15)),
        ("several groups", Stated(3, None, "groups")),
        ("dozens of groups", Stated(12, None, "groups")),
        ("dozens of the groups", Stated(12, None, "groups")),
        ("dozens groups", Stated(12, None, "groups")),
        ("13 of the 15 groups", Stated(13, 13, "groups")),
        (f"{MOST} groups", Stated(MOST, MOST, "groups")),
    ],
)
def test_the_number_and_its_noun(text, found):
    assert stated(text.split()) == found


@pytest.mark.parametrize(
    "text",
    [
        *("dozens of", "dozens of groups in", "about at least 13 groups"),
        *("", "Russia", "14 February Coalition", f"{MOST + 1} groups", "several", "the", "13 and"),
    ],
)
def test_what_begins_with_no_number(text):
    assert stated(text.split()) is None


@pytest.mark.parametrize(
    ("text", "backwards"),
    [
        ("15 to 13 groups", True),
        ("from 15 to 13", True),
        ("15-13", True),
        ("13 to 15 groups", False),
        ("13 to 13", False),
        ("1870-1811", False),
        ("15 groups", False),
        ("", False),
    ],
)
def test_a_range_that_runs_backwards(text, backwards):
    assert runs_backwards(text.split()) is backwards
    assert stated(text.split()) is None or not backwards


def test_two_years_are_those_of_a_life():
    assert stated(["1811-1870"]) is None
