"""Gwet's AC1: agreement beyond chance that skewed values don't pull down.

In: items, each with the labels that its coders gave. Out: one number, 1 for agreement throughout.
Gwet 2008 (British Journal of Mathematical and Statistical Psychology 61, 29-48); several coders and
missing codings as in Gwet 2014 (Handbook of Inter-Rater Reliability, 4th edition).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence


def ac1(items: Sequence[Sequence[Hashable]], categories: int = 0) -> float | None:
    """Return AC1 = (p - e) / (1 - e); None where no coders share an item, or one label is all.

    p is the share of pairs that agree (`share_agreed`). e is the mean over the q labels of s * (1 -
    s), times q / (q - 1), where s is the label's share: the mean over items of its share in each.
    `categories` is how many labels there are to choose from, where more are than occur.
    """
    agreed = share_agreed(items)
    labels = {label for values in items for label in values}
    q = max(categories, len(labels))
    if agreed is None or q < 2:
        return None
    coded = [values for values in items if values]
    shares: defaultdict[Hashable, float] = defaultdict(float)
    for values in coded:
        for label in values:
            shares[label] += 1 / len(values) / len(coded)
    chance = sum(share * (1 - share) for share in shares.values()) / (q - 1)
    return (agreed - chance) / (1 - chance)


def share_agreed(items: Sequence[Sequence[Hashable]]) -> float | None:
    """Return the share of pairs of coders that gave one label: the mean over items, 0 to 1.

    Items with fewer than two labels don't count; None where there are no others.
    """
    shared = [values for values in items if len(values) > 1]
    if not shared:
        return None
    return sum(map(_agreeing, shared)) / len(shared)


def _agreeing(values: Sequence[Hashable]) -> float:
    pairs = len(values) * (len(values) - 1)
    return sum(often * (often - 1) for often in Counter(values).values()) / pairs
