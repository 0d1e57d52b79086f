"""How far a coefficient would scatter over other items: a bootstrapped interval.

In: items and the coefficient of some. Out: two bounds, the same on every run. Items are drawn anew
with replacement and the coefficient computed each time; the bounds are percentiles (Efron 1979; for
alpha, Zapf et al. 2016, BMC Medical Research Methodology 16:93, who found its coverage near 95%).
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")

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


def bootstrapped(
    items: Sequence[T], coefficient: Callable[[Sequence[T]], float | None]
) -> Bounds | None:
    """Return the bounds of the middle 95% of 1,000 draws; None for fewer than five items.

    Draws in which the coefficient isn't defined (no variation) don't count; where they are more
    than half, there is no interval. The order of the items must not depend on that of the files.
    """
    if len(items) < FEWEST:
        return None
    random = Random(SEED)  # noqa: S311 (a draw to be repeated, no secret)
    found = sorted(
        value
        for _ in range(RESAMPLES)
        if (value := coefficient([items[int(random.random() * len(items))] for _ in items]))
        is not None
    )
    if 2 * len(found) < RESAMPLES:
        return None
    return Bounds(_percentile(found, (1 - LEVEL) / 2), _percentile(found, (1 + LEVEL) / 2))


def _percentile(ordered: Sequence[float], share: float) -> float:
    """Return the value below which a share of the ordered values lies, between neighbours."""
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)
