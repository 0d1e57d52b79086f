"""The distances are those of the papers, symmetric, and zero for equal values alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.agreement.distance import interval, masi, nominal, ordinal, places, ratio

SETS = st.frozensets(st.sampled_from("abcdef"), max_size=5)


def test_labels_are_the_same_or_not():
    distance = nominal({})
    assert (distance("a", "a"), distance("a", "b")) == (0, 1)


def test_places_are_as_far_apart_as_codings_lie_between_them():
    """Krippendorff 2011: half of the two places' own, and all between, squared."""
    distance = ordinal({1: 9, 2: 13, 3: 10, 4: 5, 5: 3})
    assert distance(1, 2) == (9 / 2 + 13 / 2) ** 2
    assert distance(2, 5) == distance(5, 2) == (13 / 2 + 10 + 5 + 3 / 2) ** 2
    assert distance(3, 3) == 0


def test_a_step_lies_above_all_below_it_and_half_of_its_own():
    assert places([4, 0, 2]) == [2, 4, 5]


def test_days_are_as_far_apart_as_their_difference_squared():
    assert interval({})(736_000, 736_003) == 9


@pytest.mark.parametrize(
    ("a", "b", "distance"), [(0, 0, 0), (10, 20, 1 / 9), (10_000, 20_000, 1 / 9), (0, 7, 1)]
)
def test_amounts_are_as_far_apart_as_their_difference_in_their_sum(a, b, distance):
    assert ratio({})(a, b) == pytest.approx(distance)


@pytest.mark.parametrize(
    ("a", "b", "distance"),
    [
        ("ab", "ab", 0),
        ("ab", "abcd", 1 - 1 / 2 * 2 / 3),
        ("abc", "bcd", 1 - 2 / 4 * 1 / 3),
        ("ab", "cd", 1),
        ("", "", 0),
        ("", "a", 1),
    ],
)
def test_sets_are_nearer_where_one_holds_the_other(a, b, distance):
    assert masi({})(frozenset(a), frozenset(b)) == pytest.approx(distance)


@given(SETS, SETS)
def test_sets_have_one_distance_from_each_other_between_0_and_1(a, b):
    distance = masi({})
    assert distance(a, b) == distance(b, a)
    assert 0 <= distance(a, b) <= 1
    assert (distance(a, b) == 0) == (a == b)
