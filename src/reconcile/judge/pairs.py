"""Every two claims on one question to a pair: how they relate, and who disagrees with whom."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

from reconcile.judge.claimants import is_named
from reconcile.judge.revisions import taken_back
from reconcile.model.folding import folded
from reconcile.model.question import Between, Pair
from reconcile.values.circumstances import TAKEN_BACK

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reconcile.model.question import Answer
    from reconcile.model.reading import Reading
    from reconcile.model.relation import Comparison, Explanation
    from reconcile.values.identity import Naming
    from reconcile.values.value_type import ValueType


class Judge:
    """Who compares readings of one value type, each two of them once in a whole project."""

    def __init__(self, value_type: ValueType[Any], names: Naming) -> None:
        self.value_type = value_type
        self.names = names
        self._known: dict[tuple[Reading[Any], Reading[Any]], tuple[Comparison, Explanation]] = {}

    def compared(self, a: Reading[Any], b: Reading[Any]) -> tuple[Comparison, Explanation]:
        """Return how two readings relate, and what to tell of it."""
        found = self._known.get((a, b))
        if found is None:
            comparison = self.value_type.relate(a, b, self.names)
            explanation = self.value_type.tell(a, b, comparison, self.names)
            found = self._known[a, b] = comparison, explanation
        return found


def pairs(
    answers: Sequence[Answer],
    readings: Mapping[str, Reading[Any]],
    judge: Judge,
    of_source: Mapping[str, str],
) -> tuple[Pair, ...]:
    """Return the pairs of a question's answers, in the answers' order.

    `of_source` are the sources' own origins. A claim that its claimant took back is asserted by
    nobody any more, and so is incomparable with every other.
    """
    revised = taken_back(answers)
    read = [readings[answer.claim.id] for answer in answers]
    return tuple(
        Pair(
            answers[a].claim.id,
            answers[b].claim.id,
            between(answers[a], answers[b], of_source),
            *outcome,
        )
        for a, b in combinations(range(len(answers)), 2)
        for outcome in (
            TAKEN_BACK
            if answers[a].claim.id in revised or answers[b].claim.id in revised
            else judge.compared(read[a], read[b]),
        )
    )


def between(a: Answer, b: Answer, of_source: Mapping[str, str]) -> Between:
    """Return whose claims these are.

    Two origins are two documents that share neither their own origin nor the one they quote.
    """
    if a.claim.source == b.claim.source:
        return _within_one_source(a, b)
    if of_source[a.claim.source] == of_source[b.claim.source]:
        return Between.ONE_ORIGIN
    if a.origin != b.origin:
        return Between.ORIGINS
    cited = all(each.claim.claimant and is_named(each.claim.claimant) for each in (a, b))
    return Between.ONE_CLAIMANT if cited else Between.ONE_ORIGIN


def _within_one_source(a: Answer, b: Answer) -> Between:
    if a.claim.coder and b.claim.coder and folded(a.claim.coder) != folded(b.claim.coder):
        return Between.CODERS
    if folded(a.claim.claimant or "") != folded(b.claim.claimant or ""):
        return Between.CLAIMANTS
    return Between.ITSELF
