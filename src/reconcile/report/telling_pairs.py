"""The pairs that say why a question has its verdict: one for each reason, the furthest apart first.

In: a question with its pairs. Out: the few that a person needs, and how many more there are.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.relation import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reconcile.model.extent import Extent
    from reconcile.model.question import AlikePairs, Answer, Pair, Question

FURTHEST_FIRST = (
    Relation.CONTRADICTS,
    Relation.DIFFERS,
    Relation.UNJUDGED,
    Relation.COMPATIBLE,
    Relation.REFINES,
    Relation.SAME,
    Relation.INCOMPARABLE,
)
AT_ODDS = (Relation.CONTRADICTS, Relation.DIFFERS)


class Telling(NamedTuple):
    """The pair of a reason that lies furthest apart, and how many more have the same reason."""

    pair: Pair
    more: int


def telling_pairs(question: Question) -> list[Telling]:
    """Return a pair for each reason that makes the verdict, those furthest apart first.

    These are the pairs that contradict or differ; where none does, those of the furthest relation.
    """
    found = sorted(_by_readings(question), key=lambda each: each.nearness)
    relations = [each.relation for each in found]
    wanted = {*relations} & {*AT_ODDS} or {*relations[:1]}
    by_reason: dict[tuple[Relation, str], list[_Compared]] = {}
    for each in found:
        if each.relation in wanted:
            by_reason.setdefault((each.relation, each.alike.comparison.reason), []).append(each)
    return [_telling(question, some) for some in by_reason.values()]


class _Compared(NamedTuple):
    """Pairs that are compared alike, their relation, and what sorts the furthest apart first."""

    nearness: tuple[int, float, str, str]
    relation: Relation
    alike: AlikePairs


def _by_readings(question: Question) -> Iterator[_Compared]:
    """Yield the pairs of a question by their two readings, each by the first of them."""
    answers = {answer.claim.id: answer for answer in question.answers}
    for alike in question.pairs.alike:
        relation = alike.comparison.relation
        yield _Compared(_nearness(relation, *alike.first, answers), relation, alike)


def _telling(question: Question, some: Sequence[_Compared]) -> Telling:
    """Return the first of pairs of one reason, made, and the number of the others."""
    pair = question.pairs.made(*some[0].alike.first)
    return Telling(pair, sum(each.alike.number for each in some) - 1)


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
    return sorted(question.pairs, key=lambda p: _nearness(p.comparison.relation, p.a, p.b, answers))


def _nearness(
    relation: Relation, a: str, b: str, answers: Mapping[str, Answer]
) -> tuple[int, float, str, str]:
    distance = _distance(answers[a].extent, answers[b].extent)
    return FURTHEST_FIRST.index(relation), -distance, a, b


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
    counts: Counter[Relation] = Counter()
    for alike in question.pairs.alike:
        counts[alike.comparison.relation] += alike.number
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
    alike = (each for each in question.pairs.alike if each.comparison.relation is worst)
    return {claim for each in alike for claim in (*each.a, *each.b)}
