"""Counts in words, and that these words are read back."""

from __future__ import annotations

from math import inf

import pytest

from reconcile.values.count.read import read
from reconcile.values.count.say import bounds, figure, show, spread
from reconcile.values.number_bounds import Bounds
from reconcile.values.settings import DEFAULTS


@pytest.mark.parametrize(
    ("number", "share", "words"),
    [
        (13, False, "13"), (301_781, False, "301,781"), (1.5, False, "1.5"),
        (1.234, False, "1.2340"), (-2.5, False, "-2.5"), (1e-7, False, "0.0000001"),
        (0.6, True, "60 percent"), (2 / 3, True, "2/3"), (0.125, True, "12.5 percent"),
        (0.123456789, True, "12.3456789 percent"),
    ],
)  # fmt: skip
def test_figures(number, share, words):
    assert figure(number, share=share) == words


@pytest.mark.parametrize(
    ("these", "words"),
    [
        (Bounds(13, 13), "13"),
        (Bounds(5, 7), "5 to 7"),
        (Bounds(5, inf), "at least 5"),
        (Bounds(5, inf, low_open=True), "more than 5"),
        (Bounds(-inf, 5), "at most 5"),
        (Bounds(-inf, 5, high_open=True), "fewer than 5"),
        (Bounds(5, 7, low_open=True), "more than 5 and at most 7"),
        (Bounds(-inf, inf), "any number"),
    ],
)
def test_intervals(these, words):
    assert bounds(these) == words


def test_a_share_is_less_and_not_fewer():
    half = Bounds(-inf, 0.5, high_open=True)
    assert bounds(half, share=True) == "less than 50 percent"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("655,000 (392,979 to 942,636)", "655,000 (392,979 to 942,636)"),
        ("about 5 (low 3, high 9) dead", "about 5 (3 to 9) dead"),
        ("12% [10-14]", "12 percent (10 percent to 14 percent)"),
        ("confirmed 12 dead", "a confirmed 12 dead"),
        ("verified 12 dead", "a documented 12 dead"),
        ("12 confirmed dead", "12 confirmed dead"),
        ("suspected 9,200 cases", "9,200 cases suspected"),
        ("an estimated 400", "an estimated 400"),
        ("gunmen shot dead four villagers", "4 villagers dead"),
        ("cases climbed to 5,210", "5,210 cases"),
        ("5 gross", "5 gross"),
        ("about 5 gross", "about 5 gross"),
        ("505,990 km2", "505,990 km2"),
        ("30 °C", "30 °C"),
        ("less than 5 km", "less than 5 km"),
        ("fewer than 5 people", "fewer than 5 people"),
        ("348 deaths as of 13 April", "348 deaths as of 13 April"),
        ("about half a dozen", "about half a dozen"),
    ],
)
def test_what_is_shown_is_read_back(written, shown):
    count = read(written, DEFAULTS)
    again = "720" if shown == "5 gross" else shown
    assert show(count) == again
    assert read(show(count), DEFAULTS) == count


def test_the_range_of_what_is_stated():
    def stated(*texts):
        return spread([read(text, DEFAULTS) for text in texts])

    assert stated("5", "dozens") == "5 to dozens"
    assert stated("7 (4 to 11)", "9") == "4 to 11"
    assert stated("5 km", "7 kilometres") == "5 to 7"
    assert stated("5 km", "7 miles") is None
    assert stated("5", "5%") is None
    assert stated() is None
