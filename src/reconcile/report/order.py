"""In which order answers and pairs are read: what belongs together stands together."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reconcile.model.relation import Relation

if TYPE_CHECKING:
    from collections.abc import Sequence

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


def in_value_order(answers: Sequence[Answer]) -> list[Answer]:
    """Return the answers so that equal values stand together, the most common first."""
    common = Counter(answer.shown for answer in answers)
    return sorted(answers, key=lambda a: (-common[a.shown], a.shown, a.claim.id))


def alike(question: Question) -> list[list[Answer]]:
    """Return the answers by what they say, the most common first; a list's order says nothing."""
    same = {
        frozenset((pair.a, pair.b))
        for pair in question.pairs
        if question.type == "parties" and pair.comparison.relation is Relation.SAME
    }
    groups: list[list[Answer]] = []
    for answer in in_value_order(question.answers):
        for group in groups:
            first = group[0]
            equal = frozenset((first.claim.id, answer.claim.id)) in same
            if equal or first.shown == answer.shown:
                group.append(answer)
                break
        else:
            groups.append([answer])
    return sorted(groups, key=len, reverse=True)


def telling(question: Question) -> set[str]:
    """Return the ids of the claims that make a contradiction; none for any other verdict."""
    if not question.verdict.is_contradiction:
        return set()
    worst = question.telling[0].comparison.relation
    pairs = (pair for pair in question.pairs if pair.comparison.relation is worst)
    return {claim for pair in pairs for claim in (pair.a, pair.b)}


def in_place_order(answers: Sequence[Answer]) -> list[Answer]:
    """Return the answers from low to high where all lie on a line, else equal values together."""
    ordered = in_value_order(answers)
    places = [_place(answer.extent) for answer in ordered if answer.extent is not None]
    if len(places) < len(ordered):
        return ordered
    return [ordered[n] for n in sorted(range(len(ordered)), key=places.__getitem__)]


def _place(extent: Extent) -> tuple[float, float]:
    low, high = extent.allowed
    start = extent.figures[0] if extent.figures else high if low is None else low
    end = extent.figures[-1] if extent.figures else low if high is None else high
    return (start or 0.0, end or 0.0)


def furthest_first(question: Question) -> list[Pair]:
    """Return the pairs of a question, those that are furthest apart first, then by claim ids."""
    return sorted(
        question.pairs, key=lambda p: (FURTHEST_FIRST.index(p.comparison.relation), p.a, p.b)
    )
