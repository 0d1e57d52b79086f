"""A claimant whom two sources quote differently, in every form of the report."""

import json

import pytest

from reconcile.report.as_csv import report_csv
from reconcile.report.as_json import report_json
from reconcile.report.as_markdown import markdown
from reconcile.report.explain_text import Beside, render
from reconcile.report.one_claimant import quoted_two_ways
from reconcile.report.terminal.blocks import block
from reconcile.report.web.cards import Reason, card

SAID = "a and b quote OCHA differently: one misquotes, or both were said."
SOURCES = {name: f"outlet: {name}\n" for name in ("a", "b", "c", "d", "e")}


def quoting(result, *said):
    """Return the result of figures (source, claimant, value) on one question."""
    claims = "".join(
        f"  - {{source: {source}, field: casualties.killed, subject: Fire, value: '{value}'"
        f"{f', claimant: {claimant}' if claimant else ''}}}\n"
        for source, claimant, value in said
    )
    return result(f"claims:\n{claims}", sources=SOURCES)


def test_two_sources_that_quote_one_claimant_differently_are_named(result):
    (found,) = quoting(result, ("a", "OCHA", 300), ("b", "OCHA", 350), ("c", "", 300)).questions
    (quoted,) = quoted_two_ways(found)
    assert (quoted.claimant, quoted.sources) == ("OCHA", ("a", "b"))
    assert {quoted.pair.a[0], quoted.pair.b[0]} == {"a", "b"}
    assert quoted.sentence == SAID


def test_a_pair_of_two_origins_doesnt_hide_it(result):
    (found,) = quoting(result, ("a", "", 300), ("b", "OCHA", 300), ("c", "OCHA", 350)).questions
    assert [each.sources for each in quoted_two_ways(found)] == [("b", "c")]


def test_of_many_sources_three_are_named(result):
    said = [(source, "OCHA", 300 + place) for place, source in enumerate("abcde")]
    (quoted,) = quoted_two_ways(quoting(result, *said).questions[0])
    assert quoted.sentence.startswith("a, b, c and 2 more quote OCHA differently")


@pytest.mark.parametrize(
    "said",
    [
        [("a", "OCHA", 300), ("b", "OCHA", 300)],
        [("a", "OCHA", 300), ("b", "UNICEF", 350)],
        [("a", "officials", 300), ("b", "officials", 350)],
        [("a", "OCHA", 300), ("a", "OCHA", 350)],
    ],
    ids=["one figure", "two claimants", "nobody by name", "one source"],
)
def test_nothing_else_is_called_so(result, said):
    assert quoted_two_ways(quoting(result, *said).questions[0]) == []


def test_its_code_is_in_every_form(result, lines):
    found = quoting(result, ("a", "OCHA", 300), ("b", "OCHA", 350))
    (question,) = found.questions
    (record,) = json.loads(report_json(found, found.questions))["questions"]
    assert record["quoted_two_ways"] == [
        {
            "reason": "one-claimant-two-ways",
            "claimant": "OCHA",
            "sources": ["a", "b"],
            "a": question.answers[0].claim.id,
            "b": question.answers[1].claim.id,
            "sentence": SAID,
        }
    ]
    explained = " ".join(lines(render(question, Beside({}, {})), 200))
    assert "reason: figures-exclude · one-claimant-two-ways" in explained
    assert f"{SAID} `one-claimant-two-ways`" in markdown(found, found.questions)
    assert "figures-exclude one-claimant-two-ways" in report_csv(found, found.questions)
    printed = " ".join(lines(block(question, None, full=True), 200))
    assert f"{SAID} [one-claimant-two-ways]" in printed
    assert Reason(SAID, "one-claimant-two-ways", "") in card(question, 1, "q", None).reasons
