"""The verdict of a question from its pairs, and the pairs that show why."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.question import Between, Verdict
from reconcile.model.relation import Relation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reconcile.model.question import Pair

_NONE: Mapping[str, str] = MappingProxyType({})
_NEAREST_FIRST = (Relation.SAME, Relation.REFINES, Relation.COMPATIBLE)


class Ruling(NamedTuple):
    """A verdict, the furthest relation of an agreement, and the pairs that make it."""

    verdict: Verdict
    agreement: Relation | None
    telling: tuple[Pair, ...]


def rule(pairs: Sequence[Pair], shown: Mapping[str, str] = _NONE) -> Ruling:
    """Return what the pairs add up to; `shown` are the values in words, by claim.

    A pair that contradicts makes it outright, one that differs apparent, one of free texts that
    differ unjudged; what two coders noted of one source counts for nothing. Otherwise two origins
    that can be compared agree; one alone is uncorroborated.
    """
    pairs = [pair for pair in pairs if pair.between is not Between.CODERS]
    for relation, verdict in (
        (Relation.CONTRADICTS, Verdict.OUTRIGHT),
        (Relation.DIFFERS, Verdict.APPARENT),
        (Relation.UNJUDGED, Verdict.UNJUDGED),
    ):
        of_relation = [pair for pair in pairs if pair.comparison.relation is relation]
        if of_relation:
            return Ruling(verdict, None, _telling(of_relation, shown))
    return _agreement(pairs, shown)


def _agreement(pairs: Sequence[Pair], shown: Mapping[str, str]) -> Ruling:
    across = [
        pair
        for pair in pairs
        if pair.between is Between.ORIGINS and pair.comparison.relation in _NEAREST_FIRST
    ]
    if not across:
        return Ruling(Verdict.UNCORROBORATED, None, ())
    furthest = max((p.comparison.relation for p in across), key=_NEAREST_FIRST.index)
    telling = [pair for pair in across if pair.comparison.relation is furthest]
    return Ruling(Verdict.AGREEMENT, furthest, _telling(telling, shown))


def _telling(pairs: Sequence[Pair], shown: Mapping[str, str]) -> tuple[Pair, ...]:
    """Return one pair for each reason and sentence: between origins first, then by ids.

    A sentence that says the same with its two values exchanged isn't another one.
    """
    order = list(Between)
    first: dict[tuple[str, str], Pair] = {}
    told: set[tuple[str, frozenset[str]]] = set()
    for pair in sorted(pairs, key=lambda p: (order.index(p.between), p.a, p.b)):
        values = frozenset(shown.get(claim, claim) for claim in (pair.a, pair.b))
        if (pair.comparison.reason, values) not in told:
            told.add((pair.comparison.reason, values))
            first.setdefault((pair.comparison.reason, pair.explanation.sentence), pair)
    return tuple(first.values())
