"""The sum over all pairs is that which taking each pair gives."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.agreement.distance import interval, masi, nominal, ratio
from reconcile.agreement.pair_sums import pair_sum, squared

TIMES = st.lists(st.integers(0, 5), min_size=4, max_size=4).filter(any)
SETS = [frozenset(each) for each in ("ab", "abc", "cd", "")]


def one_by_one(values, times, metric):
    distance = metric({})
    pairs = combinations(zip(values, times, strict=True), 2)
    return sum(often * others * distance(a, b) for (a, often), (b, others) in pairs)


@given(TIMES)
def test_it_is_that_of_the_pairs_one_by_one(times):
    for metric in (nominal, interval, ratio):
        values = [1, 2, 4, 300]
        given_ = pair_sum(values, metric)(times)
        assert given_ == pytest.approx(one_by_one(values, times, metric))
    assert pair_sum(SETS, masi)(times) == pytest.approx(one_by_one(SETS, times, masi))


def test_days_lose_no_digits():
    assert squared([736_000, 736_001], [1, 1]) == 1
