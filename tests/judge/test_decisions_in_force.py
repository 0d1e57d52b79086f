"""A decision holds while its claims say what they said, whatever they are called."""

from __future__ import annotations

import pytest

from reconcile.files.project import load
from reconcile.judge.claim_hashes import judged_hashes
from reconcile.judge.decisions_in_force import changed_since, rule_on_claims, rule_on_questions
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


OLD, NEW = "aaaaaaaaaaaa-11111111", "bbbbbbbbbbbb-11111111"
BESIDE = "aaaaaaaaaaaa-22222222"


@pytest.mark.parametrize(
    ("judged", "now", "expected"),
    [
        ({}, {}, ""),
        ({"a": OLD}, {"a": OLD}, ""),
        ({"a": OLD}, {"a": OLD, "b": NEW}, ""),
        ({"a": OLD}, {"a": NEW}, "changed since: a"),
        ({"b": OLD, "a": OLD}, {"a": NEW, "b": NEW}, "changed since: a, b"),
        ({"a": OLD}, {}, "changed since: a"),
        ({"a": OLD}, {"a": BESIDE}, "their source's record, field or settings changed since: a"),
        (
            {"a": "aaaaaaaaaaaa"},
            {"a": OLD},
            "it doesn't keep what their sources and fields said; accept it again: a",
        ),
        (
            {"a": OLD, "b": OLD},
            {"a": BESIDE, "b": NEW},
            "changed since: b; their source's record, field or settings changed since: a",
        ),
        # an id that was made anew: the claim that says the same under another id is the one judged
        ({"a": OLD}, {"a-1f": OLD}, ""),
        (
            {"a": OLD},
            {"a-1f": BESIDE},
            "their source's record, field or settings changed since: a-1f",
        ),
        ({"a": OLD}, {"a-1f": NEW}, "changed since: a"),
        ({"a": OLD, "b": NEW}, {"b": NEW, "c": OLD, "d": OLD}, ""),
    ],
)
def test_which_half_of_a_claim_changed_is_said(judged, now, expected):
    assert changed_since(judged, now) == expected


RULED = Decision(question="q", reason="Two counts.", claims={"a": OLD})


@pytest.mark.parametrize(
    ("more", "hashes", "today", "standing", "why"),
    [
        ({}, {"a": OLD}, "", "holds", ""),
        ({}, {"a": NEW}, "", "stale", "changed since: a"),
        ({"expires": "2017-01-31"}, {"a": OLD}, "2017-01-31", "holds", ""),
        (
            {"expires": "2017-01-31"},
            {"a": OLD},
            "2017-02-01",
            "expired",
            "it was accepted until 2017-01-31",
        ),
        ({"expires": "2017-01-31"}, {"a": OLD}, "", "holds", ""),
        ({"expires": "2017-01-31"}, {"a": NEW}, "2017-02-01", "stale", "changed since: a"),
        ({"reason": " "}, {"a": OLD}, "2017-02-01", "unreasoned", "it gives no reason"),
        ({"reason": None}, {"a": OLD}, "", "unreasoned", "it gives no reason"),
    ],
)
def test_a_decision_is_in_force_until_it_expires_or_a_claim_changes(
    more, hashes, today, standing, why
):
    decision = RULED.model_copy(update=more)
    assert rule_on_claims(decision, hashes, today) == (decision, standing, why)


def ruling(make_project, **decision):
    """Return how a decision on the contradiction of two claims stands, and why."""
    project = load(make_project(CLAIMS))
    questions = reconcile(project).questions
    hashes = judged_hashes(project, origins(project.sources))
    made = Decision(**{"question": questions[0].id, "reason": "Two counts."} | decision)
    return [
        (ruled.standing.value, ruled.why)
        for ruled in rule_on_questions([made], questions, hashes, "2017-01-31")
    ]


def test_a_decision_needs_its_question_its_verdict_and_its_claims(make_project) -> None:
    project = load(make_project(CLAIMS))
    now = judged_hashes(project, origins(project.sources))
    one, two = now
    assert ruling(make_project) == [("holds", "")]
    assert ruling(make_project, claims=now, verdict="outright") == [("holds", "")]
    assert ruling(make_project, verdict="apparent") == [
        ("stale", "it was judged apparent, and is outright now")
    ]
    assert ruling(make_project, question="nowhere") == [
        ("about nothing", "there is no such question")
    ]
    assert ruling(make_project, question=None, rule="E001", about=one) == []
    assert ruling(make_project, claims={one: now[one]}) == [("stale", f"new since: {two}")]
    assert ruling(make_project, claims=now | {"x": OLD, "w": OLD}) == [
        ("stale", "gone since: w, x")
    ]
    assert ruling(make_project, claims={one: now[one], "x": OLD}) == [
        ("stale", f"gone since: x; new since: {two}")
    ]


def test_an_agreement_is_nothing_to_accept(make_project) -> None:
    agreed = CLAIMS.replace("at least 15", "13")
    project = load(make_project(agreed))
    questions = reconcile(project).questions
    hashes = judged_hashes(project, origins(project.sources))
    decision = Decision(question=questions[0].id, reason="Two counts.")
    [ruled] = rule_on_questions([decision], questions, hashes, "")
    assert ruled.standing.value == "about nothing"
    assert ruled.why == "the question isn't a contradiction now, but agreement"


TOTALS = """
constraints:
  - {whole: casualties.killed, part: casualties.wounded}
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "13"}
  - {source: two, field: casualties.wounded, subject: raid, value: "15"}
"""


def test_a_decision_across_questions_keeps_the_constraint_it_was_judged_by(make_project) -> None:
    project = load(make_project(TOTALS))
    checks = reconcile(project).across
    hashes = judged_hashes(project, origins(project.sources))
    known = checks[0].rests_on

    def ruled(**more):
        decision = Decision(question=checks[0].id, reason="Two counts.", **more)
        [found] = rule_on_questions([decision], checks, hashes, "")
        return found.standing.value, found.why

    assert ruled(claims=hashes, constraint=known) == ("holds", "")
    assert ruled(claims=hashes, constraint="another") == (
        "stale",
        "the constraint, or what lies within what, changed since",
    )
    assert ruled(claims=hashes) == ("stale", "it doesn't keep the constraint; accept it again")
    assert ruled() == ("holds", "")
