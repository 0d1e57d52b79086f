"""What each kind of constraint compares: its keys, its searches, and what it says in a line."""

import pytest

from reconcile.judge.constraints.plans import plan_of
from reconcile.model.constraint import Constraint

PLANS = [
    (
        {"whole": "a", "parts": ("b", "c")},
        "b + c = a",
        "a",
        {"whole": "a", "part 000": "b", "part 001": "c"},
        ["Total whole part 000 part 001", "Shares whole part share", "Shares whole part share"],
    ),
    (
        {"whole": "a", "part": "b"},
        "b ≤ a",
        "b",
        {"whole": "a", "part 000": "b"},
        ["Total whole part 000", "Shares whole part share"],
    ),
    (
        {"whole": "a", "part": "b", "share": "c"},
        "b = c of a",
        "b",
        {"whole": "a", "part": "b", "share": "c"},
        ["Total whole part", "Shares whole part share"],
    ),
    (
        {"start": "a", "end": "b", "length": "c"},
        "a + c = b",
        "c",
        {"start": "a", "end": "b", "length": "c"},
        ["Lasting start end length"],
    ),
    (
        {"list": "a", "number": "b"},
        "b = the length of a",
        "b",
        {"list": "a", "number": "b"},
        ["Numbered list number"],
    ),
    (
        {"order": ("a", "b", "c")},
        "a ≤ b ≤ c",
        "a",
        {"date 000": "a", "date 001": "b", "date 002": "c"},
        ["InOrder first second"] * 3,
    ),
]


class _Groups:
    names = None


def plan(keys):
    return plan_of(Constraint(**keys), _Groups())


@pytest.mark.parametrize(("keys", "says", "field", "by_key", "searches"), PLANS)
def test_a_plan_has_its_keys_and_searches(keys, says, field, by_key, searches):
    found = plan(keys)
    assert (found.says, found.field, found.keys) == (says, field, by_key)
    assert [" ".join([type(kind).__name__, *keys]) for kind, keys in found.searches] == searches
    assert found.kind is Constraint(**keys).kind


def test_only_a_sum_has_all_parts():
    assert plan({"whole": "a", "parts": ("b", "c")}).searches[0][0].exhaustive
    assert not plan({"whole": "a", "part": "b"}).searches[0][0].exhaustive
    assert not plan({"whole": "a", "part": "b", "share": "c"}).searches[0][0].exhaustive


def test_a_part_may_be_stated_as_a_share_of_the_same_whole():
    (_, total), (_, share) = plan({"whole": "a", "part": "b"}).searches
    assert total == {"whole": "whole", "part 000": "part 000"}
    assert plan({"whole": "a", "parts": ("b", "c")}).searches[0][0].parts == (
        "part 000",
        "part 001",
    )
    assert plan({"whole": "a", "part": "b"}).searches[0][0].parts == ("part 000",)
    assert plan({"whole": "a", "part": "b", "share": "c"}).searches[0][0].parts == ("part",)
    assert share == {"whole": "whole", "part": "part 000", "share": "part 000"}


def test_every_two_dates_are_compared_in_their_order():
    searches = plan({"order": ("a", "b", "c")}).searches
    assert [tuple(keys.values()) for _, keys in searches] == [
        ("date 000", "date 001"),
        ("date 000", "date 002"),
        ("date 001", "date 002"),
    ]
