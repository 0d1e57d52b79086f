"""A decision holds while its claims say what they said, whatever they are called."""

from __future__ import annotations

import pytest

from reconcile.files.project import load
from reconcile.judge.claim_hashes import judged_hashes
from reconcile.judge.decisions_in_force import rule_on_questions
from reconcile.judge.origins import origins
from reconcile.model.decision import Decision
from reconcile.pipeline import reconcile

CLAIMS = """
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "13"}
  - {source: two, field: casualties.killed, subject: raid, value: at least 15}
"""
ELSEWHERE = '  - {source: one, field: casualties.killed, subject: raid, scope: Homs, value: "2"}\n'
CHANGED = CLAIMS.replace('"13"', '"12"')


def standing(make_project, then: str, now: str) -> str:
    """Return how a decision stands now that was made on the claims of then."""
    project = load(make_project(then))
    (question,) = reconcile(project).questions
    hashes = judged_hashes(project, origins(project.sources))
    decision = Decision(question=question.id, reason="Two counts.", claims=hashes)
    project = load(make_project(now))
    now_hashes = judged_hashes(project, origins(project.sources))
    (ruled,) = rule_on_questions([decision], reconcile(project).questions, now_hashes, "")
    return ruled.standing.value


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (CLAIMS, "holds"),
        (CHANGED, "stale"),
        (CLAIMS + ELSEWHERE, "holds"),
        (CHANGED + ELSEWHERE, "stale"),
        (CLAIMS + ELSEWHERE.replace("scope: Homs, ", ""), "stale"),
    ],
)
def test_a_claim_that_another_question_made_change_its_id_is_not_changed(
    make_project, now: str, expected: str
) -> None:
    assert standing(make_project, CLAIMS, now) == expected
