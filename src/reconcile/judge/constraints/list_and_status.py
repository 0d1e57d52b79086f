"""A list of those who came, and the status of one who is or isn't on it.

In: lists of names as entities, and statuses. Who is on a list came. Who isn't on a complete one
didn't; an open or unmarked list says nothing of others. A body that lies within a listed one came
with it, and one of whose members is listed is there through that member.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from reconcile.judge.constraints.constraint_kind import Kind
from reconcile.judge.constraints.reasons import ABSENT, NOT_LISTED, OTHER_ROLE
from reconcile.judge.constraints.value_sets import Layer
from reconcile.model.relation import Explanation
from reconcile.values.identity import Link
from reconcile.values.parties.value import Form, Parties
from reconcile.values.status import value as statuses

if TYPE_CHECKING:
    from reconcile.judge.constraints.constraint_kind import Chosen
    from reconcile.judge.constraints.value_sets import Said
    from reconcile.values.identity import Identity, Naming

LIST, STATUS = "list", "status"
_ASIDE_SEATS = ("adviser", "member")
_OTHER_SEATS = ("observer", "mediator")


class Place(Enum):
    """How somebody is to a list."""

    ON = "on it"
    MEMBER_ON = "a member of theirs is on it"
    UNKNOWN = "within somebody on it, or perhaps on it"
    OFF = "not on it"


class Listed(Kind):
    """A list, and the status of one who may be on it."""

    def __init__(self, party: Identity, names: Naming) -> None:
        self.party = party
        self.names = names
        self._places: dict[Parties, Place] = {}

    def possible(self, chosen: Chosen, layer: Layer) -> bool:
        """Say whether the status allows that the party came, or stayed away, as the list has it."""
        if LIST not in chosen or STATUS not in chosen:
            return True
        facets = statuses.FACETS[chosen[STATUS].reading.value]
        left = (facets.literal, facets.conveyed)[layer]
        place = self._place(chosen)
        if place is Place.ON or (place is Place.MEMBER_ON and layer is Layer.CONVEYED):
            return bool(left & statuses.PRESENT)
        if place is Place.OFF and listed_in(chosen[LIST]).form is Form.CLOSED:
            return facets.seat in _ASIDE_SEATS or bool(left & statuses.ABSENT)
        return True

    def _place(self, chosen: Chosen) -> Place:
        listed = listed_in(chosen[LIST])
        if listed not in self._places:
            self._places[listed] = place_of(self.party, listed, self.names)
        return self._places[listed]

    def reason(self, chosen: Chosen, layer: Layer) -> str:
        """Return whether somebody is on the list, or missing from it."""
        del layer
        return NOT_LISTED if self._place(chosen) is Place.OFF else ABSENT

    def softens(self, chosen: Chosen, layer: Layer) -> str:
        """Return that the party has a role which such a list may leave out."""
        del layer
        facets = statuses.FACETS[chosen[STATUS].reading.value]
        other = facets.seat in _OTHER_SEATS or bool(facets.office)
        return OTHER_ROLE if other and self._place(chosen) is Place.OFF else ""

    def explain(self, chosen: Chosen, layer: Layer, reason: str) -> Explanation:
        """Return what the list says of the party, and what its status says."""
        del layer
        who, status = self.party.label, chosen[STATUS].answer.shown
        step = f"{chosen[LIST].label}: {chosen[LIST].answer.shown}; {who}: {status}"
        if reason == NOT_LISTED:
            sentence = f"{who} is not on the complete list, but is said to be there: {status}."
            return Explanation(
                sentence, (step,), f"If the list weren't complete, {who} could be there."
            )
        on = "is on the list" if self._place(chosen) is Place.ON else "has a member on the list"
        sentence = f"{who} {on}, but is said to be absent: {status}."
        return Explanation(sentence, (step,), f"If {who} had come after all, both could be true.")


def place_of(party: Identity, listed: Parties, names: Naming) -> Place:
    """Return how a party is to a list."""
    every = [names.identify(name) for name in listed.names]
    if any(each.key == party.key for each in every):
        return Place.ON
    if any(party.key in each.within for each in every):
        return Place.MEMBER_ON
    aside = [names.identify(name) for name in listed.aside]
    near = any(
        each.key in party.within or names.link(each, party) is not Link.DIFFERENT
        for each in (*every, *aside)
    )
    return Place.UNKNOWN if near else Place.OFF


def place_in(party: Identity, said: Said, names: Naming) -> Place:
    """Return how a party is to the list of a claim; off one that isn't complete, nobody knows."""
    listed = listed_in(said)
    found = place_of(party, listed, names)
    return Place.UNKNOWN if found is Place.OFF and listed.form is not Form.CLOSED else found


def listed_in(said: Said) -> Parties:
    """Return the list; a single name is one that leaves others out."""
    value = said.reading.value
    return value if isinstance(value, Parties) else Parties((value.text,), Form.OPEN)
