"""Statuses in words: why two relate as they do, and what several leave possible."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from reconcile.model.relation import Explanation, Overlap
from reconcile.values.circumstances import PLAN_CHANGED
from reconcile.values.status.compare import PLANS_EXCLUDE, STATUS_CHANGED
from reconcile.values.status.value import (
    ABSENT,
    ANY,
    FACETS,
    INVITED,
    INVITED_ABSENT,
    INVITED_PRESENT,
    PRESENT,
    UNINVITED,
    UNINVITED_ABSENT,
    UNINVITED_PRESENT,
    Status,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.model.relation import Comparison

REASONS = {
    "same-status": "the same status",
    "status-implies": "one status is the other made more exact",
    "invitation-admits": "an invitation leaves open whether and how the party came",
    "expectation-met": "what was expected and what the other says go together",
    "parts-fit": "both say that the party was there, and the roles go together",
    "absence-fits": "both can be said of one that was not there",
    "support-without-attending": "support doesn't require attendance",
    "stance-only": "one states a stance, which says nothing of invitation or presence",
    "answer-open": "one says that the answer is still open",
    "came-uninvited": "an uninvited party may have come, but readers won't understand it that way",
    "expectation-unmet": "an expectation can fail without having been false",
    "role-differs": "both say that the party was there, in incompatible roles",
    "part-of": "one speaks of the body and the other of its members or advisers",
    "invitation-excludes": "one says invited and the other not",
    "presupposes-invitation": "one presupposes an invitation and the other denies it",
    "presence-excludes": "one says that the party was there and the other that it wasn't",
    "answers-exclude": "the invitation was accepted according to one and declined to the other",
    "stances-exclude": "one is for the event and the other against it",
    STATUS_CHANGED: "the claims speak of different moments, between which a status can change",
    PLANS_EXCLUDE: "two statements about one plan, of which only one can be right",
}

_SENTENCES = {
    "same-status": "Both say {a}.",
    "status-implies": "{narrow} implies {wide} and says more.",
    "invitation-admits": "{a} and {b} can both be true: an invitation leaves open who came.",
    "expectation-met": "{a} and {b} go together, as when an expectation is met.",
    "parts-fit": "{a} and {b} can both be said of one that was there.",
    "absence-fits": "{a} and {b} can both be said of one that was not there.",
    "support-without-attending": "{a} and {b}: supporting isn't attending.",
    "stance-only": "{a} and {b}: a stance says nothing of invitation or presence.",
    "answer-open": "{a} and {b}: one of them says that the answer is still open.",
    "came-uninvited": "{a} and {b}: an uninvited party may have come, but readers won't understand"
    " it that way.",
    "expectation-unmet": "{a} and {b}: an expectation can fail without having been false.",
    "role-differs": "{a} and {b}: the party was there, but in incompatible roles.",
    "part-of": "{a} and {b}: one speaks of the body, the other of people from it.",
    "invitation-excludes": "{a} and {b}: a party is invited or it is not.",
    "presupposes-invitation": "{a} and {b}: one presupposes the invitation that the other denies.",
    "presence-excludes": "{a} and {b}: a party is there or it is not.",
    "answers-exclude": "{a} and {b}: an invitation is accepted or declined.",
    "stances-exclude": "{a} and {b} are opposite stances.",
    STATUS_CHANGED: "{a} and {b} are about different moments, and a status can change.",
    PLANS_EXCLUDE: "{a} and {b} are rival statements about one plan.",
    PLAN_CHANGED: "{a} and {b}: one is about a plan and the other about what happened; plans"
    " change.",
}
_ONE_MOMENT = "If both spoke of the same moment, they would contradict each other."
_FLIPS = {
    "came-uninvited": "If it had been excluded, the two would contradict each other.",
    "expectation-unmet": "If both were about the plan, a refusal would contradict the expectation.",
    "role-differs": "If neither named a role, they would agree.",
    "part-of": "If both spoke of the body itself, they would be compared without its members.",
    "invitation-excludes": "If they were about different moments, they would only differ.",
    "presupposes-invitation": "If they were about different moments, they would only differ.",
    "presence-excludes": "If one spoke of the plan and the other of what happened, they would only"
    " differ.",
    "answers-exclude": "If they were about different moments, they would only differ.",
    "stances-exclude": "If they were about different moments, they would only differ.",
    STATUS_CHANGED: _ONE_MOMENT,
    PLANS_EXCLUDE: "If one were a report of what happened, they would only differ.",
    PLAN_CHANGED: "If both were about the same stage, they would be compared with each other.",
}


@lru_cache(maxsize=4096)
def explanation(a: Status, b: Status, comparison: Comparison) -> Explanation:
    """Return the rule in a sentence, with what either status allows and conveys as steps."""
    inside = {comparison.literal, comparison.conveyed}
    narrow, wide = (b, a) if Overlap.B_INSIDE_A in inside else (a, b)
    sentence = _SENTENCES[comparison.reason].format(
        a=_quoted(a), b=_quoted(b), narrow=_quoted(narrow), wide=_quoted(wide)
    )
    steps = tuple(_step(status) for status in dict.fromkeys((a, b)))
    return Explanation(sentence[0].upper() + sentence[1:], steps, _FLIPS.get(comparison.reason, ""))


def _quoted(status: Status) -> str:
    return f'"{status.value}"'


def _step(status: Status) -> str:
    """Return what a status allows, what it conveys where that is less, and the role it names."""
    facets = FACETS[status]
    step = f"{_quoted(status)} allows: {cells(facets.literal)}"
    if facets.conveyed != facets.literal:
        step += f"; conveys: {cells(facets.conveyed)}"
    role = facets.seat or facets.office
    return f"{step}; role: {role}" if role else step


def cells(possible: frozenset[str]) -> str:
    """Return possibilities in words, "anything" for all four."""
    return "anything" if possible == ANY else " / ".join(sorted(possible))


_ALL_THAT = {
    INVITED: "invited",
    UNINVITED: "not invited",
    PRESENT: "attended",
    ABSENT: "stayed away",
    frozenset((INVITED_PRESENT,)): "invited and attended",
    frozenset((INVITED_ABSENT,)): "invited but stayed away",
    frozenset((UNINVITED_PRESENT,)): "attended uninvited",
    frozenset((UNINVITED_ABSENT,)): "neither invited nor present",
}


def left_possible(values: Sequence[Status]) -> str | None:
    """Return what all statuses allow, in words of the vocabulary: "invited but stayed away".

    None where nothing satisfies all, and where anything does, since that says nothing.
    """
    left = frozenset.intersection(ANY, *(FACETS[value].literal for value in values))
    if left in {ANY, frozenset()}:
        return None
    return _ALL_THAT[left]
