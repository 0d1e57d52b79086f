"""The words that all formats share say what is so, and of whom."""

from __future__ import annotations

import pytest

from reconcile.files.project import load
from reconcile.pipeline import reconcile
from reconcile.report.attribution import divided
from reconcile.report.editor_sentence import sentence
from reconcile.report.verdict_words import agreement_words

CLAIMS = """
fields:
  mood: {type: choice, of: [calm, tense]}
claims:
"""


@pytest.mark.parametrize(
    ("calm", "tense", "expected"),
    [
        (
            "the mayor",
            "residents",
            "In one, the people it cites disagree, not the source itself.",
        ),
        ("", "residents", "In one, the source itself disagrees with residents, whom it cites."),
        ("", "", None),
    ],
)
def test_who_disagrees_with_whom_in_one_source(make_project, calm, tense, expected) -> None:
    rows = (("calm", calm), ("tense", tense))
    text = CLAIMS + "".join(
        f"  - {{source: one, field: mood, subject: town, value: {value}"
        f"{f', claimant: {who}' if who else ''}}}\n"
        for value, who in rows
    )
    (question,) = reconcile(load(make_project(text))).questions
    assert divided(question) == ([expected] if expected else [])


def test_all_with_whom_a_source_disagrees_are_named(make_project) -> None:
    text = CLAIMS + (
        "  - {source: one, field: mood, subject: town, value: calm}\n"
        "  - {source: one, field: mood, subject: town, value: tense, claimant: residents}\n"
        "  - {source: one, field: mood, subject: town, value: tense, claimant: a nurse}\n"
    )
    (question,) = reconcile(load(make_project(text))).questions
    assert divided(question) == [
        "In one, the source itself disagrees with a nurse and residents, whom it cites."
    ]


def test_what_cant_be_compared_agrees_with_nothing(make_project) -> None:
    text = "claims:\n" + "".join(
        f"  - {{source: {source}, field: casualties.killed, subject: raid, value: {value}}}\n"
        for source, value in (("one", 13), ("two", 13), ("three", "half of the village"))
    )
    records = {name: f"outlet: The {name}\n" for name in ("one", "two", "three")}
    project = load(make_project(text, sources=records))
    (question,) = reconcile(project).questions
    assert agreement_words(question) == "all the same, but for 1 claim that can't be compared"
    assert sentence(question, project.sources) == (
        "On the number killed (raid), 2 origins agree: The one and The two gave 13; "
        "The three gave half of the village, which can't be compared."
    )
