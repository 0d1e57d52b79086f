"""What pairs of words of two names add up to, before what caps or raises it.

In: two prepared names and their pairs. Out: a `Tally`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reconcile.names.comparison.align import Found
    from reconcile.names.comparison.prepare import Prepared

BOTH = 2.0
"""Cost of words that differ in place of each other, by their weight."""


class Tally:
    """What pairs are worth, what all could be worth, and what found no partner.

    `left` and `right` have a bit for each word that is paired; `free_a` and `free_b` are the
    weights of the others.
    """

    __slots__ = ("free_a", "free_b", "gain", "left", "right", "total")

    def __init__(
        self, gain: float, total: float, left: int, right: int, free_a: float, free_b: float
    ) -> None:
        self.gain = gain
        self.total = total
        self.left = left
        self.right = right
        self.free_a = free_a
        self.free_b = free_b


def tally(a: Prepared, b: Prepared, pairs: list[Found]) -> Tally:
    """Return what pairs of single words add up to."""
    gain = total = used_a = used_b = 0.0
    left = right = 0
    ours, theirs = a.tokens, b.tokens
    for worth, _, i, j in pairs:
        one, two = ours[i].weight, theirs[j].weight
        weight = one if one < two else two  # noqa: FURB136 (min() costs a tenth of the whole)
        gain += weight * worth
        total += weight * (BOTH - (BOTH - 1.0) * worth)
        used_a += one
        used_b += two
        left |= 1 << i
        right |= 1 << j
    return Tally(gain, total, left, right, a.total - used_a, b.total - used_b)
