"""Krippendorff's alpha: how far coders agree beyond what chance would give.

In: items, each with the values that its coders gave, and the distance that fits the values. Out:
one number: 1 for agreement throughout, 0 for what chance gives, below for systematic disagreement.
Computed by coincidences, for any number of coders and with codings missing: Hayes and Krippendorff
2007 (Communication Methods and Measures 1, 77-89); Krippendorff 2011 (Computing Krippendorff's
Alpha-Reliability) and 2013 (Content Analysis, 3rd edition, chapter 12).
"""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, Any

from reconcile.agreement.distance import nominal

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from reconcile.agreement.distance import Distance, Metric


def alpha(items: Sequence[Sequence[Hashable]], metric: Metric) -> float | None:
    """Return alpha = 1 - observed / expected disagreement; None where nothing varies.

    With n pairable values, m of them on an item, and d the distance: observed is the sum of d over
    the pairs of an item, divided by m - 1; expected that over the pairs of all values, divided by n
    - 1. An item with one value pairs with nothing. Where all values are alike, or none can be
    paired, alpha isn't defined (Krippendorff 2013: no variation, no reliability to be shown).
    """
    pairable = [values for values in items if len(values) > 1]
    frequencies = Counter(value for values in pairable for value in values)
    if len(frequencies) < 2:
        return None
    distance = metric(frequencies)
    every = _unlike(frequencies) if metric is nominal else _among(frequencies, distance)
    expected = every / (frequencies.total() - 1)
    observed = sum(_within(values, distance) / (len(values) - 1) for values in pairable)
    return 1 - observed / expected if expected else None


def _within(values: Sequence[Any], distance: Distance) -> float:
    """Return the sum of distances over the pairs of one item, each taken once."""
    return sum(distance(a, b) for a, b in combinations(values, 2))


def _unlike(frequencies: Counter[Any]) -> float:
    """Return the number of pairs of all values that differ: `_among` of labels, at once."""
    alike = sum(often * often for often in frequencies.values())
    return (frequencies.total() ** 2 - alike) / 2


def _among(frequencies: Counter[Any], distance: Distance) -> float:
    """Return the sum of distances over the pairs of all values, each taken once."""
    return sum(
        often * others * distance(a, b)
        for (a, often), (b, others) in combinations(frequencies.items(), 2)
    )
