"""How far a coefficient would scatter over other items: a bootstrapped interval.

In: items and the coefficient of some. Out: two bounds, the same on every run. Items are drawn anew
with replacement and the coefficient computed each time; the bounds are percentiles (Efron 1979; for
alpha, Zapf et al. 2016, BMC Medical Research Methodology 16:93, who found its coverage near 95%).
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, NamedTuple

from reconcile.agreement.patterns import counts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reconcile.agreement.patterns import Coefficient

RESAMPLES = 1000
"""How often items are drawn anew."""
SEED = 2008
"""What the draws begin from; stated with every result."""
LEVEL = 0.95
"""The share of the draws that lies within the bounds."""
FEWEST = 5
"""Items below which so few different draws are possible that they bound nothing (stipulated)."""


class Bounds(NamedTuple):
    """The lower and the upper bound of an interval."""

    low: float
    high: float


def bootstrapped(of_items: Sequence[int], coefficient: Coefficient) -> Bounds | None:
    """Return the bounds of the middle 95% of 1,000 draws; None for fewer than five items.

    `of_items` are the numbers of the items' patterns (`patterns`). Draws in which the coefficient
    isn't defined (no variation) don't count; where they are more than half, there is no interval.
    The order of the items must not depend on that of the files.
    """
    if len(of_items) < FEWEST:
        return None
    drawn = (coefficient(each) for each in _draws(of_items))
    found = sorted(value for value in drawn if value is not None)
    if 2 * len(found) < RESAMPLES:
        return None
    return Bounds(_percentile(found, (1 - LEVEL) / 2), _percentile(found, (1 + LEVEL) / 2))


def _draws(of_items: Sequence[int]) -> Iterator[list[int]]:
    """Yield how often each pattern occurs in as many items, drawn anew with replacement."""
    draw = Random(SEED).random  # noqa: S311 (a draw to be repeated, no secret)
    whole, patterns = len(of_items), max(of_items) + 1
    for _ in range(RESAMPLES):
        yield counts([of_items[int(draw() * whole)] for _ in of_items], patterns)


def _percentile(ordered: Sequence[float], share: float) -> float:
    """Return the value below which a share of the ordered values lies, between neighbours."""
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)
