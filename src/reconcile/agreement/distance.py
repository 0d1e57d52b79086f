"""How far apart two codings are, by the kind of their values.

In: two values of one field as a coefficient sees them: labels, places on a scale, numbers or sets.
Out: a distance, zero for equal values. The difference functions of nominal, ordinal, interval and
ratio data are those of Krippendorff 2011, section "difference functions", already squared; MASI is
that of Passonneau 2006.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from collections.abc import Set as AbstractSet
    from typing import Any

    Distance: TypeAlias = Callable[[Any, Any], float]
    Metric: TypeAlias = Callable[[Mapping[Any, int]], Distance]
    """From how often each value occurs to the distance of two of them."""

_SUBSET, _OVERLAP = 2 / 3, 1 / 3
"""What Passonneau 2006 multiplies the Jaccard index by, where sets aren't equal."""


def nominal(frequencies: Mapping[Any, int]) -> Distance:
    """Return the distance of labels: 0 for the same, 1 for any other."""
    del frequencies
    return _unlike


def ordinal(frequencies: Mapping[Any, int]) -> Distance:
    """Return the distance of places in an order: the squared number of codings between them.

    Those of the two places themselves count by half.
    """
    ordered = sorted(frequencies)
    place = dict(zip(ordered, places([frequencies[each] for each in ordered]), strict=True))
    return lambda a, b: (place[a] - place[b]) ** 2


def places(times: Sequence[int]) -> list[float]:
    """Return where each step of an order lies: after all codings below it, and half of its own."""
    below = accumulate(times, initial=0)
    return [passed + own / 2 for passed, own in zip(below, times, strict=False)]


def interval(frequencies: Mapping[Any, int]) -> Distance:
    """Return the distance of numbers without a zero of their own, such as days: squared."""
    del frequencies
    return _squared


def ratio(frequencies: Mapping[Any, int]) -> Distance:
    """Return the distance of amounts: the squared share of their difference in their sum.

    10 and 20 are as far apart as 10,000 and 20,000; two zeros are equal.
    """
    del frequencies
    return _relative


def masi(frequencies: Mapping[Any, int]) -> Distance:
    """Return the distance of sets: 1 - J * M (Passonneau 2006).

    J is the Jaccard index. M is 1 for equal sets, 2/3 where one holds the other, 1/3 where each has
    something of its own, so that leaving a party out counts less than naming another one.
    """
    del frequencies
    return _masi


def _unlike(a: object, b: object) -> float:
    return float(a != b)


def _squared(a: float, b: float) -> float:
    return (a - b) ** 2


def _relative(a: float, b: float) -> float:
    return ((a - b) / (a + b)) ** 2 if a != b else 0.0


def _masi(a: AbstractSet[Any], b: AbstractSet[Any]) -> float:
    if a == b:
        return 0.0
    jaccard = len(a & b) / len(a | b)
    return 1 - jaccard * (_SUBSET if a <= b or b <= a else _OVERLAP)
