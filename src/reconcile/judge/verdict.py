"""The verdict of a question from what is said alike, and the pairs that show why."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.judge.first_pair import First, first_pair
from reconcile.model.question import Between, Verdict
from reconcile.model.relation import Relation

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reconcile.judge.distinct_readings import Readings
    from reconcile.judge.statements import Alike
    from reconcile.model.relation import Comparison

_NEAREST_FIRST = (Relation.SAME, Relation.REFINES, Relation.COMPATIBLE)


class Compared(NamedTuple):
    """Two groups of claims, each of one reading, and how the first's relates to the second's.

    Both are one group for the pairs within it.
    """

    a: Alike
    b: Alike
    comparison: Comparison

    @property
    def number(self) -> int:
        """How many pairs of claims these are."""
        if self.a is self.b:
            return self.a.often * (self.a.often - 1) // 2
        return self.a.often * self.b.often


class Ruling(NamedTuple):
    """A verdict, the furthest relation of an agreement, and the pairs that make it.

    `making` has the first pair of every two readings that make the verdict, sorted: between origins
    first, then by ids. Not every one says something new: see `telling`.
    """

    verdict: Verdict
    agreement: Relation | None
    making: tuple[First, ...]


def rule(compared: Sequence[Compared]) -> Ruling:
    """Return what the pairs add up to.

    A pair that contradicts makes it outright, one that differs apparent, one of free texts that
    differ unjudged; what two coders noted of one source counts for nothing. Otherwise two origins
    that can be compared agree; one alone is uncorroborated.
    """
    for relation, verdict in (
        (Relation.CONTRADICTS, Verdict.OUTRIGHT),
        (Relation.DIFFERS, Verdict.APPARENT),
        (Relation.UNJUDGED, Verdict.UNJUDGED),
    ):
        found = _firsts(compared, relation)
        if found:
            return Ruling(verdict, None, tuple(sorted(found)))
    return _agreement(compared)


def _firsts(compared: Iterable[Compared], relation: Relation) -> list[First]:
    """Return the first pair of every two readings of this relation, where there is one."""
    related = (each for each in compared if each.comparison.relation is relation)
    return [first for each in related if (first := first_pair(each.a, each.b))]


def _agreement(compared: Sequence[Compared]) -> Ruling:
    for relation in reversed(_NEAREST_FIRST):
        across = [f for f in _firsts(compared, relation) if f.between is Between.ORIGINS]
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
