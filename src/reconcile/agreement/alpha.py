"""Krippendorff's alpha: how far coders agree beyond what chance would give.

In: items, each with the values that its coders gave, and the distance that fits the values. Out:
one number: 1 for agreement throughout, 0 for what chance gives, below for systematic disagreement.
Computed by coincidences, for any number of coders and with codings missing: Hayes and Krippendorff
2007 (Communication Methods and Measures 1, 77-89); Krippendorff 2011 (Computing Krippendorff's
Alpha-Reliability) and 2013 (Content Analysis, 3rd edition, chapter 12).
"""

from __future__ import annotations

from itertools import combinations
from operator import mul
from typing import TYPE_CHECKING, Any

from reconcile.agreement.distance import interval, ordinal, places
from reconcile.agreement.pair_sums import pair_sum, squared
from reconcile.agreement.patterns import patterns

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from reconcile.agreement.distance import Distance, Metric
    from reconcile.agreement.patterns import Pattern


def alpha(items: Sequence[Sequence[Hashable]], metric: Metric) -> float | None:
    """Return alpha = 1 - observed / expected disagreement; None where nothing varies.

    With n pairable values, m of them on an item, and d the distance: observed is the sum of d over
    the pairs of an item, divided by m - 1; expected that over the pairs of all values, divided by n
    - 1. An item with one value pairs with nothing. Where all values are alike, or none can be
    paired, alpha isn't defined (Krippendorff 2013: no variation, no reliability to be shown).
    """
    found = patterns(items)
    return Alpha(found.patterns, metric)(found.counts)


class Alpha:
    """Alpha of items with these patterns, for how often each occurs; distances are taken once."""

    def __init__(self, patterns: Sequence[Pattern], metric: Metric) -> None:
        pairable = {n: values for n, values in enumerate(patterns) if len(values) > 1}
        found: list[Any] = list(dict.fromkeys(v for values in pairable.values() for v in values))
        self._is_ordinal = metric is ordinal
        self._values = sorted(found) if self._is_ordinal else found
        number = {value: n for n, value in enumerate(self._values)}
        self._of = [(n, [number[value] for value in values]) for n, values in pairable.items()]
        if not self._is_ordinal:  # whose distances depend on how often values occur
            self._among = pair_sum(self._values, metric)
            distance = metric({})
            self._within = [_within(pairable.get(n, ()), distance) for n in range(len(patterns))]

    def __call__(self, counts: Sequence[int]) -> float | None:
        """Return alpha where each pattern occurs so often; None as `alpha` does."""
        frequencies = [0] * len(self._values)
        for n, values in self._of:
            if times := counts[n]:
                for value in values:
                    frequencies[value] += times
        if len(frequencies) - frequencies.count(0) < 2:
            return None
        if self._is_ordinal:
            observed, every = self._of_places(places(frequencies), counts, frequencies)
        else:
            observed, every = sum(map(mul, counts, self._within)), self._among(frequencies)
        return 1 - observed / (every / (sum(frequencies) - 1)) if every else None

    def _of_places(
        self, places: Sequence[float], counts: Sequence[int], frequencies: Sequence[int]
    ) -> tuple[float, float]:
        distance = interval({})
        within = (
            counts[n] * _within([places[value] for value in values], distance)
            for n, values in self._of
            if counts[n]
        )
        return sum(within), squared(places, frequencies)


def _within(values: Sequence[Any], distance: Distance) -> float:
    """Return the sum of distances over the pairs of one item, by its values less one."""
    pairs = combinations(values, 2)
    return sum(distance(a, b) for a, b in pairs) / (len(values) - 1) if len(values) > 1 else 0.0
