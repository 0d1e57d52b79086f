"""From the acts of a clause to its status: the weightiest act decides, the rest qualifies it.

Everything here raises `LookupError` for what no status says; the reader turns it into the error
that a person sees.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.stages_measures_kinds import Stage
from reconcile.values.status.value import ABSENT, FACETS, PRESENT, Status, Wording
from reconcile.values.status.vocabulary import Tag

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from reconcile.values.status.clause_words import Clause

_WEIGHTY = {
    (Tag.WITHDRAW, True): Status.WITHDREW,
    (Tag.LEAVE, True): Status.WITHDREW,
    (Tag.CANCEL, True): Status.ABSENT,
    (Tag.EXCLUDE, True): Status.EXCLUDED,
    (Tag.ALLOW, False): Status.EXCLUDED,
    (Tag.DECLINE, True): Status.DECLINED,
    (Tag.ACCEPT, True): Status.ACCEPTED,
    (Tag.ACCEPT, False): Status.DECLINED,
    (Tag.ABSENT, True): Status.ABSENT,
    (Tag.ABSENT, False): Status.ATTENDED,
    (Tag.SUPPORT, True): Status.SUPPORTS,
    (Tag.SUPPORT, False): Status.OPPOSES,
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
_OPEN = {
    *((tag, affirmed) for tag in (Tag.MAYBE, Tag.CONSIDER) for affirmed in (True, False)),
    *((tag, False) for tag in (Tag.DECIDE, Tag.CONFIRM, Tag.ANSWER)),
}
"""What leaves the answer open: a doubt, or a decision that was not taken."""
_LEFT_OPEN = {
    *(Tag.MAYBE, Tag.CONSIDER, Tag.DECIDE, Tag.CONFIRM, Tag.ANSWER, Tag.FUTURE, Tag.EXPECT),
    *(Tag.ATTEND, Tag.ABSENT, Tag.SEND, Tag.DELEGATE, Tag.ACCEPT, Tag.WITHDRAW, Tag.LEAVE),
    *(Tag.CANCEL, Tag.BEFORE, *_SEATS),
}
"""What may be left open of a party: whether it comes, stays, and as what."""
_OF_PLANS = {Status.ATTENDED: Status.EXPECTED, Status.INVITED_CAME: Status.EXPECTED}
_OPPOSITE = {
    Status.ATTENDED: Status.ABSENT,
    Status.EXPECTED: Status.ABSENT,
    Status.INVITED: Status.NOT_INVITED,
}
_LEAVING = frozenset((Tag.WITHDRAW, Tag.LEAVE, Tag.CANCEL))
"""What is done before the event as well as at it, so that its tense gives no stage."""
_TAKEN_BACK = frozenset((Tag.WITHDRAW, Tag.CANCEL))
"""What others do to an invitation."""
_COMING = frozenset((Tag.ATTEND, Tag.SEND, Tag.DELEGATE))
_GUESTS = {
    (False, False): Status.INVITED,
    (True, False): Status.INVITED_CAME,
    (False, True): Status.INVITED_AWAY,
}
"""What became of those invited, by whether the clause says that they came, or that they didn't."""


def concluded(clause: Clause) -> Wording:
    """Return the status of a clause with the stage that its tense expresses."""
    status = _status(clause)
    if status is Status.UNDECIDED or (clause.planned and status is not Status.ACCEPTED):
        return Wording(status, Stage.PLANNED)
    literal = FACETS[status].literal
    reported = literal <= PRESENT or literal == ABSENT or status is Status.MEMBERS
    happened = clause.past and reported and clause.acts.keys().isdisjoint(_LEAVING)
    return Wording(status, Stage.HAPPENED if happened else None)


def _status(clause: Clause) -> Status:
    acts = clause.acts
    if not _OPEN.isdisjoint(acts.items()):
        return _undecided(acts)
    status = _act(acts)
    if clause.planned:
        status = _OF_PLANS.get(status, status)
    denied = acts.get(Tag.EXPECT) is False or acts.get(Tag.FUTURE) is False
    return _OPPOSITE[status] if denied else status


def _undecided(acts: dict[Tag, bool]) -> Status:
    """Return `undecided`, for what is open must be whether the party comes."""
    answering = {Tag.ACCEPT, Tag.CONSIDER, Tag.ANSWER} & acts.keys()
    if acts.keys() <= _LEFT_OPEN | ({Tag.INVITE} if answering else set()):
        return Status.UNDECIDED
    raise LookupError


def _act(acts: dict[Tag, bool]) -> Status:
    weighty = [tag for tag in acts if any(tag is known for known, _ in _WEIGHTY)]
    if Tag.INVITE in acts and not _TAKEN_BACK.isdisjoint(weighty):
        return Status.EXCLUDED
    if set(weighty) == {Tag.SUPPORT, Tag.ABSENT}:
        return Status.SUPPORTS_ONLY
    if len(weighty) > 1:
        raise LookupError
    return _weightiest(acts, weighty[0]) if weighty else _invitation(acts) or _presence(acts)


def _weightiest(acts: dict[Tag, bool], act: Tag) -> Status:
    """Return what the one weighty act makes of the clause."""
    if act is Tag.WITHDRAW and Tag.BEFORE in acts:
        return Status.ABSENT
    status = _WEIGHTY[act, acts[act]]
    stays = status is Status.SUPPORTS and acts.get(Tag.ATTEND) is False
    return Status.SUPPORTS_ONLY if stays else status


def _invitation(acts: dict[Tag, bool]) -> Status | None:
    """Return what an invitation, given or not, says; a guest may come without."""
    if Tag.INVITE not in acts:
        return None
    first = next(iter(acts))
    came = first is Tag.ATTEND and acts[first]
    if acts[Tag.INVITE] and acts.get(Tag.SEND, True):
        away = acts.get(Tag.ATTEND) is False
        return _GUESTS[came, away]
    return Status.CAME_UNINVITED if came else Status.NOT_INVITED


def _seat(acts: dict[Tag, bool], seats: list[Tag]) -> Status:
    """Return as what the party was there; raise `LookupError` where one of the roles is denied."""
    if not all(acts[seat] for seat in seats):
        raise LookupError
    return _SEATS[seats[0]]


def _presence(acts: dict[Tag, bool]) -> Status:
    coming = acts.keys() & _COMING
    if not all(map(acts.get, coming)):
        return Status.ABSENT
    seats = [tag for tag in _SEATS if tag in acts]
    if seats == [Tag.MEMBER] and not coming:
        raise LookupError
    if seats:
        return _seat(acts, seats)
    if coming == {Tag.SEND} or not (coming or acts.keys() & {Tag.EXPECT, Tag.CONFIRM, Tag.LEAD}):
        raise LookupError
    return _came(acts, coming)


def _came(acts: dict[Tag, bool], coming: AbstractSet[Tag]) -> Status:
    """Return what a party without another role did: whoever leads no delegation leads the event."""
    if Tag.LEAD in acts and not coming:
        return Status.CHAIRED
    return Status.ATTENDED if coming else Status.EXPECTED
