"""A list of those who came, compared with the status of everybody.

The list is of an event and the status of a party, so they aren't on one subject. A status whose
scope names an event belongs to the list of that event. One without belongs to the one event that
has such a list, or that the constraint names; where there are several, nobody knows, and nothing is
compared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.judge.constraints.grouped import at_event, on_subject
from reconcile.judge.constraints.list_and_status import (
    LIST,
    STATUS,
    Listed,
    Place,
    listed_in,
    place_in,
)
from reconcile.judge.constraints.outcome import Head, hash_of, put_together
from reconcile.judge.constraints.search import search
from reconcile.model.constraint import ConstraintKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from reconcile.judge.constraints.grouped import Group, Groups
    from reconcile.judge.constraints.value_sets import Said
    from reconcile.model.constraint import Constraint
    from reconcile.model.cross_check import CrossCheck


def list_checks(
    constraint: Constraint, number: int, groups: Groups, of_source: Mapping[str, str]
) -> Iterator[CrossCheck]:
    """Yield a check for every list and every party that the list says something of.

    `number` is the constraint's place in the project.
    """
    every = groups.of(str(constraint.list))
    lists = [each for each in every if on_subject(constraint, each, groups.names)]
    one_event = len({each.key for each in lists}) == 1
    for listed in lists:
        for party in groups.of(str(constraint.status)):
            if at_event(listed, party, groups, alone=one_event):
                said = _said_of(party, listed, groups)
                if said:
                    rests_on = hash_of(constraint, _lying(party, said, groups))
                    found = search(
                        Listed(party.who, groups.names),
                        {LIST: said, STATUS: party.said},
                        of_source,
                    )
                    head = _head(constraint, number, listed, party, rests_on)
                    yield put_together((listed, party), found, head)


def _said_of(party: Group, listed: Group, groups: Groups) -> tuple[Said, ...]:
    """Return the claims on a list that say something of the party."""
    return tuple(
        said for said in listed.said if place_in(party.who, said, groups.names) is not Place.UNKNOWN
    )


def _head(constraint: Constraint, number: int, listed: Group, party: Group, rests_on: str) -> Head:
    whose = party.question.subject
    return Head(
        kind=ConstraintKind.STATUS,
        begins=constraint.id or f"{ConstraintKind.STATUS}:{constraint.list}",
        about=(listed.question.subject, whose),
        says=f"{whose} came ({constraint.status}) if on {constraint.list}, else not",
        number=number,
        rests_on=rests_on,
    )


def _lying(party: Group, lists: Iterable[Said], groups: Groups) -> list[tuple[str, ...]]:
    """Return for the party, and for everybody on the lists, what they lie within."""
    named = {name for said in lists for name in listed_in(said).names}
    every = [party.who, *(groups.names.identify(name) for name in sorted(named))]
    return [(who.key, *who.within) for who in every if who.within]
