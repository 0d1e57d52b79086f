"""How two finite sets of possibilities lie to each other; what names, lists and statuses share."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from reconcile.model.relation import Overlap

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

T = TypeVar("T")


def lie(a: AbstractSet[T], b: AbstractSet[T]) -> Overlap:
    """Return how set A lies to set B; two empty sets are equal."""
    if a == b:
        return Overlap.EQUAL
    if a.isdisjoint(b):
        return Overlap.DISJOINT
    if a < b:
        return Overlap.A_INSIDE_B
    return Overlap.B_INSIDE_A if b < a else Overlap.OVERLAP
