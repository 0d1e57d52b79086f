"""What recognises the content of a claim that a decision judged."""

import pytest

from reconcile.model.claim import Claim
from reconcile.model.decision import Decision, claim_hash

CLAIM = Claim(id="a", source="one", field="date", subject="raid", value="2031")


@pytest.mark.parametrize(
    "change",
    [
        {"value": "2032"},
        {"quote": "in 2032"},
        {"claimant": "OCHA"},
        {"implied": True},
        {"subject_id": "R1"},
        {"revises": "b"},
        {"coder": "ann"},
    ],
)
def test_what_a_verdict_rests_on_makes_another_hash(change):
    assert claim_hash(CLAIM.model_copy(update=change)) != claim_hash(CLAIM)


@pytest.mark.parametrize(
    "change", [{"id": "b"}, {"note": "x"}, {"locator": "line 2"}, {"value": " 2031 "}]
)
def test_what_it_does_not_rest_on_makes_none(change):
    assert claim_hash(CLAIM.model_copy(update=change)) == claim_hash(CLAIM)


def test_what_was_judged_is_a_question_or_what_a_rule_found():
    assert Decision(question="date/raid", rule="R", about="x").subject == "date/raid"
    assert Decision(rule="quote-not-found", about="a").subject == "quote-not-found of a"


def test_a_decision_judges_no_claims_by_itself():
    assert Decision().claims == {}
