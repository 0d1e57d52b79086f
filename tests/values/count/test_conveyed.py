"""What readers take from a hedged figure."""

from __future__ import annotations

from math import inf

import pytest

from reconcile.values.count.conveyed import around, base, beside, bounded, cap, grain, is_round
from reconcile.values.count.value import Hedge
from reconcile.values.settings import DEFAULTS


@pytest.mark.parametrize(
    ("figure", "high", "low"),
    [
        (100, 150, 50),
        (110, 120, 100),
        (300_000, 350_000, 250_000),
        (301_781, 301_790, 301_780),
        (13, 20, 10),
        (2.5, 2.6, 2.4),
        (0, inf, -5),
    ],
)
def test_how_far_a_bound_reaches(figure, high, low):
    assert (cap(figure, DEFAULTS), base(figure, DEFAULTS)) == (high, low)


def test_the_bound_of_a_share_reaches_to_the_next_share_with_a_name():
    assert cap(0.5, DEFAULTS, share=True) == 2 / 3
    assert base(0.5, DEFAULTS, share=True) == 1 / 3


@pytest.mark.parametrize(
    ("figure", "unit", "single"),
    [(100, 100, True), (110, 10, False), (13, 1, False), (5, 1, True), (2.5, 0.1, False)],
)
def test_the_last_digit(figure, unit, single):
    assert grain(figure) == (unit, single)


def test_round_figures():
    assert is_round(300, DEFAULTS)
    assert not is_round(310, DEFAULTS)
    assert is_round(0.5, DEFAULTS, share=True)
    assert not is_round(0.4, DEFAULTS, share=True)


@pytest.mark.parametrize(
    ("hedge", "literal", "conveyed"),
    [
        (Hedge.MORE, (100, inf, True, False), (100, 150, True, False)),
        (Hedge.LEAST, (100, inf, False, False), (100, 150, False, False)),
        (Hedge.WELL_OVER, (100, inf, True, False), (100, 200, True, False)),
        (Hedge.FEWER, (-inf, 100, False, True), (50, 100, False, True)),
        (Hedge.MOST, (-inf, 100, False, False), (50, 100, False, False)),
        (Hedge.WELL_UNDER, (-inf, 100, False, True), (0, 100, False, True)),
    ],
)
def test_bounds(hedge, literal, conveyed):
    assert bounded(100, hedge, DEFAULTS) == (literal, conveyed)


def test_about_a_figure():
    assert [each[:2] for each in around(400, 400, 0, DEFAULTS)] == [(320, 480), (350, 450)]
    assert [each[:2] for each in around(12, 12, 12, DEFAULTS)] == [(6, 18), (6, 18)]


def test_just_over_and_nearly():
    assert [each[:2] for each in beside(400, DEFAULTS, above=True)] == [(400, 480), (400, 440)]
    assert [each[:2] for each in beside(1, DEFAULTS, above=False)] == [(0, 1), (0, 1)]


def test_about_a_figure_below_zero_goes_on_below_and_about_a_number_of_things_ends_at_none():
    assert [each.low for each in around(-10, -10, 0, DEFAULTS)] == [-15, -15]
    assert [each.low for each in around(1, 1, 0, DEFAULTS)] == [0, 0.5]
    assert around(0, 0, 0, DEFAULTS)[0].low == 0
