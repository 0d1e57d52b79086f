"""Claims that say they revise another, but can't."""

import pytest

from reconcile.check.revisions_of_nothing import revision_of_nothing
from reconcile.check.rule import Facts
from reconcile.evidence.all_evidence import check as examine
from reconcile.files.project import load
from reconcile.pipeline import reconcile


@pytest.mark.parametrize(
    ("source", "revises", "field", "said"),
    [
        ("one", "first", "casualties.killed", None),
        ("one", "frist", "casualties.killed", "no other claim has the id `frist`"),
        ("one", "second", "casualties.killed", "no other claim has the id `second`"),
        (
            "one",
            "first",
            "casualties.wounded",
            "`first` answers another question: casualties.killed/raid",
        ),
        ("two", "first", "casualties.killed", "`first` is somebody else's claim"),
        ("one", "third", "casualties.killed", "`third` revises this claim in turn"),
    ],
)
def test_it_must_name_a_claim_of_the_same_claimant(make_project, source, revises, field, said):
    project = load(
        make_project(
            "claims:\n"
            "  - {source: one, field: casualties.killed, subject: raid, value: '14', id: first}\n"
            f"  - {{source: {source}, field: {field}, subject: raid, value: '12', id: second,"
            f" revises: {revises}}}\n"
            "  - {source: one, field: casualties.killed, subject: raid, value: '9', id: third,"
            " revises: second}\n"
        )
    )
    result = reconcile(project)
    facts = Facts(project=project, result=result, evidence=examine(project, result.groups))
    found = [each.message for each in revision_of_nothing(facts) if each.about == "second"]
    assert found == ([said] if said else [])
