"""Round numbers and dates on an axis, few enough for their labels not to meet."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.report.axis_ticks import (
    MOST,
    day_ticks,
    length_ticks,
    log_ticks,
    number_label,
    number_ticks,
    share_ticks,
)
from reconcile.values.date.day_numbers import day_number


def labels(ticks):
    return [tick.label for tick in ticks]


@pytest.mark.parametrize(
    ("ticks", "expected"),
    [
        (number_ticks(0, 100), ["0", "50", "100"]),
        (number_ticks(11, 13), ["11", "12", "13"]),
        (number_ticks(0.2, 0.8), ["0.2", "0.4", "0.6", "0.8"]),
        (number_ticks(5.99, 6.11), ["6"]),
        (number_ticks(5.99, 6.11, has_parts=True), ["6", "6.05", "6.1"]),
        (number_ticks(5.7, 7.8, has_parts=True), ["6", "7"]),
        (number_ticks(1_000_000, 1_000_001), ["1,000,000", "1,000,001"]),
        (number_ticks(290_000, 350_000), ["300,000", "320,000", "340,000"]),
        (share_ticks(0.5, 1.0), ["60%", "80%", "100%"]),
        (log_ticks(1, 10_000), ["1", "100", "10,000"]),
        (length_ticks(0, 4), ["0 days", "1 day", "2 days", "3 days", "4 days"]),
        (length_ticks(0, 4 * 365.2425), ["0 years", "1 year", "2 years", "3 years", "4 years"]),
        (length_ticks(0, 91), ["0 months", "1 month", "2 months"]),
    ],
)
def test_ticks_are_round_and_in_their_unit(ticks, expected):
    assert labels(ticks) == expected


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ((2025, 3, 1), (2025, 3, 4), ["1 Mar 2025", "2 Mar", "3 Mar", "4 Mar"]),
        ((2016, 12, 30), (2017, 1, 2), ["30 Dec 2016", "31 Dec", "1 Jan 2017", "2 Jan"]),
        ((2025, 3, 1), (2025, 3, 20), ["1 Mar 2025", "6 Mar", "11 Mar", "16 Mar"]),
        ((2025, 3, 1), (2025, 3, 28), ["1 Mar 2025", "11 Mar", "21 Mar"]),
        ((2025, 1, 1), (2025, 4, 1), ["Jan 2025", "Feb 2025", "Mar 2025", "Apr 2025"]),
        ((2000, 1, 1), (2004, 1, 1), ["2001", "2002", "2003", "2004"]),
        ((-9, 6, 1), (1, 6, 1), ["6 BC", "1 BC"]),
    ],
)
def test_days_are_named_as_briefly_as_their_distance_allows(first, last, expected):
    assert labels(day_ticks(day_number(*first), day_number(*last))) == expected


@pytest.mark.parametrize(
    ("number", "label"),
    [(0, "0"), (1_500, "1,500"), (2.5, "2.5"), (1_500_000, "1.5 million"), (3e12, "3 trillion")],
)
def test_large_numbers_are_in_words(number, label):
    assert number_label(number) == label


@given(st.floats(0, 1e9), st.floats(1e-3, 1e9))
def test_ticks_lie_on_the_scale_in_order_and_are_few(low, room):
    found = number_ticks(low, low + room)
    assert len(found) <= MOST + 1
    assert all(a.at < b.at for a, b in pairwise(found))
    slack = 1e-6 * (low + room)
    assert all(low - slack <= tick.at <= low + room + slack for tick in found)
