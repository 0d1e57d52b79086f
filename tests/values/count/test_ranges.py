"""Two figures as one range: which are, what one end lends the other, and brackets behind one."""

from __future__ import annotations

import pytest

from reconcile.values.count.grammar import GrammarError, read_all
from reconcile.values.count.ranges import aligned
from reconcile.values.count.read import pieces_of
from reconcile.values.hedges import Cue
from reconcile.values.settings import DEFAULTS
from reconcile.values.tokens import cut


def read(text):
    return read_all(pieces_of(cut(text), DEFAULTS))


def amount(text):
    return read(text).low


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("5 to 7", 5, 7),
        ("between 5 people and 7 people", 5, 7),
        ("10-15%", 0.1, 0.15),
        ("2.5 to 3 million", 2_500_000, 3_000_000),
        ("900 to 1,000 thousand", 900_000, 1_000_000),
        ("5 to 7 million", 5_000_000, 7_000_000),
        ("half to two thirds", 0.5, 2 / 3),
    ],
)
def test_two_figures_are_the_ends_of_a_range(text, low, high):
    found = read(text)
    assert (found.low.value, found.high.value) == (low, high)


def test_a_magnitude_is_lent_only_where_the_range_still_rises():
    assert aligned(amount("800"), amount("1.2 thousand"), percent=False).value == 800
    lent = aligned(amount("1.1"), amount("1.2 million"), percent=False)
    assert (lent.value, lent.last, lent.scale) == (1_100_000, 100_000, 10**6)


def test_a_percent_sign_is_lent_to_figures_alone():
    assert aligned(amount("10"), amount("15%"), percent=True).share
    assert aligned(amount("dozens"), amount("15%"), percent=True) == amount("dozens")


def test_hedges_of_the_upper_end():
    assert Cue.ABOUT in read("5 to about 7").cues
    found = read("at least 5, if not up to 9")
    assert (found.low.value, found.second.amount.value, found.second.cues) == (5, 9, (Cue.MOST,))
    found = read("more than 5 and as many as 9")
    assert (found.second.cues, found.second.amount.value) == ((Cue.MOST,), 9)


@pytest.mark.parametrize("text", ["2016-12-30", "1-Three dead", "5 tons to 7 people"])
def test_two_figures_that_are_no_range(text):
    with pytest.raises(GrammarError, match="second figure"):
        read(text)


def test_a_range_runs_upwards():
    with pytest.raises(GrammarError, match="runs backwards") as caught:
        read("between 9 and 5")
    assert caught.value.at == 1


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("655,000 (392,979 to 942,636)", 392_979, 942_636),
        ("5 (low 3, high 9)", 3, 9),
        ("1,200 (95% CI 900-1,500)", 900, 1_500),
        ("12 [9-15]", 9, 15),
        ("12 (12-15)", 12, 15),
        ("12% (95% CI 10-14%)", 0.1, 0.14),
        ("12% (10-14)", 0.1, 0.14),
        ("1.2 million (0.9-1.5)", 900_000, 1_500_000),
        ("1.2 million (20,000 to 1,500,000)", 20_000, 1_500_000),
        ("800,000 (low: 500,000; high: 1,100,000)", 500_000, 1_100_000),
    ],
)
def test_a_range_in_brackets_is_that_of_the_estimate_before_it(text, low, high):
    assert tuple(end.value for end in read(text).spread) == (low, high)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("12 [13-15]", "doesn't include"),
        ("12 (10-11)", "doesn't include"),
        ("12 (9-15 by another count)", "in brackets"),
        ("12 (9%-15%)", "in brackets"),
        ("5 to 7 (4 to 8)", "in brackets"),
    ],
)
def test_brackets_that_are_no_range_of_it(text, says):
    with pytest.raises(GrammarError, match=says):
        read(text)
