"""Durations as ISO 8601 writes them."""

from __future__ import annotations

import pytest

from reconcile.values.duration.iso import parse_iso
from reconcile.values.duration.value import DAY
from reconcile.values.hedges import Cue
from reconcile.values.settings import DEFAULTS


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("P2D", 2 * DAY),
        ("P1W", 7 * DAY),
        ("PT1H30M", 5_400),
        ("P0.5D", DAY // 2),
        ("P1,5D", DAY * 3 // 2),
        ("P1DT1S", DAY + 1),
    ],
)
def test_is_exact(text, seconds):
    found = parse_iso(text, DEFAULTS)
    assert (found.hedge, found.literal) == (Cue.EXACTLY, (seconds, seconds))


@pytest.mark.parametrize("text", ["P", "PT", "P2", "2D", "P1D2W", "P1H", "p2d", "P2D "])
def test_anything_else_is_none(text):
    assert parse_iso(text, DEFAULTS) is None
