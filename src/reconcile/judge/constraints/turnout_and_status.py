"""How many members of a body come, compared with the status of one of them.

In: a turnout as a declared choice or as a share, and statuses. "All come" is false if one member
stays away, "none comes" if one is there. Any other turnout leaves each member free.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from reconcile.judge.constraints.constraint_kind import Kind
from reconcile.judge.constraints.list_and_status import STATUS
from reconcile.judge.constraints.reasons import NOT_ALL, NOT_NONE
from reconcile.model.folding import folded
from reconcile.model.relation import Explanation
from reconcile.values.choice.type import Choice
from reconcile.values.status import value as statuses

if TYPE_CHECKING:
    from reconcile.judge.constraints.constraint_kind import Chosen
    from reconcile.judge.constraints.value_sets import Layer, Said
    from reconcile.model.constraint import Constraint
    from reconcile.values.identity import Identity

TURNOUT = "turnout"


class HowMany(Enum):
    """How many members a turnout says come."""

    ALL = "all"
    NONE = "none"
    SOME = "some, or nobody knows"


class AllOrNone(Kind):
    """A turnout, and the status of one member."""

    def __init__(self, constraint: Constraint, member: Identity, body: str) -> None:
        self.constraint = constraint
        self.member = member
        self.body = body

    def possible(self, chosen: Chosen, layer: Layer) -> bool:
        """Say whether the status allows the member to do what all members do."""
        if TURNOUT not in chosen or STATUS not in chosen:
            return True
        facets = statuses.FACETS[chosen[STATUS].reading.value]
        left = (facets.literal, facets.conveyed)[layer]
        match how_many(chosen[TURNOUT], self.constraint, layer):
            case HowMany.ALL:
                return bool(left & statuses.PRESENT)
            case HowMany.NONE:
                return bool(left & statuses.ABSENT)
            case _:
                return True

    def reason(self, chosen: Chosen, layer: Layer) -> str:
        """Return whether the member is missing from all, or there though none comes."""
        every = how_many(chosen[TURNOUT], self.constraint, layer) is HowMany.ALL
        return NOT_ALL if every else NOT_NONE

    def explain(self, chosen: Chosen, layer: Layer, reason: str) -> Explanation:
        """Return what is said of all, and what of the one."""
        del layer
        who, status = self.member.label, chosen[STATUS].answer.shown
        turnout = chosen[TURNOUT]
        step = f"{turnout.label} ({self.body}): {turnout.answer.shown}; {who}: {status}"
        if reason == NOT_ALL:
            sentence = f"All of {self.body} come, but {who} is one of them and said to be absent"
            flips = f"If not all came, or {who} did after all, both could be true."
        else:
            sentence = f"None of {self.body} comes, but {who} is one of them and said to be there"
            flips = f"If somebody came, or {who} didn't, both could be true."
        return Explanation(f"{sentence}: {status}.", (step,), flips)


def how_many(said: Said, constraint: Constraint, layer: Layer) -> HowMany:
    """Return how many come by a claim: by the declared words, or by a share of one or zero."""
    value = said.reading.value
    if isinstance(value, Choice):
        words = {HowMany.ALL: constraint.all, HowMany.NONE: constraint.none}
        mine = folded(value.word)
        return next((e for e, word in words.items() if word and folded(word) == mine), HowMany.SOME)
    low, high = said.spans[layer]
    if value.share and low >= _ALL_FROM:
        return HowMany.ALL
    return HowMany.NONE if high <= 0 else HowMany.SOME


_ALL_FROM = 0.995
"""From here on a share rounds to a hundred percent."""
