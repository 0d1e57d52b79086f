"""The shape of a question: what an output leaves out means the usual, and no other key is there."""

import json

import pytest
from pydantic import ValidationError

from reconcile.report.as_json import question_json
from reconcile.report.json_shapes.question import ClaimShown, QuestionShown


@pytest.fixture
def shown(question):
    found = json.loads(question_json(question("casualties.killed", "13", "15")))
    return {key: found[key] for key in QuestionShown.model_fields if key in found}


def test_what_is_left_out_is_the_usual(shown):
    left_out = {"quoted_two_ways", "pairs_not_compared"}
    read = QuestionShown.model_validate({k: v for k, v in shown.items() if k not in left_out})
    assert (read.quoted_two_ways, read.pairs_not_compared) == ([], 0)
    assert [(claim.revised, claim.spelled) for claim in read.claims] == [(False, None)] * 2


def test_a_claim_has_neither_field_nor_scope_which_its_question_has():
    assert {"field", "scope"}.isdisjoint(ClaimShown.model_fields)
    assert {"origin", "read_as"} <= set(ClaimShown.model_fields)


@pytest.mark.parametrize("change", [{"extra": 1}, {"verdict": "true"}, {"reasons": None}])
def test_what_is_no_output_is_refused(shown, change):
    with pytest.raises(ValidationError):
        QuestionShown.model_validate(shown | change)


def test_the_cause_of_a_verdict_counts_its_pairs(shown):
    (cause,) = QuestionShown.model_validate(shown).reasons
    assert (cause.relation, cause.reason, cause.pairs) == ("contradicts", "figures-exclude", 1)
