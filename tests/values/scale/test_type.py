"""Scales: the distance between declared words, and the outermost of several."""

from __future__ import annotations

import pytest

from reconcile.values.registry import value_type
from reconcile.values.settings import Settings
from reconcile.values.value_type import Options

CEASEFIRE = Options(("holds", "largely holds", "fragile", "broken"))


@pytest.mark.parametrize(
    ("stretch", "relations"),
    [
        (0, ["contradicts", "contradicts", "contradicts"]),
        (1, ["differs", "contradicts", "contradicts"]),
        (2, ["differs", "differs", "contradicts"]),
        (9, ["differs", "differs", "contradicts"]),
    ],
)
def test_how_far_a_word_stretches_is_a_setting(stretch, relations):
    scale = value_type("scale", CEASEFIRE, Settings(scale_stretch=stretch))
    first, *others = map(scale.parse, CEASEFIRE.of)
    assert [scale.compare(first, other).relation for other in others] == relations


def test_the_spread_is_in_the_order_of_the_scale():
    scale = value_type("scale", CEASEFIRE)
    assert scale.spread([scale.parse("fragile"), scale.parse("holds")]) == "holds to fragile"
    assert scale.spread([scale.parse("fragile")] * 2) == "fragile"
    assert scale.spread([]) is None
    assert scale.common([scale.parse("fragile")] * 2) == "fragile"
    assert scale.common([scale.parse("fragile"), scale.parse("holds")]) is None


def test_case(case):
    case()


def test_what_is_said_of_every_case_is_as_kept(said_of_cases):
    said, kept = said_of_cases
    assert said == kept
