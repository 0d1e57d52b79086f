"""What decisions accept is set aside with its decision; a decision accepts only what it names."""

import pytest

TWO = """
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "13"}
  - {source: two, field: casualties.killed, subject: raid, value: at least 15}
"""
QUESTION = "accepted:\n  - {question: casualties.killed/raid, reason: Two counts.}\n"
CLAIM = "one/casualties.killed/raid"


def _rule(rule, about=CLAIM):
    return f"accepted:\n  - {{rule: {rule}, about: {about}, reason: A talk.}}\n"


def test_a_decision_on_a_question_accepts_every_finding_on_its_verdict(checked):
    run = checked(TWO, decisions=QUESTION, select=("V",))
    assert (run.findings, [a.finding.code for a in run.accepted]) == ((), ["V001"])


@pytest.mark.parametrize("rule", ["claim-without-quote", "E001"])
def test_a_decision_on_a_finding_accepts_that_alone(checked, rule):
    run = checked(TWO, decisions=_rule(rule), select=("E001",))
    assert [a.finding.about for a in run.accepted] == [CLAIM]
    assert [finding.about for finding in run.findings] == ["two/casualties.killed/raid"]


def test_a_question_accepts_no_finding_on_evidence(checked):
    run = checked(TWO, decisions=QUESTION, select=("E001",))
    assert (len(run.findings), run.accepted) == (2, ())


def test_a_question_accepts_nothing_on_a_claim_that_has_its_id(checked):
    claims = TWO.replace("{source: one", "{id: casualties.killed/raid, source: one")
    run = checked(claims, decisions=QUESTION, select=("E001",))
    assert (len(run.findings), run.accepted) == (2, ())


@pytest.mark.parametrize(
    ("decisions", "why"),
    [
        (_rule("no-such-rule"), "isn't a rule whose findings can be accepted"),
        (_rule("decision-made-twice"), "isn't a rule whose findings can be accepted"),
        (_rule("long-quote"), "there is no such finding"),
    ],
)
def test_a_decision_on_no_finding_is_about_nothing(checked, decisions, why):
    run = checked(TWO, decisions=decisions, select=("E", "D"))
    (finding,) = [each for each in run.findings if each.code == "D004"]
    assert why in finding.message


def test_a_decision_on_a_rule_that_did_not_run_is_left_alone(checked):
    run = checked(TWO, decisions=_rule("long-quote"), select=("E001", "D"))
    assert "D004" not in {finding.code for finding in run.findings}
