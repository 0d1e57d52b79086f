"""Gwet's AC1: agreement beyond chance that skewed values don't pull down.

In: items, each with the labels that its coders gave. Out: one number, 1 for agreement throughout.
Gwet 2008 (British Journal of Mathematical and Statistical Psychology 61, 29-48); several coders and
missing codings as in Gwet 2014 (Handbook of Inter-Rater Reliability, 4th edition).
"""

from __future__ import annotations

from collections import Counter
from operator import mul
from typing import TYPE_CHECKING

from reconcile.agreement.patterns import patterns

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from reconcile.agreement.patterns import Pattern


def ac1(items: Sequence[Sequence[Hashable]], categories: int = 0) -> float | None:
    """Return AC1 = (p - e) / (1 - e); None where no coders share an item, or one label is all.

    p is the share of pairs that agree (`share_agreed`). e is the mean over the q labels of s * (1 -
    s), times q / (q - 1), where s is the label's share: the mean over items of its share in each.
    `categories` is how many labels there are to choose from, where more are than occur.
    """
    found = patterns(items)
    return AC1(found.patterns, categories)(found.counts)


def share_agreed(items: Sequence[Sequence[Hashable]]) -> float | None:
    """Return the share of pairs of coders that gave one label: the mean over items, 0 to 1.

    Items with fewer than two labels don't count; None where there are no others.
    """
    found = patterns(items)
    return ShareAgreed(found.patterns)(found.counts)


class ShareAgreed:
    """The share of pairs that agree, for how often each pattern occurs."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self._shared = [len(values) > 1 for values in patterns]
        self._agreeing = [_agreeing(values) for values in patterns]

    def __call__(self, counts: Sequence[int]) -> float | None:
        """Return the share; None as `share_agreed` does."""
        shared: int = sum(map(mul, counts, self._shared))
        agreed: float = sum(map(mul, counts, self._agreeing))
        return agreed / shared if shared else None


class AC1:
    """AC1 of items with these patterns, for how often each occurs."""

    def __init__(self, patterns: Sequence[Pattern], categories: int = 0) -> None:
        self._agreed = ShareAgreed(patterns)
        self._categories = categories
        labels = dict.fromkeys(label for values in patterns for label in values)
        number = {label: n for n, label in enumerate(labels)}
        self._labels = len(labels)
        self._coded = [bool(values) for values in patterns]
        self._shares = [
            (n, number[label], often / len(values))
            for n, values in enumerate(patterns)
            for label, often in Counter(values).items()
        ]

    def __call__(self, counts: Sequence[int]) -> float | None:
        """Return AC1; None as `ac1` does."""
        agreed = self._agreed(counts)
        shares = [0.0] * self._labels
        for pattern, label, share in self._shares:
            if times := counts[pattern]:
                shares[label] += times * share
        q = max(self._categories, self._labels - shares.count(0.0))
        if agreed is None or q < 2:
            return None
        coded: int = sum(map(mul, counts, self._coded))
        chance: float = sum(share / coded * (1 - share / coded) for share in shares) / (q - 1)
        return (agreed - chance) / (1 - chance)


def _agreeing(values: Sequence[Hashable]) -> float:
    pairs = len(values) * (len(values) - 1)
    return sum(often * (often - 1) for often in Counter(values).values()) / pairs if pairs else 0.0
