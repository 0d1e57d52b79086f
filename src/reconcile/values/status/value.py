"""The attendance statuses, as sets of possibilities.

The party was invited or not, and was present or not: four possibilities. A status allows
some of them literally and conveys fewer ("not invited" leaves open an uninvited guest, and is read
as absence). Separate from these are the role, the answer to an invitation, and the stance towards
the event. iCalendar (PARTSTAT, ROLE) and schema.org know invitees only, and CAMEO and PLOVER code
events and not statuses, hence a vocabulary of our own.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reconcile.model.stages_measures_kinds import Stage

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
    """A party's relation to an event; the value is how it is written and printed."""

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


EXPECTED = "a status such as not invited, expected, attended, attended as observer, stayed away"
"""What is accepted, by example, as an error says it."""


class Wording(NamedTuple):
    """What a wording says: the status, and the stage if its tense expresses one."""

    status: Status
    stage: Stage | None = None
