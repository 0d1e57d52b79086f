"""A turnout of the members of a body, compared with the status of each of them.

Members are those who lie directly within the body: all groups of a coalition come, and who of a
group's people comes is another matter. The body is the constraint's `members`, and the turnout then
is of an event; without that it is the turnout's own subject.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.judge.constraints.grouped import at_event, on_subject
from reconcile.judge.constraints.list_and_status import STATUS
from reconcile.judge.constraints.outcome import Head, hash_of, put_together
from reconcile.judge.constraints.search import search
from reconcile.judge.constraints.turnout_and_status import TURNOUT, AllOrNone
from reconcile.model.constraint import ConstraintKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reconcile.judge.constraints.grouped import Group, Groups
    from reconcile.model.constraint import Constraint
    from reconcile.model.cross_check import CrossCheck
    from reconcile.values.identity import Identity


def turnout_checks(
    constraint: Constraint, number: int, groups: Groups, of_source: Mapping[str, str]
) -> Iterator[CrossCheck]:
    """Yield a check for every turnout and every member of the body whose status is spoken of.

    `number` is the constraint's place in the project.
    """
    every = groups.of(str(constraint.turnout))
    turnouts = [each for each in every if on_subject(constraint, each, groups.names)]
    one_event = len({each.key for each in turnouts}) == 1
    for turnout in turnouts:
        body = _body(constraint, turnout, groups)
        for member in groups.of(str(constraint.status)):
            direct = member.who.within[:1] == (body.key,)
            if direct and _of_one_event(constraint, turnout, member, groups, alone=one_event):
                found = search(
                    AllOrNone(constraint, member.who, body.label),
                    {TURNOUT: turnout.said, STATUS: member.said},
                    of_source,
                )
                head = _head(constraint, number, turnout, member, body)
                yield put_together((turnout, member), found, head)


def _head(
    constraint: Constraint, number: int, turnout: Group, member: Group, body: Identity
) -> Head:
    whose = member.question.subject
    return Head(
        kind=ConstraintKind.TURNOUT,
        begins=constraint.id or f"{ConstraintKind.TURNOUT}:{constraint.turnout}",
        about=(turnout.question.subject, whose),
        says=f"{constraint.turnout} of {body.label} is true of {whose} ({constraint.status})",
        number=number,
        rests_on=hash_of(constraint, [(member.who.key, *member.who.within)]),
    )


def _body(constraint: Constraint, turnout: Group, groups: Groups) -> Identity:
    """Return whose members the turnout is of."""
    if constraint.members is None:
        return turnout.who
    return groups.names.identify(constraint.members, None)


def _of_one_event(
    constraint: Constraint, turnout: Group, member: Group, groups: Groups, *, alone: bool
) -> bool:
    """Say whether both are of one event, which only scopes name if the body is the subject."""
    if constraint.members is None:
        return turnout.scope == member.scope
    return at_event(turnout, member, groups, alone=alone)
