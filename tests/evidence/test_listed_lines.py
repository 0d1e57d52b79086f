"""Lists too long for a quote: a locator to a range of lines, in which each name is looked up."""

from __future__ import annotations

import pytest

from reconcile.evidence.all_evidence import check
from reconcile.evidence.listed_lines import listed_lines, points_to_lines
from reconcile.files.project import load
from reconcile.model.claim import Claim
from reconcile.model.source import SourceText, TextState

CLAIM = {
    "id": "c",
    "source": "one",
    "field": "organisers",
    "subject": "talks",
    "value": "Elms, Oaks and Firs",
}
TEXT = "Present were:\nElms\nOaks\nFirs\n\nAbsent were:\nYews\n"


def of(locator):
    return Claim.model_validate({**CLAIM, "locator": locator})


@pytest.mark.parametrize(
    ("locator", "lines", "points"),
    [
        ("lines 2-4", "Elms\nOaks\nFirs", True),
        ("line 2", "Elms", False),
        ("lines 7-90", "Yews\n", True),
        ("lines 80-90", "", True),
        ("page 2", "", False),
        (None, "", False),
    ],
)
def test_the_lines_that_a_locator_names(locator, lines, points):
    texts = {"one": SourceText(TextState.ATTACHED, TEXT)}
    assert listed_lines(of(locator), texts) == lines
    assert points_to_lines(of(locator)) is points


def test_without_a_text_there_are_no_lines():
    assert listed_lines(of("lines 2-4"), {}) == ""


@pytest.mark.parametrize(
    ("value", "locator", "text", "outcome", "missing"),
    [
        ("Elms, Oaks and Firs", "lines 2-4", TEXT, "in-quote", ()),
        ("Elms, Oaks and Yews", "lines 2-4", TEXT, "not-in-quote", ("Yews",)),
        ("Elms, Oaks and Firs", "line 2", TEXT, "not-in-quote", ("Oaks", "Firs")),
        ("Elms, Oaks and Firs", "lines 2-4", None, "not-readable", ()),
        ("Oaks and Firs", "lines 2-4", TEXT, "in-quote", ()),  # the quote may be their heading
        ("Oaks and Firs", "line 2", TEXT, "not-in-quote", ("Oaks", "Firs")),
    ],
)
def test_names_behind_the_quote_are_looked_up(make_project, value, locator, text, outcome, missing):
    root = make_project(
        "claims:\n  - {id: c, source: one, field: organisers, subject: talks, quote: Elms,"
        f" value: '{value}', locator: {locator}}}\n",
        sources={"one": "title: A source\n"},
    )
    if text:
        (root / "data" / "sources" / "text").mkdir()
        (root / "data" / "sources" / "text" / "one.txt").write_text(text, encoding="utf-8")
    found = check(load(root), ()).values["c"]
    assert (found.outcome.value, found.missing) == (outcome, missing)
