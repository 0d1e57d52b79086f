"""Intervals of numbers with open or closed ends, how two of them lie, and what lies in both.

A number is an int where it is whole, else the nearest float.
"""

from __future__ import annotations

from math import inf
from typing import NamedTuple

from reconcile.model.relation import Overlap


class Bounds(NamedTuple):
    """An interval of numbers; an end that is infinite is open to that side.

    An open end excludes its own number.
    """

    low: float
    high: float
    low_open: bool = False
    high_open: bool = False

    @property
    def floor(self) -> bool:
        """Whether it has a lower end alone."""
        return self.high == inf and self.low != -inf

    @property
    def ceiling(self) -> bool:
        """Whether it has an upper end alone."""
        return self.low == -inf and self.high != inf

    @property
    def empty(self) -> bool:
        """Whether no number lies in it."""
        if self.low == self.high:
            return self.low_open or self.high_open
        return self.low > self.high

    @property
    def between_neighbours(self) -> bool:
        """Whether it lies between two whole numbers that follow each other, and has neither."""
        return self.low_open and self.high_open and self.high - self.low == 1


def lie(a: Bounds, b: Bounds, *, whole: bool = False) -> Overlap:
    """Return how the numbers of A lie to those of B.

    `whole` says that only whole numbers count, so that nothing lies above 13 and below 14.
    """
    if a == b:
        return Overlap.EQUAL
    if _below(a, b, whole) or _below(b, a, whole):
        return Overlap.DISJOINT
    a_low, a_high, a_low_open, a_high_open = a
    b_low, b_high, b_low_open, b_high_open = b
    low = b_low - a_low if b_low != a_low else b_low_open - a_low_open
    high = a_high - b_high if a_high != b_high else b_high_open - a_high_open
    if low >= 0 and high >= 0:  # A reaches as low, and as high
        return Overlap.B_INSIDE_A
    return Overlap.A_INSIDE_B if low <= 0 and high <= 0 else Overlap.OVERLAP


def _below(a: Bounds, b: Bounds, whole: bool) -> bool:  # noqa: FBT001 (private)
    """Say whether all of A lies below all of B."""
    high, low = a.high, b.low
    if high < low:
        return True
    if not (a.high_open or b.low_open):
        return False
    return high == low or (whole and a.high_open and b.low_open and high - low == 1)


def meet(a: Bounds, b: Bounds) -> Bounds:
    """Return the numbers that lie in both; the result may be empty."""
    low, low_open = max((a.low, a.low_open), (b.low, b.low_open))
    high, closed = min((a.high, not a.high_open), (b.high, not b.high_open))
    return Bounds(low, high, low_open, not closed)


def settle(top: int, bottom: int) -> float:
    """Return the ratio as an int where it is whole, else as the nearest float."""
    if bottom == 1:
        return top
    whole, rest = divmod(top, bottom)
    return top / bottom if rest else whole
