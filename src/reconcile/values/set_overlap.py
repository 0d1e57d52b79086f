"""How one finite set of possibilities overlaps another, such as what two statuses allow."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from reconcile.model.relation import Overlap

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

T = TypeVar("T")


def set_overlap(a: AbstractSet[T], b: AbstractSet[T]) -> Overlap:
    """Return whether the sets are equal, one inside the other, overlapping or disjoint.

    Two empty sets are equal.
    """
    if a == b:
        return Overlap.EQUAL
    if a.isdisjoint(b):
        return Overlap.DISJOINT
    if a < b:
        return Overlap.A_INSIDE_B
    return Overlap.B_INSIDE_A if b < a else Overlap.OVERLAP
