"""Claims that say they revise another, which isn't there to be revised."""

import pytest

from reconcile.check.revisions import revision_of_nothing
from reconcile.check.rule import Facts
from reconcile.evidence.check import check as examine
from reconcile.files.project import load
from reconcile.pipeline import reconcile


@pytest.mark.parametrize(
    ("revises", "field", "said"),
    [
        ("first", "casualties.killed", None),
        ("frist", "casualties.killed", "no other claim has the id `frist`"),
        ("second", "casualties.killed", "no other claim has the id `second`"),
        ("first", "casualties.wounded", "`first` answers another question: casualties.killed/raid"),
    ],
)
def test_it_must_name_a_claim_on_the_same_question(make_project, revises, field, said):
    project = load(
        make_project(
            "claims:\n"
            "  - {source: one, field: casualties.killed, subject: raid, value: '14', id: first}\n"
            f"  - {{source: two, field: {field}, subject: raid, value: '12', id: second,"
            f" revises: {revises}}}\n"
        )
    )
    result = reconcile(project)
    facts = Facts(project=project, result=result, evidence=examine(project, result.groups))
    found = [each.message for each in revision_of_nothing(facts)]
    assert found == ([said] if said else [])
