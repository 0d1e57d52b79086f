"""What changed since a revision: in a terminal, as Markdown and as JSON, from one comparison."""

import json

import pytest

from reconcile.files.project import load
from reconcile.judge.changes import changes
from reconcile.pipeline import reconcile
from reconcile.report.changes.as_json import changes_json
from reconcile.report.changes.markdown import changes_markdown
from reconcile.report.changes.text import render

BEFORE = """
claims:
  - {source: one, field: casualties.killed, subject: Fire, value: '13', id: a, quote: 13 died}
  - {source: two, field: casualties.killed, subject: Fire, value: '13', id: b}
  - {source: three, field: date, subject: Fire, value: '2016', id: c}
"""
AFTER = """
claims:
  - {source: one, field: casualties.killed, subject: Fire, value: '13', id: a, quote: 13 died}
  - {source: two, field: casualties.killed, subject: Fire, value: '15', id: b, note: Counted anew.}
  - {source: three, field: casualties.wounded, subject: Fire, value: '4', id: d, quote: four hurt}
"""


@pytest.fixture
def found(make_project):
    then, now = (reconcile(load(make_project(text))).questions for text in (BEFORE, AFTER))
    return changes(then, now)


@pytest.fixture
def nothing(make_project):
    then = reconcile(load(make_project(BEFORE))).questions
    return changes(then, then)


def test_a_terminal_gets_verdicts_first_then_claims(found, lines):
    text = lines(render(found, "HEAD"))
    assert text[0].startswith(
        "Since HEAD: 1 verdict changed, 1 claim changed, 1 claim added, 1 claim"
    )
    assert "✗ casualties.killed/fire: agreement → contradiction, outright" in text
    assert "~ b" in text
    assert "    value  13 → 15" in text
    assert "    note   none → Counted anew." in text
    assert "+ d: 4 “four hurt”" in text
    assert "- c: 2016" in text


def test_no_change_is_one_line(nothing, lines):
    assert lines(render(nothing, "HEAD")) == ["Since HEAD: no claims and no verdicts changed"]
    assert changes_markdown(nothing, "HEAD") == "Since HEAD: no claims and no verdicts changed\n"


def test_markdown_has_a_table_a_kind(found):
    text = changes_markdown(found, "HEAD")
    for title in ("Verdicts that changed", "Claims changed", "Claims added", "Claims removed"):
        assert f"### {title}\n" in text
    assert "| `b` | value | 13 | 15 |" in text


def test_json_has_every_claim_and_both_verdicts(found):
    data = json.loads(changes_json(found, "HEAD"))
    assert data["summary"] == {"turned": 1, "changed": 1, "added": 1, "removed": 1}
    turn = data["turned"][0]
    assert (turn["before"]["verdict"], turn["after"]["verdict"]) == ("agreement", "outright")
    assert turn["after"]["reasons"][0]["reason"] == "figures-exclude"
    assert data["changed"][0]["keys"]["value"] == {"before": "13", "after": "15"}
    assert data["added"][0]["id"] == "d"


def test_a_question_that_is_gone_has_no_verdict_now(make_project, lines):
    then = reconcile(load(make_project(AFTER))).questions
    text = lines(render(changes(then, ()), "HEAD"))
    assert "- casualties.killed/fire: contradiction, outright → not asked" in text
    assert json.loads(changes_json(changes(then, ()), "HEAD"))["turned"][0]["after"] is None
