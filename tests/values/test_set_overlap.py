"""How one finite set overlaps another."""

from __future__ import annotations

import pytest

from reconcile.model.relation import Overlap
from reconcile.values.set_overlap import set_overlap


@pytest.mark.parametrize(
    ("a", "b", "overlap"),
    [
        ("ab", "ab", Overlap.EQUAL),
        ("", "", Overlap.EQUAL),
        ("a", "ab", Overlap.A_INSIDE_B),
        ("ab", "a", Overlap.B_INSIDE_A),
        ("ab", "bc", Overlap.OVERLAP),
        ("a", "b", Overlap.DISJOINT),
    ],
)
def test_sets(a, b, overlap):
    assert set_overlap(set(a), set(b)) is overlap
    assert set_overlap(set(b), set(a)) is overlap.mirrored
