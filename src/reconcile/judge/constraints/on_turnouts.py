"""A turnout of the members of a body, compared with the status of each of them.

Members are those who lie directly within the body: all groups of a coalition come, and who of a
group's people comes is another matter. The body is the constraint's `members`, and the turnout then
is of an event; without that it is the turnout's own subject.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.judge.constraints.grouped import at_event, on_subject
from reconcile.judge.constraints.listed import STATUS
from reconcile.judge.constraints.outcome import Head, hash_of, put_together
from reconcile.judge.constraints.search import search
from reconcile.judge.constraints.turnout import TURNOUT, AllOrNone
from reconcile.model.constraint import ConstraintKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reconcile.judge.constraints.grouped import Group, Groups
    from reconcile.model.constraint import Constraint
    from reconcile.model.cross_check import CrossCheck
    from reconcile.values.identity import Identity


def on_turnouts(
    constraint: Constraint, number: int, groups: Groups, of_source: Mapping[str, str]
) -> Iterator[CrossCheck]:
    """Yield a check for every turnout and every member of the body whose status is spoken of."""
    every = groups.of(str(constraint.turnout))
    turnouts = [each for each in every if on_subject(constraint, each, groups.names)]
    one_event = len({each.key for each in turnouts}) == 1
    for turnout in turnouts:
        body = _body(constraint, turnout, groups)
        for member in groups.of(str(constraint.status)):
            if member.who.within[:1] != (body.key,):
                continue
            if not _of_one_event(constraint, turnout, member, groups, alone=one_event):
                continue
            whose = member.question.subject
            turnout_of = f"{constraint.turnout} of {body.label}"
            kind = AllOrNone(constraint, member.who, body.label)
            yield put_together(
                (turnout, member),
                search(kind, {TURNOUT: turnout.said, STATUS: member.said}, of_source),
                Head(
                    kind=ConstraintKind.TURNOUT,
                    begins=constraint.id or f"{ConstraintKind.TURNOUT}:{constraint.turnout}",
                    about=(turnout.question.subject, whose),
                    says=f"{turnout_of} is true of {whose} ({constraint.status})",
                    number=number,
                    rests_on=hash_of(constraint, [(member.who.key, *member.who.within)]),
                ),
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
