"""AC1 is that of the published examples, and obeys the laws that its definition promises."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.agreement.ac1 import AC1, ac1, share_agreed
from reconcile.agreement.patterns import counts, patterns

CODINGS = st.lists(st.lists(st.sampled_from("abc"), min_size=1, max_size=4), min_size=1)


def of_table(table):
    return [
        (row, column)
        for row, counts in enumerate(table)
        for column, often in enumerate(counts)
        for _ in range(often)
    ]


@pytest.mark.parametrize(
    ("table", "published"),
    [
        (((13, 0, 0), (0, 20, 7), (0, 4, 56)), 0.8493305),  # Gwet 2014, three diagnoses
        (((118, 5), (2, 0)), 0.9408),  # Gwet 2002, where kappa is -0.02 at 94.4% agreement
    ],
)
def test_two_coders(table, published):
    assert ac1(of_table(table)) == pytest.approx(published, abs=5e-5)


def test_four_coders_with_codings_missing():
    """Gwet 2014, four raters and twelve subjects, one of them rated once."""
    rows = ("1233214 12...", "123322412 5.3", ".33323422 51.", "123324412 51.")
    rows = [row.replace(" ", "") for row in rows]
    items = [[v for v in column if v != "."] for column in zip(*rows, strict=True)]
    assert ac1(items) == pytest.approx(0.77544, abs=5e-6)
    assert share_agreed(items) == pytest.approx(0.8181818)


def test_values_to_choose_from_count_though_nobody_chose_them():
    alike = [("yes", "yes"), ("yes", "yes")]
    assert ac1(alike) is None
    assert ac1(alike, categories=2) == 1
    assert ac1([("a", "b"), ("a", "a")], categories=4) > ac1([("a", "b"), ("a", "a")])


@pytest.mark.parametrize("items", [[], [("a",), ("b",)], [()]])
def test_where_no_item_is_shared_there_is_none(items):
    assert share_agreed(items) is None
    assert ac1(items) is None


def test_the_share_is_the_mean_over_items_of_the_pairs_that_agree():
    assert share_agreed([("a", "a", "b"), ("a", "a"), ("c",)]) == pytest.approx((1 / 3 + 1) / 2)


@given(CODINGS, st.permutations("abc"), st.randoms())
def test_neither_order_nor_names_change_anything(items, names, random):
    other = dict(zip("abc", names, strict=True))
    shuffled = [[other[v] for v in random.sample(values, len(values))] for values in items]
    random.shuffle(shuffled)
    assert ac1(shuffled) == pytest.approx(ac1(items))
    assert share_agreed(shuffled) == pytest.approx(share_agreed(items))


@given(st.lists(st.sampled_from("abc"), min_size=1))
def test_agreement_throughout_is_1(labels):
    assert ac1([(label, label) for label in labels], categories=3) == pytest.approx(1)


@given(CODINGS, st.randoms())
def test_of_some_items_it_is_what_their_counts_give(items, random):
    found = patterns(items)
    drawn = [random.choice(found.of_items) for _ in items]
    some = [found.patterns[number] for number in drawn]
    counted = AC1(found.patterns)(counts(drawn, len(found.patterns)))
    assert counted == pytest.approx(ac1(some))
