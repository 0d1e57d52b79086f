"""Alpha is that of the published examples, and obeys the laws that its definition promises."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from reconcile.agreement.alpha import Alpha, alpha
from reconcile.agreement.distance import interval, masi, nominal, ordinal, ratio
from reconcile.agreement.patterns import counts, patterns

FOUR_OBSERVERS = (
    "1233214 12...",
    "123322412 5.3",
    ".33323422 51.",
    "123324412 51.",
)
"""Krippendorff 2011, example with four observers, twelve units and codings missing."""
CODINGS = st.lists(st.lists(st.integers(1, 5), min_size=1, max_size=4), min_size=2, max_size=12)


def columns(rows):
    rows = [row.replace(" ", "") for row in rows]
    return [[int(value) for value in column if value != "."] for column in zip(*rows, strict=True)]


@pytest.mark.parametrize(
    ("metric", "published"),
    [(nominal, 0.743), (ordinal, 0.815), (interval, 0.849), (ratio, 0.797)],
)
def test_four_observers_with_codings_missing(metric, published):
    assert alpha(columns(FOUR_OBSERVERS), metric) == pytest.approx(published, abs=5e-4)


@pytest.mark.parametrize(
    ("one", "other", "published"),
    [("0100000010", "1110010000", 0.095), ("aabbdcccedda", "babbbccceddd", 0.692)],
)
def test_two_observers(one, other, published):
    """Krippendorff 2011, the examples with binary and with nominal data."""
    items = list(zip(one, other, strict=True))
    assert alpha(items, nominal) == pytest.approx(published, abs=5e-4)


def test_an_item_that_one_coder_noted_counts_for_nothing():
    both = [(1, 1), (2, 2), (1, 2)]
    assert alpha([*both, (5,), ()], nominal) == alpha(both, nominal)


@pytest.mark.parametrize("items", [[], [(1,), (2,)], [(1, 1), (1, 1)]])
def test_where_nothing_varies_or_is_shared_there_is_none(items):
    assert alpha(items, nominal) is None


@pytest.mark.parametrize("metric", [nominal, ordinal, interval, ratio])
def test_agreement_throughout_is_1(metric):
    assert alpha([(1, 1), (2, 2, 2), (5, 5)], metric) == 1


def test_lists_that_leave_a_party_out_agree_more_than_those_that_name_another():
    def with_last(last):
        return [(frozenset("ab"), frozenset("ab")), (frozenset("cd"), last)]

    shorter = alpha(with_last(frozenset("c")), masi)
    other = alpha(with_last(frozenset("ce")), masi)
    assert 1 > shorter > other > 0


@given(CODINGS, st.randoms())
def test_the_order_of_items_and_coders_changes_nothing(items, random):
    shuffled = [random.sample(values, len(values)) for values in items]
    random.shuffle(shuffled)
    for metric in (nominal, ordinal, interval, ratio):
        assert alpha(shuffled, metric) == pytest.approx(alpha(items, metric))


@given(CODINGS, st.permutations([1, 2, 3, 4, 5]))
def test_names_of_labels_change_nothing(items, other):
    renamed = [[other[value - 1] for value in values] for values in items]
    assert alpha(renamed, nominal) == pytest.approx(alpha(items, nominal))


@given(CODINGS, st.floats(0.1, 100), st.floats(-1000, 1000))
def test_the_unit_and_the_zero_of_days_change_nothing(items, unit, zero):
    moved = [[unit * value + zero for value in values] for values in items]
    assert alpha(moved, interval) == pytest.approx(alpha(items, interval), abs=1e-6)


@given(CODINGS, st.floats(0.1, 100))
def test_the_unit_of_amounts_changes_nothing(items, unit):
    assert alpha([[unit * v for v in values] for values in items], ratio) == pytest.approx(
        alpha(items, ratio), abs=1e-9
    )


@given(CODINGS)
def test_the_names_of_places_change_nothing_while_their_order_stays(items):
    stretched = [[value**3 for value in values] for values in items]
    assert alpha(stretched, ordinal) == pytest.approx(alpha(items, ordinal))


@given(CODINGS)
def test_it_is_1_where_all_agree_and_less_elsewhere(items):
    found = alpha(items, nominal)
    assume(found is not None)
    shared = [values for values in items if len(values) > 1]
    if all(len(set(values)) == 1 for values in shared):
        assert found == 1
    else:
        assert found < 1


@given(CODINGS, st.randoms())
def test_of_some_items_it_is_what_their_counts_give(items, random):
    found = patterns(items)
    drawn = [random.choice(found.of_items) for _ in items]
    some = [found.patterns[number] for number in drawn]
    for metric in (nominal, ordinal, interval, ratio):
        counted = Alpha(found.patterns, metric)(counts(drawn, len(found.patterns)))
        assert counted == pytest.approx(alpha(some, metric))
