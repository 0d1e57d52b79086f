"""The attendance statuses, as sets of possibilities, and how two of them relate: computed.

Whoever is spoken of was invited or not, and was present or not: four possibilities. A status allows
some of them literally and conveys fewer ("not invited" leaves open an uninvited guest, and is read
as absence). Apart from these stand the part that was played (party, observer ...), the answer to an
invitation, and the stance towards the event. iCalendar (PARTSTAT, ROLE) and schema.org know
invitees only, and CAMEO and PLOVER code events and not statuses, hence a vocabulary of our own.

In: two statuses. Out: their relation with one reason. Nothing is typed in but the sets themselves.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import NamedTuple

from reconcile.model.relation import Comparison, Figures, Overlap, Relation
from reconcile.values.set_overlap import set_overlap

INVITED_PRESENT = "invited, present"
INVITED_ABSENT = "invited, absent"
UNINVITED_PRESENT = "not invited, present"
UNINVITED_ABSENT = "not invited, absent"

INVITED = frozenset((INVITED_PRESENT, INVITED_ABSENT))
UNINVITED = frozenset((UNINVITED_PRESENT, UNINVITED_ABSENT))
PRESENT = frozenset((INVITED_PRESENT, UNINVITED_PRESENT))
ABSENT = frozenset((INVITED_ABSENT, UNINVITED_ABSENT))
ANY = INVITED | UNINVITED


class Status(StrEnum):
    """Where a party stands to an event; the value is how it is written and printed."""

    NOT_INVITED = "not invited"
    EXCLUDED = "excluded"
    INVITED = "invited"
    EXPECTED = "expected"
    DECLINED = "declined"
    ABSENT = "stayed away"
    ATTENDED = "attended"
    OBSERVER = "attended as observer"
    ADVISERS = "represented by advisers"
    WITHDREW = "withdrew"
    SUPPORTS_ONLY = "supports without attending"
    MEMBERS = "represented by members"
    HOSTED = "hosted"
    CHAIRED = "chaired"
    MEDIATED = "mediated"
    GUARANTOR = "attended as guarantor"
    ACCEPTED = "accepted the invitation"
    UNDECIDED = "undecided"
    SUPPORTS = "supports"
    OPPOSES = "opposes"
    INVITED_CAME = "invited and attended"
    INVITED_AWAY = "invited but stayed away"
    CAME_UNINVITED = "attended uninvited"
    NEITHER = "neither invited nor present"


class Facets(NamedTuple):
    """What a status says: what it allows, what a reader takes from it, and the rest apart.

    `seat` is the part played of those that exclude each other, `office` one that goes with any
    seat; `answer` is that to the invitation, `stance` that towards the event; `forecast` says that
    the status speaks of what is still to come.
    """

    literal: frozenset[str]
    conveyed: frozenset[str]
    seat: str = ""
    answer: str = ""
    stance: str = ""
    office: str = ""
    forecast: bool = False


def _only(literal: frozenset[str], seat: str = "", answer: str = "", stance: str = "") -> Facets:
    return Facets(literal, literal, seat, answer, stance)


_CAME = frozenset((INVITED_PRESENT,))
_MISSED = frozenset((INVITED_ABSENT,))
_OUTSIDE = frozenset((UNINVITED_ABSENT,))

FACETS = {
    Status.NOT_INVITED: Facets(UNINVITED, _OUTSIDE),
    Status.EXCLUDED: _only(_OUTSIDE),
    Status.INVITED: _only(INVITED),
    Status.EXPECTED: Facets(ANY, _CAME, forecast=True),
    Status.DECLINED: _only(_MISSED, answer="no"),
    Status.ABSENT: _only(ABSENT),
    Status.ATTENDED: Facets(PRESENT, _CAME, seat="party"),
    Status.OBSERVER: Facets(PRESENT, _CAME, seat="observer"),
    Status.ADVISERS: _only(PRESENT, seat="adviser"),
    Status.WITHDREW: _only(_CAME, seat="party"),
    Status.SUPPORTS_ONLY: Facets(ANY, ABSENT, stance="for"),
    Status.MEMBERS: Facets(ANY, PRESENT, seat="member"),
    Status.HOSTED: Facets(PRESENT, PRESENT, office="host"),
    Status.CHAIRED: Facets(PRESENT, _CAME, office="chair"),
    Status.MEDIATED: Facets(PRESENT, _CAME, seat="mediator"),
    Status.GUARANTOR: Facets(PRESENT, _CAME, office="guarantor"),
    Status.ACCEPTED: Facets(INVITED, _CAME, answer="yes", forecast=True),
    Status.UNDECIDED: Facets(ANY, ANY, answer="open"),
    Status.SUPPORTS: Facets(ANY, ANY, stance="for"),
    Status.OPPOSES: Facets(ANY, ANY, stance="against"),
    Status.INVITED_CAME: _only(_CAME, seat="party"),
    Status.INVITED_AWAY: _only(_MISSED),
    Status.CAME_UNINVITED: _only(frozenset((UNINVITED_PRESENT,)), seat="party"),
    Status.NEITHER: _only(_OUTSIDE),
}


@cache
def compared(a: Status, b: Status) -> Comparison:
    """Return how two statuses relate: symmetric but for A and B in the layers."""
    one, other = FACETS[a], FACETS[b]
    literal = set_overlap(one.literal, other.literal)
    conveyed = set_overlap(one.conveyed, other.conveyed)
    if a is b:
        return Comparison(Relation.SAME, "same-status", literal, conveyed, Figures.SAME)
    relation, reason = (
        _by_attitude(one, other)
        or _by_literal(one, other, literal)
        or _by_conveyed(one, other, conveyed)
        or _by_seat(one, other)
        or _by_fit(one, other, literal, conveyed)
    )
    return Comparison(relation, reason, literal, conveyed, Figures.DIFFER)


def _by_attitude(one: Facets, other: Facets) -> tuple[Relation, str] | None:
    """Return what answers or stances that exclude each other give."""
    if one.stance and other.stance and one.stance != other.stance:
        return Relation.CONTRADICTS, "stances-exclude"
    if one.answer and other.answer and one.answer != other.answer:
        if "open" in {one.answer, other.answer}:
            return Relation.DIFFERS, "answer-open"
        return Relation.CONTRADICTS, "answers-exclude"
    return None


def _by_literal(one: Facets, other: Facets, literal: Overlap) -> tuple[Relation, str] | None:
    """Return which question the literal sets answer apart: invitation or presence."""
    if literal is not Overlap.DISJOINT:
        return None
    if _part(one.literal, other.literal, PRESENT, ABSENT):
        return Relation.CONTRADICTS, "presence-excludes"
    if INVITED in {one.literal, other.literal}:
        return Relation.CONTRADICTS, "invitation-excludes"
    return Relation.CONTRADICTS, "presupposes-invitation"


def _part(a: frozenset[str], b: frozenset[str], side: frozenset[str], rest: frozenset[str]) -> bool:
    """Say whether one set lies wholly on a side and the other wholly on the rest."""
    return (a <= side and b <= rest) or (b <= side and a <= rest)


def _by_conveyed(one: Facets, other: Facets, conveyed: Overlap) -> tuple[Relation, str] | None:
    """Return why a reader of both would stumble, though a reading exists in which both hold."""
    if conveyed is not Overlap.DISJOINT:
        return None
    if one.stance or other.stance:
        return Relation.DIFFERS, "support-without-attending"
    if {one.seat, other.seat} & {"member", "adviser"}:
        return Relation.DIFFERS, "part-of"
    if one.forecast or other.forecast:
        return Relation.DIFFERS, "expectation-unmet"
    return Relation.DIFFERS, "came-uninvited"


def _by_seat(one: Facets, other: Facets) -> tuple[Relation, str] | None:
    """Return that two seats exclude each other; members of a body are a part of it."""
    if not (one.seat and other.seat) or one.seat == other.seat:
        return None
    part = "member" in {one.seat, other.seat}
    return Relation.DIFFERS, "part-of" if part else "role-differs"


def _by_fit(
    one: Facets, other: Facets, literal: Overlap, conveyed: Overlap
) -> tuple[Relation, str]:
    """Return how two statuses that can both hold fit each other."""
    if one.stance or other.stance:
        return Relation.COMPATIBLE, _support(one, other)
    if "open" in {one.answer, other.answer}:
        return Relation.COMPATIBLE, "answer-open"
    if _implies(one, other, literal, conveyed):
        return Relation.REFINES, "status-implies"
    if one.conveyed | other.conveyed <= PRESENT:
        forecast = one.forecast or other.forecast
        return Relation.COMPATIBLE, "expectation-met" if forecast else "parts-fit"
    if INVITED in {one.literal, other.literal}:
        return Relation.COMPATIBLE, "invitation-admits"
    return Relation.COMPATIBLE, "absence-fits"


def _support(one: Facets, other: Facets) -> str:
    """Return whether a supporter is said to be absent too, or only a stance is told."""
    absent = one.conveyed <= ABSENT or other.conveyed <= ABSENT
    against = "against" in {one.stance, other.stance}
    return "support-without-attending" if absent and not against else "stance-only"


def _implies(one: Facets, other: Facets, literal: Overlap, conveyed: Overlap) -> bool:
    """Say whether one status is the other made more exact: in both layers, and saying no less."""
    if ANY in {one.literal, other.literal}:
        return False
    inside = {literal, conveyed} - {Overlap.EQUAL}
    if inside == {Overlap.A_INSIDE_B}:
        return _says_no_more(other, one)
    return inside == {Overlap.B_INSIDE_A} and _says_no_more(one, other)


def _says_no_more(wide: Facets, narrow: Facets) -> bool:
    """Say whether the wider status tells nothing apart from its sets that the narrower doesn't."""
    pairs = ((wide.seat, narrow.seat), (wide.office, narrow.office), (wide.answer, narrow.answer))
    return all(told in {"", known} for told, known in pairs)
