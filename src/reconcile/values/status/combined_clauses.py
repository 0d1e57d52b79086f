"""Two clauses of one phrase to the status that they say together: "invited but stayed away"."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from reconcile.model.relation import Relation
from reconcile.model.stages_measures_kinds import Stage
from reconcile.values.status.compare import compared
from reconcile.values.status.value import ABSENT, FACETS, Facets, Status, Wording
from reconcile.values.status.vocabulary import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.values.status.clause_words import Clause


class Yields(Enum):
    """Which of two clauses gives way where they exclude each other."""

    FIRST = auto()
    SECOND = auto()


_COMING = {Status.INVITED, Status.EXPECTED, Status.ACCEPTED}
_MINDS = {Status.DECLINED, Status.EXPECTED}
"""Of "refused" and "agreed", said of two moments, the later one counts."""
_ONE_CELL = {
    FACETS[status].literal: status
    for status in (
        Status.INVITED_CAME,
        Status.INVITED_AWAY,
        Status.CAME_UNINVITED,
        Status.NEITHER,
    )
}


def combined(read: Sequence[tuple[Clause, Wording]]) -> Wording:
    """Return what clauses say together; raise `LookupError` where they exclude each other."""
    if not read:
        raise LookupError
    (first, result), *others = read
    for clause, wording in others:
        never_came = result.status in _COMING and Tag.WITHDRAW in clause.acts
        latest = wording._replace(status=Status.ABSENT) if never_came else wording
        result = _both(result, latest, _yields(first, clause))
    return result


def _yields(first: Clause, second: Clause) -> Yields | None:
    """Return which of two clauses that exclude each other was said of an earlier moment.

    "Came but was turned away" ends with the second, "came after first refusing" with the first.
    """
    if second.lead is Tag.REASON:
        return Yields.SECOND
    return Yields.FIRST if Tag.REASON is first.lead or second.lead is Tag.BUT else None


def _both(one: Wording, other: Wording, yields: Yields | None = None) -> Wording:
    """Return what two clauses say together: the narrower status, or the one that both leave."""
    turned = yields is not None and {one.status, other.status} == _MINDS
    together = None if turned else _together(one.status, other.status)
    status = together or _outlasting(one, other, yields)
    if status is other.status and status is not one.status:
        return other if other.stage or one.stage is Stage.PLANNED else one._replace(status=status)
    return Wording(status, one.stage if other.stage is None else other.stage)


def _outlasting(one: Wording, other: Wording, yields: Yields | None) -> Status:
    if yields is None:
        raise LookupError
    return other.status if yields is Yields.FIRST else one.status


def _together(one: Status, other: Status) -> Status | None:
    """Return what both statuses leave; None where that is nothing, or no status says it."""
    a, b = FACETS[one], FACETS[other]
    if one is other:
        return one
    if compared(one, other).relation is Relation.REFINES:
        return one if _narrower(a, b) else other
    if _open(a) or _open(b):
        return one if _open(a) <= _open(b) else other
    if Status.SUPPORTS in {one, other} and (a.literal <= ABSENT or b.literal <= ABSENT):
        return Status.SUPPORTS_ONLY
    return _ONE_CELL.get(a.literal & b.literal)


def _open(facets: Facets) -> int:
    """Return how much is left open: 2 of an open answer, 1 of an expectation, 0 of all else."""
    return 2 if facets.answer == "open" else int(facets.forecast)


def _narrower(a: Facets, b: Facets) -> bool:
    return a.literal < b.literal or a.conveyed < b.conveyed
