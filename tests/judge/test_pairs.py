"""Whose claims a pair compares, and what was taken back."""

import pytest

from reconcile.files.project import load
from reconcile.pipeline import reconcile

WIRE = dict.fromkeys(("one", "two"), "title: A source\nderived_from: The Wire\n")


def judged(make_project, *claims, sources=None):
    text = "claims:\n" + "".join(
        f"  - {{field: casualties.killed, subject: raid, {claim}}}\n" for claim in claims
    )
    project = load(make_project(text, sources=sources))
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


def test_two_prints_of_one_wire_are_one_origin_whomever_they_quote(make_project):
    question = judged(
        make_project,
        "source: one, value: '13', claimant: OCHA",
        "source: two, value: '13'",
        sources=WIRE,
    )
    (pair,) = question.pairs
    assert (pair.between.value, question.verdict.value) == ("one origin", "uncorroborated")


def test_one_claimant_is_one_origin_however_the_name_is_spelled(make_project):
    question = judged(
        make_project,
        "source: one, value: '13', claimant: Mohammed Aloush",
        "source: two, value: '13', claimant: Mohammad Alloush",
    )
    assert len(question.origins) == 1
    assert question.verdict.value == "uncorroborated"


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("source: one, value: '14', id: first", "source: one, value: '12', revises: first"),
        (
            "source: one, value: '14', id: first, claimant: OCHA",
            "source: two, value: '12', revises: first, claimant: OCHA",
        ),
        (
            "source: one, value: '14', id: first, claimant: Mohammed Aloush",
            "source: one, value: '12', revises: first, claimant: Mohammad Alloush",
        ),
    ],
)
def test_what_a_claimant_took_back_contradicts_nothing(make_project, earlier, later):
    question = judged(make_project, earlier, later)
    (pair,) = question.pairs
    assert (pair.comparison.relation.value, pair.comparison.reason) == ("incomparable", "revised")
    assert question.verdict.value == "uncorroborated"
    assert len(question.answers) == 2


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("source: one, value: '14', id: first", "source: two, value: '12', revises: first"),
        (
            "source: one, value: '14', id: first, claimant: OCHA",
            "source: one, value: '12', revises: first, claimant: Essel Hospital",
        ),
        (
            "source: one, value: '14', id: first, revises: second",
            "source: one, value: '12', id: second, revises: first",
        ),
    ],
)
def test_nobody_takes_back_what_another_said_or_what_takes_back_theirs(
    make_project, earlier, later
):
    assert judged(make_project, earlier, later).verdict.value == "outright"


def test_a_claim_without_a_coder_is_not_known_to_be_anothers(make_project):
    question = judged(
        make_project, "source: one, value: '13'", "source: one, value: '15', coder: ben"
    )
    (pair,) = question.pairs
    assert (pair.between.value, question.verdict.value) == ("itself", "outright")
