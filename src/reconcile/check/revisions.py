"""Family S: claims that say they revise another, which isn't there to be revised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.check.rule import Found
from reconcile.files.faults import near_miss

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.check.rule import Facts


def revision_of_nothing(facts: Facts) -> Iterator[Found]:
    """Claims whose `revises` names no other claim on the same question.

    What a claimant took back stays in the file and is no longer compared. So `revises` must name
    that claim: by its own id, or by the id that `reconcile report --format csv` shows.

    Bad:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "14", id: first}
          - {source: two, field: casualties.killed, subject: raid, value: "12", revises: frist}

    Good:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "14", id: first}
          - {source: two, field: casualties.killed, subject: raid, value: "12", revises: first}
    """
    question_of = {
        answer.claim.id: question.id
        for question in facts.result.questions
        for answer in question.answers
    }
    for claim in facts.result.claims:
        if claim.revises is None:
            continue
        others = [known for known in question_of if known != claim.id]
        if claim.revises not in others:
            message = f"no other claim has the id `{claim.revises}`"
        elif question_of[claim.revises] != question_of[claim.id]:
            message = f"`{claim.revises}` answers another question: {question_of[claim.revises]}"
        else:
            continue
        suggestion = near_miss(claim.revises, others)
        expected = "the id of a claim on the same question"
        yield Found(message, facts.at(claim, "revises"), claim.id, (), expected, suggestion)
