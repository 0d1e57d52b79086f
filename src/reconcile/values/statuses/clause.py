"""From the acts of a clause to its status: the weightiest act decides, the rest qualifies it.

Everything here raises `LookupError` for what no status says; the reader turns it into the error
that a person sees.
"""

from __future__ import annotations

from typing import NamedTuple

from reconcile.model.relation import Relation
from reconcile.model.words import Stage
from reconcile.values.statuses.lattice import ABSENT, FACETS, PRESENT, Facets, Status, compared
from reconcile.values.statuses.lexicon import Tag


class Wording(NamedTuple):
    """What a wording says: the status, and the stage where its tense tells one."""

    status: Status
    stage: Stage | None = None


class Clause(NamedTuple):
    """The acts and parts of one clause in order, each with whether it is affirmed; its tense."""

    acts: dict[Tag, bool]
    past: bool = False
    planned: bool = False


_WEIGHTY = {
    (Tag.WITHDRAW, True): Status.WITHDREW,
    (Tag.EXCLUDE, True): Status.EXCLUDED,
    (Tag.ALLOW, False): Status.EXCLUDED,
    (Tag.DECLINE, True): Status.DECLINED,
    (Tag.ACCEPT, True): Status.ACCEPTED,
    (Tag.ACCEPT, False): Status.DECLINED,
    (Tag.ABSENT, True): Status.ABSENT,
    (Tag.SUPPORT, True): Status.SUPPORTS,
    (Tag.OPPOSE, True): Status.OPPOSES,
}
"""Acts of which a clause has one at most; they decide over invitation and presence."""

_SEATS = {
    Tag.ADVISER: Status.ADVISERS,
    Tag.MEMBER: Status.MEMBERS,
    Tag.OBSERVER: Status.OBSERVER,
    Tag.MEDIATE: Status.MEDIATED,
    Tag.GUARANTOR: Status.GUARANTOR,
    Tag.HOST: Status.HOSTED,
    Tag.CHAIR: Status.CHAIRED,
}
_OPPOSITE = {
    Status.ATTENDED: Status.ABSENT,
    Status.EXPECTED: Status.ABSENT,
    Status.INVITED: Status.NOT_INVITED,
}
_ONE_CELL = {
    FACETS[status].literal: status
    for status in (
        Status.INVITED_CAME,
        Status.INVITED_AWAY,
        Status.CAME_UNINVITED,
        Status.NEITHER,
    )
}


def concluded(clause: Clause) -> Wording:
    """Return the status of a clause with the stage that its tense tells."""
    status = _status(clause)
    if clause.planned:
        return Wording(status, Stage.PLANNED)
    literal = FACETS[status].literal
    reported = literal <= PRESENT or literal == ABSENT or status is Status.MEMBERS
    happened = clause.past and reported and status is not Status.WITHDREW
    return Wording(status, Stage.HAPPENED if happened else None)


def _status(clause: Clause) -> Status:
    acts = clause.acts
    if Tag.MAYBE in acts or acts.get(Tag.DECIDE) is False:
        return _undecided(acts)
    status = _act(acts)
    if status is Status.ATTENDED and clause.planned:
        status = Status.EXPECTED
    denied = acts.get(Tag.EXPECT) is False or acts.get(Tag.FUTURE) is False
    return _OPPOSITE[status] if denied else status


def _undecided(acts: dict[Tag, bool]) -> Status:
    """Return `undecided`, for what is open must be whether the party comes."""
    if acts.keys() <= {Tag.MAYBE, Tag.DECIDE, Tag.FUTURE, Tag.ATTEND, Tag.ABSENT, Tag.SEND} | {
        Tag.DELEGATE,
        *_SEATS,
    }:
        return Status.UNDECIDED
    raise LookupError


def _act(acts: dict[Tag, bool]) -> Status:
    weighty = [tag for tag in acts if any(tag is known for known, _ in _WEIGHTY)]
    if Tag.WITHDRAW in weighty and Tag.INVITE in acts:
        return Status.EXCLUDED
    if set(weighty) == {Tag.SUPPORT, Tag.ABSENT}:
        return Status.SUPPORTS_ONLY
    if len(weighty) > 1:
        raise LookupError
    if weighty:
        status = _WEIGHTY[weighty[0], acts[weighty[0]]]
        stays = status is Status.SUPPORTS and acts.get(Tag.ATTEND) is False
        return Status.SUPPORTS_ONLY if stays else status
    return _invitation(acts) or _presence(acts)


def _invitation(acts: dict[Tag, bool]) -> Status | None:
    """Return what an invitation, given or not, says; a guest may come without."""
    if Tag.INVITE not in acts:
        return None
    if acts[Tag.INVITE]:
        return Status.INVITED
    came = next(iter(acts)) is Tag.ATTEND and acts[Tag.ATTEND]
    return Status.CAME_UNINVITED if came else Status.NOT_INVITED


def _presence(acts: dict[Tag, bool]) -> Status:
    coming = acts.keys() & {Tag.ATTEND, Tag.SEND, Tag.DELEGATE}
    if not all(acts[tag] for tag in coming):
        return Status.ABSENT
    seats = [tag for tag in _SEATS if tag in acts]
    if any(not acts[seat] for seat in seats):
        raise LookupError
    if seats == [Tag.MEMBER] and not coming:
        raise LookupError
    if seats:
        return _SEATS[seats[0]]
    if coming == {Tag.SEND} or not (coming or Tag.EXPECT in acts):
        raise LookupError
    return Status.ATTENDED if coming else Status.EXPECTED


def combined(one: Wording, other: Wording) -> Wording:
    """Return what two clauses say together: the narrower status, or the one that both leave."""
    stage = one.stage if other.stage is None else other.stage
    return Wording(_together(one.status, other.status), stage)


def _together(one: Status, other: Status) -> Status:
    a, b = FACETS[one], FACETS[other]
    if one is other:
        return one
    if compared(one, other).relation is Relation.REFINES:
        return one if _narrower(a, b) else other
    if a.forecast or b.forecast:
        return one if b.forecast else other
    if Status.SUPPORTS in {one, other} and (a.literal <= ABSENT or b.literal <= ABSENT):
        return Status.SUPPORTS_ONLY
    return _ONE_CELL[a.literal & b.literal]


def _narrower(a: Facets, b: Facets) -> bool:
    return a.literal < b.literal or a.conveyed < b.conveyed
