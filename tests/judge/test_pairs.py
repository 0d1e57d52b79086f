"""Whose claims a pair compares, and what was taken back."""

import pytest

from reconcile.files.project import load
from reconcile.pipeline import reconcile

WIRE = {"three": "title: Three\nderived_from: two\n"}


def judged(make_project, *claims, sources=None):
    text = "claims:\n" + "".join(
        f"  - {{field: casualties.killed, subject: raid, {claim}}}\n" for claim in claims
    )
    project = load(make_project(text, sources) if sources else make_project(text))
    assert project.findings == ()
    (question,) = reconcile(project).questions
    return question


@pytest.mark.parametrize(
    ("a", "b", "between", "verdict"),
    [
        ("source: one, value: '13'", "source: two, value: '13'", "origins", "agreement"),
        (
            "source: one, value: '13', claimant: OCHA",
            "source: two, value: '13', claimant: OCHA",
            "one claimant",
            "uncorroborated",
        ),
        (
            "source: one, value: '13', claimant: OCHA",
            "source: two, value: '15', claimant: OCHA",
            "one claimant",
            "outright",
        ),
        (
            "source: one, value: '13', claimant: an official",
            "source: two, value: '13', claimant: an official",
            "origins",
            "agreement",
        ),
        (
            "source: one, value: '13', claimant: OCHA",
            "source: one, value: '13', claimant: Essel Hospital",
            "claimants",
            "uncorroborated",
        ),
        (
            "source: one, value: '13', coder: ann",
            "source: one, value: '15', coder: ben",
            "coders",
            "uncorroborated",
        ),
        (
            "source: one, value: '13', coder: ann",
            "source: one, value: '15', coder: ann",
            "itself",
            "outright",
        ),
    ],
)
def test_who_says_it_decides_what_agreement_is_worth(make_project, a, b, between, verdict):
    question = judged(make_project, a, b)
    (pair,) = question.pairs
    assert (pair.between.value, question.verdict.value) == (between, verdict)


def test_one_claimant_is_one_origin_however_the_name_is_spelled(make_project):
    question = judged(
        make_project,
        "source: one, value: '13', claimant: Mohammed Aloush",
        "source: two, value: '13', claimant: Mohammad Alloush",
    )
    assert len(question.origins) == 1
    assert question.verdict.value == "uncorroborated"


def test_what_a_claimant_took_back_contradicts_nothing(make_project):
    question = judged(
        make_project,
        "source: one, value: '14', id: first",
        "source: two, value: '12', revises: first",
    )
    (pair,) = question.pairs
    assert (pair.comparison.relation.value, pair.comparison.reason) == ("incomparable", "revised")
    assert question.verdict.value == "uncorroborated"
    assert len(question.answers) == 2
