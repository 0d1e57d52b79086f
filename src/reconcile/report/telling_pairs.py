"""The pairs that say why a question has its verdict: one for each reason, the furthest apart first.

In: a question with its pairs. Out: the few that a person needs, and how many more there are.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.relation import Relation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.model.extent import Extent
    from reconcile.model.question import Answer, Pair, Question

FURTHEST_FIRST = (
    Relation.CONTRADICTS,
    Relation.DIFFERS,
    Relation.UNJUDGED,
    Relation.COMPATIBLE,
    Relation.REFINES,
    Relation.SAME,
    Relation.INCOMPARABLE,
)
_AT_ODDS = (Relation.CONTRADICTS, Relation.DIFFERS)


class Telling(NamedTuple):
    """The pair of a reason that lies furthest apart, and how many more have the same reason."""

    pair: Pair
    more: int


def telling_pairs(question: Question) -> list[Telling]:
    """Return a pair for each reason that makes the verdict, those furthest apart first.

    These are the pairs that contradict or differ; where none does, those of the furthest relation.
    """
    relations = {pair.comparison.relation for pair in question.pairs}
    wanted = relations & set(_AT_ODDS) or set(sorted(relations, key=FURTHEST_FIRST.index)[:1])
    by_reason: defaultdict[tuple[Relation, str], list[Pair]] = defaultdict(list)
    for pair in furthest_first(question):
        if pair.comparison.relation in wanted:
            by_reason[pair.comparison.relation, pair.comparison.reason].append(pair)
    return [Telling(pairs[0], len(pairs) - 1) for pairs in by_reason.values()]


def making_pairs(question: Question) -> list[Telling]:
    """Return those of the telling pairs that have the relation which makes the verdict."""
    telling = telling_pairs(question)
    return [each for each in telling if _relation(each) is _relation(telling[0])]


def _relation(telling: Telling) -> Relation:
    return telling.pair.comparison.relation


def furthest_first(question: Question) -> list[Pair]:
    """Return the pairs of a question, those that are furthest apart first, then by claim ids.

    A relation that is further goes first; within one, the figures that lie further apart.
    """
    answers = {answer.claim.id: answer for answer in question.answers}
    return sorted(question.pairs, key=lambda pair: _nearness(pair, answers))


def _nearness(pair: Pair, answers: Mapping[str, Answer]) -> tuple[int, float, str, str]:
    relation = FURTHEST_FIRST.index(pair.comparison.relation)
    return relation, -_distance(answers[pair.a].extent, answers[pair.b].extent), pair.a, pair.b


def _distance(a: Extent | None, b: Extent | None) -> float:
    """Return how far two values lie apart on their line; 0 where they share none."""
    if a is None or b is None or a.axis is not b.axis:
        return 0.0
    return abs(_middle(a) - _middle(b))


def _middle(extent: Extent) -> float:
    """Return the middle of the figures, or else of the ends that are known."""
    known = extent.figures or [end for end in extent.allowed if end is not None]
    return sum(known) / len(known) if known else 0.0


def others_by_relation(question: Question) -> dict[Relation, int]:
    """Return how many pairs there are of each relation that no telling pair has, furthest first."""
    counts = Counter(pair.comparison.relation for pair in question.pairs)
    telling = {each.pair.comparison.relation for each in telling_pairs(question)}
    return {
        relation: counts[relation]
        for relation in FURTHEST_FIRST
        if counts[relation] and relation not in telling
    }


def making_the_verdict(question: Question) -> set[str]:
    """Return the ids of the claims that make a contradiction; none for any other verdict."""
    if not question.verdict.is_contradiction:
        return set()
    worst = question.telling[0].comparison.relation
    pairs = (pair for pair in question.pairs if pair.comparison.relation is worst)
    return {claim for pair in pairs for claim in (pair.a, pair.b)}
