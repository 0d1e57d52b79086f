"""Items by their patterns: nothing but the order within the list is forgotten."""

from hypothesis import given
from hypothesis import strategies as st

from reconcile.agreement.patterns import counts, patterns


def test_each_pattern_is_kept_once_with_how_often_it_occurs():
    found = patterns([("a", "b"), ("c",), ("a", "b"), ("b", "a")])
    assert found.patterns == (("a", "b"), ("c",), ("b", "a"))
    assert found.of_items == (0, 1, 0, 2)
    assert found.counts == [2, 1, 1]


def test_patterns_that_do_not_occur_are_counted_too():
    assert counts([1, 1], 3) == [0, 2, 0]


@given(st.lists(st.lists(st.sampled_from("abc"), max_size=3)))
def test_the_items_are_what_their_patterns_say(items):
    found = patterns(items)
    assert [list(found.patterns[number]) for number in found.of_items] == items
    assert len(set(found.patterns)) == len(found.patterns)
