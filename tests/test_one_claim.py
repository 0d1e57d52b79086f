"""A claim before it is written: read, related and remarked on as it will be once it is."""

import pytest

from reconcile.check.unwritten import remarks
from reconcile.files.project import load
from reconcile.model.relation import Relation
from reconcile.one_claim import assess
from reconcile.pipeline import reconcile

CLAIMS = """
claims:
  - {source: one, field: casualties.killed, subject: Varn flood, value: at least 12}
  - {source: two, field: casualties.killed, subject: flood of Varn, value: "9"}
  - {source: two, field: casualties.killed, subject: Essel fire, value: "9"}
"""
NEW = {
    "source": "three",
    "field": "casualties.killed",
    "subject": "Varn flood",
    "value": "exactly 9",
}


@pytest.fixture
def known(make_project):
    project = load(make_project(CLAIMS))
    return project, reconcile(project)


def test_it_is_judged_on_its_question(known):
    assessed = assess(*known, NEW)
    assert {answer.claim.source for answer in assessed.question.answers} == {"one", "two", "three"}
    own = [pair for pair in assessed.question.pairs if assessed.claim.id in (pair.a, pair.b)]
    assert {pair.comparison.relation for pair in own} == {Relation.CONTRADICTS, Relation.SAME}


def test_a_subject_spelt_anew_finds_its_question(known):
    assessed = assess(*known, {**NEW, "subject": "Floods of Varn"})
    assert len(assessed.question.answers) == 3


def test_a_subject_of_its_own_has_a_question_of_its_own(known):
    assessed = assess(*known, {**NEW, "subject": "Tarn mudslide"})
    assert [answer.claim for answer in assessed.question.answers] == [assessed.claim]


def test_what_is_wrong_with_it_is_a_fault_with_what_was_meant(known):
    assessed = assess(*known, {**NEW, "source": "thre", "value": "some people"})
    assert assessed.claim is None
    said = {fault.message for fault in assessed.faults}
    assert "no source has the id `thre`" in said
    assert len(said) == 2
    assert next(f.suggestion for f in assessed.faults if "thre" in f.message) == "three"


def test_it_is_judged_as_it_is_once_written(known, make_project):
    assessed = assess(*known, NEW)
    written = CLAIMS + "  - {" + ", ".join(f"{k}: {v}" for k, v in NEW.items()) + "}\n"
    whole = reconcile(load(make_project(written)))
    question = next(q for q in whole.questions if "varn" in q.id and len(q.answers) == 3)
    assert assessed.question == question


def test_an_id_that_is_taken_is_no_clash(known):
    project, result = known
    again = {"source": "one", "field": "casualties.killed", "subject": "Varn flood", "value": "14"}
    assessed = assess(project, result, again)
    assert assessed.claim.id not in {claim.id for claim in project.claims}
    assert len(assessed.question.answers) == 3


def test_the_rules_speak_of_it_alone(known):
    found = remarks(assess(*known, {**NEW, "quote": "more than nine were killed"}))
    assert [(finding.code, finding.about) for finding in found] == [
        ("E102", "three/casualties.killed/varn-flood")
    ]


def test_of_what_cannot_be_read_its_faults_are_the_remarks(known):
    assessed = assess(*known, {**NEW, "value": "some people"})
    assert remarks(assessed) == assessed.faults
