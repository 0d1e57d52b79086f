"""A claim names its subject in words, by an identifier, or both."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from reconcile.model.claim import Claim
from reconcile.model.stages_measures_kinds import Stage

SAID = {"id": "a", "source": "post", "field": "date", "value": "May 2017"}


@pytest.mark.parametrize(
    ("named", "subject"),
    [
        ({"subject": "Derna"}, "Derna"),
        ({"subject_id": "Q1"}, "Q1"),
        ({"subject": "Derna", "subject_id": "Q1"}, "Derna"),
    ],
)
def test_the_label_is_the_subject_where_given(named, subject):
    claim = Claim.model_validate({**SAID, **named})
    assert (claim.subject, claim.subject_id) == (subject, named.get("subject_id"))


def test_a_claim_without_either_is_none():
    with pytest.raises(ValidationError, match="subject"):
        Claim.model_validate(SAID)


def test_texts_of_a_file_become_words_and_truth_values():
    claim = Claim.model_validate({**SAID, "subject": "x", "stage": "planned", "complete": "true"})
    assert (claim.stage, claim.complete, claim.coder) == (Stage.PLANNED, True, None)


def test_what_is_not_said_has_the_default_that_claims_least():
    claim = Claim.model_validate({**SAID, "subject": "Derna"})
    assert (claim.complete, claim.implied) == (False, False)
    left = {key for key, value in claim if value is None}
    assert {"quote", "claimant", "stage", "as_of", "measure", "revises", "subject_id"} <= left
