"""What the rules say of a claim before it is written: of itself and its quote, and nothing else."""

from types import SimpleNamespace

import pytest

from reconcile.check.unwritten import remarks
from reconcile.files.project import load
from reconcile.one_claim import assess
from reconcile.pipeline import reconcile

CLAIMS = """
claims:
  - {source: one, field: casualties.killed, subject: flood, value: "9", quote: killed 8}
"""
NEW = {"source": "two", "field": "casualties.killed", "subject": "flood", "value": "12"}


@pytest.fixture
def said(make_project):
    def call(**more):
        project = load(make_project(CLAIMS))
        return [
            (finding.code, finding.rule)
            for finding in remarks(assess(project, reconcile(project), {**NEW, **more}))
        ]

    return call


def test_its_evidence_is_remarked_on(said):
    assert said(quote="killed 12 people") == []
    assert said(quote="killed 13 people") == [("E101", "value-not-in-quote")]
    assert said() == [("E001", "claim-without-quote")]


def test_a_claim_that_is_there_already_is_a_duplicate(said):
    again = said(source="one", value="9", quote="killed 9")
    assert again == [("S103", "duplicate-claim")]
    assert said(source="one", value="10", quote="killed 10") == []


def test_what_contradicts_it_is_no_remark(said):
    assert said(source="one", quote="killed 12") == []


def test_a_claim_that_cannot_be_read_has_its_faults(make_project):
    project = load(make_project(CLAIMS))
    assessed = assess(project, reconcile(project), {**NEW, "value": "red"})
    assert remarks(assessed) == assessed.faults
    assert [finding.code for finding in remarks(assessed)] == ["S015"]


def test_no_claim_and_no_fault_is_no_remark():
    assert remarks(SimpleNamespace(claim=None, faults=())) == ()
