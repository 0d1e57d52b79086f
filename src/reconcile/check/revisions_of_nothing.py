"""Family S: claims that say they revise another, but can't."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.check.rule import Found
from reconcile.files.faults import meant_word
from reconcile.judge.revised_claims import comes_back, one_speaker

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reconcile.check.rule import Facts
    from reconcile.model.question import Answer


def revision_of_nothing(facts: Facts) -> Iterator[Found]:
    """Claims whose `revises` names no claim that they can take back.

    What a claimant took back stays in the file and is no longer compared. So `revises` must name a
    claim of the same claimant on the same question, by its own id or by the one that `reconcile
    report --format csv` shows. Nobody takes back what another said, and no two claims each other.

    Bad:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "14", id: first}
          - {source: one, field: casualties.killed, subject: raid, value: "12", revises: frist}

    Good:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "14", id: first}
          - {source: one, field: casualties.killed, subject: raid, value: "12", revises: first}
    """
    question_of = {
        answer.claim.id: (question.id, answer)
        for question in facts.result.questions
        for answer in question.answers
    }
    revises = {claim.id: claim.revises for claim in facts.result.claims if claim.revises}
    for claim in facts.result.claims:
        if claim.revises is None:
            continue
        why = _why_not(claim.id, revises, question_of)
        if why:
            suggestion = meant_word(
                claim.revises, [known for known in question_of if known != claim.id]
            )
            expected = "the id of a claim of the same claimant on the same question"
            yield Found(why, facts.at(claim, "revises"), claim.id, (), expected, suggestion)


def _why_not(
    claim: str, revises: Mapping[str, str], question_of: Mapping[str, tuple[str, Answer]]
) -> str:
    """Return why a claim can't revise the one that it names, "" where it can."""
    earlier = revises[claim]
    if earlier == claim or earlier not in question_of:
        return f"no other claim has the id `{earlier}`"
    (question, later), (other, known) = question_of[claim], question_of[earlier]
    if question != other:
        return f"`{earlier}` answers another question: {other}"
    if not one_speaker(later, known):
        return f"`{earlier}` is somebody else's claim"
    return f"`{earlier}` revises this claim in turn" if comes_back(claim, revises) else ""
