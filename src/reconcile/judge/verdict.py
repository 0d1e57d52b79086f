"""The verdict of a question from what is said alike, and the pairs that show why."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from reconcile.judge.first_pair import First, first_pair
from reconcile.model.question import Between, Verdict
from reconcile.model.relation import Relation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reconcile.judge.distinct_readings import Readings
    from reconcile.judge.statements import Alike
    from reconcile.model.relation import Comparison

    TwoGroups = tuple[Alike, Alike]
    Compared = tuple[Alike, Alike, Comparison]

_WORST_FIRST = (
    (Relation.CONTRADICTS, Verdict.OUTRIGHT),
    (Relation.DIFFERS, Verdict.APPARENT),
    (Relation.UNJUDGED, Verdict.UNJUDGED),
)
"""What one pair makes of a question."""
_FURTHEST_FIRST = (Relation.COMPATIBLE, Relation.REFINES, Relation.SAME)
_ORIGINS = Between.ORIGINS


class Ruling(NamedTuple):
    """A verdict, the furthest relation of an agreement, and the pairs that make it.

    `making` has the first pair of every two readings that make the verdict, sorted: between origins
    first, then by ids. Not every one says something new: see `telling`.
    """

    verdict: Verdict
    agreement: Relation | None
    making: tuple[First, ...]


def by_relation(compared: Iterable[Compared]) -> dict[Relation, list[TwoGroups]]:
    """Return what was compared two by two by how the first relates to the second, in order."""
    related: defaultdict[Relation, list[TwoGroups]] = defaultdict(list)
    for a, b, comparison in compared:
        related[comparison.relation].append((a, b))
    return related


def rule(related: Mapping[Relation, Sequence[TwoGroups]]) -> Ruling:
    """Return what the pairs add up to, by their relation.

    A pair that contradicts makes it outright, one that differs apparent, one of free texts that
    differ unjudged; what two coders noted of one source counts for nothing. Otherwise two origins
    that can be compared agree; one alone is uncorroborated.
    """
    for relation, verdict in _WORST_FIRST:
        found = _firsts(related.get(relation, ()))
        if found:
            return Ruling(verdict, None, tuple(sorted(found)))
    return _agreement(related)


def _firsts(pairs: Iterable[TwoGroups]) -> list[First]:
    """Return the first pair of claims of every two groups, where there is one."""
    return [first for a, b in pairs if (first := first_pair(a, b))]


def _agreement(related: Mapping[Relation, Sequence[TwoGroups]]) -> Ruling:
    for relation in _FURTHEST_FIRST:
        firsts = _firsts(related.get(relation, ()))
        across = [each for each in firsts if each.between is _ORIGINS]
        if across:
            return Ruling(Verdict.AGREEMENT, relation, tuple(sorted(across)))
    return Ruling(Verdict.UNCORROBORATED, None, ())


def telling(making: Iterable[First], readings: Readings) -> tuple[First, ...]:
    """Return those of the pairs that make a verdict which say something new, in their order.

    That is one for each reason and sentence. A sentence that says the same with its two values
    exchanged isn't another one.
    """
    first: dict[tuple[str, str], First] = {}
    told: set[tuple[str, frozenset[str]]] = set()
    for pair in making:
        a, b = pair.reading_a, pair.reading_b
        reason = readings.compared(a, b).reason
        values = frozenset(readings.shown(each)[0] for each in (a, b))
        if (reason, values) not in told:
            told.add((reason, values))
            first.setdefault((reason, readings.told(a, b).sentence), pair)
    return tuple(first.values())
