"""Vague quantities: what they allow, what they convey, and their words."""

from __future__ import annotations

import pytest

from reconcile.values.settings import DEFAULTS
from reconcile.values.vague_quantities import vague


@pytest.mark.parametrize(
    ("text", "least", "conveyed", "words"),
    [
        ("dozens", 12, (24, 99), "dozens"),
        ("few", 2, (3, 5), "a few"),
        ("quite a few", 2, (3, 5), "a few"),
        ("a few hundred", 200, (300, 599), "a few hundred"),
        ("several dozen", 24, (36, 119), "several dozen"),
        ("hundreds", 100, (200, 999), "hundreds"),
        ("hundreds and hundreds", 100, (200, 999), "hundreds"),
        ("tens of thousands", 10_000, (20_000, 99_999), "tens of thousands"),
        ("hundreds of thousands", 100_000, (200_000, 999_999), "hundreds of thousands"),
    ],
)
def test_numbers(text, least, conveyed, words):
    found = vague([*text.split(), "", ""], 0, DEFAULTS)
    assert (found.literal.low, found.conveyed[:2], found.words) == (least, conveyed, words)
    assert found.end == len(text.split())
    assert not found.share


@pytest.mark.parametrize(
    ("text", "bounds", "words"),
    [
        ("most", (0.5, 1, True, False), "most"),
        ("the vast majority", (0.5, 1, True, False), "a majority"),
        ("a minority", (0, 0.5, False, True), "a minority"),
    ],
)
def test_shares(text, bounds, words):
    found = vague([*text.split(), "", ""], 0, DEFAULTS)
    assert (found.literal, found.conveyed, found.words, found.share) == (
        bounds,
        bounds,
        words,
        True,
    )


@pytest.mark.parametrize("text", ["many more than 13", "few than", "a large number", "people", "a"])
def test_no_quantity(text):
    assert vague([*text.split(), "", ""], 0, DEFAULTS) is None
