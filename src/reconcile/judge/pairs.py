"""Every two claims on one question to a pair: how they relate, and who stands against whom."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

from reconcile.model.question import Between, Pair

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reconcile.model.question import Answer
    from reconcile.model.reading import Reading
    from reconcile.model.relation import Comparison, Explanation
    from reconcile.values.base import ValueType
    from reconcile.values.naming import Naming


def pairs(
    answers: Sequence[Answer],
    readings: Mapping[str, Reading[Any]],
    value_type: ValueType[Any],
    names: Naming,
) -> tuple[Pair, ...]:
    """Return the pairs of a question's answers, in the answers' order.

    Equal readings are compared once: a thousand claims of ten values cost a hundred comparisons.
    """
    judged: dict[tuple[Reading[Any], Reading[Any]], tuple[Comparison, Explanation]] = {}
    found = []
    for a, b in combinations(answers, 2):
        key = (readings[a.claim.id], readings[b.claim.id])
        outcome = judged.get(key)
        if outcome is None:
            comparison = value_type.relate(*key, names)
            outcome = judged[key] = comparison, value_type.tell(*key, comparison, names)
        found.append(Pair(a.claim.id, b.claim.id, _between(a, b), *outcome))
    return tuple(found)


def _between(a: Answer, b: Answer) -> Between:
    if a.origin != b.origin:
        return Between.ORIGINS
    if a.claim.source != b.claim.source:
        return Between.ONE_ORIGIN
    if _claimant(a) != _claimant(b):
        return Between.CLAIMANTS
    return Between.ITSELF


def _claimant(answer: Answer) -> str:
    return " ".join((answer.claim.claimant or "").casefold().split())
