"""The sum of distances over all pairs of values, by how often each value occurs.

In: the values, each once, and how often each occurs. Out: the sum, each pair taken once. Labels and
differences squared have a formula; other distances are taken once and multiplied.
"""

from __future__ import annotations

from operator import mul
from typing import TYPE_CHECKING, Any

from reconcile.agreement.distance import interval, nominal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reconcile.agreement.distance import Metric


def pair_sum(values: Sequence[Any], metric: Metric) -> Callable[[Sequence[int]], float]:
    """Return what gives the sum over the pairs of values for how often each of them occurs.

    The metric is one that doesn't depend on that.
    """
    if metric is nominal:
        return _unlike
    if metric is interval:
        return lambda times: squared(values, times)
    distance = metric({})
    rows = [[distance(a, b) for b in values[:n]] for n, a in enumerate(values)]
    return lambda times: sum(
        often * sum(map(mul, row, times)) for often, row in zip(times, rows, strict=True) if often
    )


def squared(values: Sequence[float], times: Sequence[int]) -> float:
    """Return the sum of the squared differences of numbers.

    It is that from their mean, times how many there are; so days, which are large and lie close
    together, lose no digits.
    """
    whole = sum(times)
    mean: float = sum(map(mul, values, times)) / whole
    each = (often * (x - mean) ** 2 for x, often in zip(values, times, strict=True))
    return whole * sum(each, 0.0)


def _unlike(times: Sequence[int]) -> float:
    """Return the number of pairs of labels that differ."""
    alike: int = sum(map(mul, times, times))
    return (sum(times) * sum(times) - alike) / 2
