"""What was found across questions is in every format, with its arithmetic and its claims."""

import json
from io import StringIO

import pytest
from rich.console import Console

from reconcile.files.project import load
from reconcile.pipeline import reconcile
from reconcile.report.across import (
    bearing_on,
    checks_shown,
    field_of,
    name_of,
    summed_up,
    to_look,
)
from reconcile.report.as_json import report_json
from reconcile.report.as_markdown import markdown
from reconcile.report.explain_text import Beside
from reconcile.report.explain_text import render as explain
from reconcile.report.matrix import matrix
from reconcile.report.matrix_text import render as draw_matrix
from reconcile.report.terminal.across import explained
from reconcile.report.terminal.report import render
from reconcile.report.web.page import page

ARITHMETIC = "at least 190 (number killed) + at least 120 (number wounded) = at least 310"


@pytest.fixture
def result(raid):
    return raid()


def drawn(renderable):
    file = StringIO()
    Console(width=200, file=file).print(renderable)
    return file.getvalue()


def test_a_narrowed_report_has_the_checks_on_its_questions(result):
    dates = [question for question in result.questions if question.type == "date"]
    assert [check.kind for check in checks_shown(result, dates)] == ["span"]
    assert "ACROSS QUESTIONS (0)   of 1 checked" in drawn(render(result, dates))
    assert to_look(result, checks_shown(result, dates)) == ()


def test_markdown_and_the_page_have_it_harmless(result):
    text = markdown(result, result.questions)
    assert "## Across questions (1 of 2 checked)" in text
    assert "parts-exceed-whole" in text
    html = page(result, result.questions)
    assert 'id="across"' in html
    assert ARITHMETIC in html
    assert "raid <b>" not in html


def test_json_has_the_checks_and_their_clashes(result):
    first, second = json.loads(report_json(result, result.questions))["across_questions"]
    assert (first["verdict"], second["verdict"]) == ("outright", "agreement")
    [clash] = first["clashes"]
    assert clash["reason"] == "parts-exceed-whole"
    assert clash["between"] == "origins"
    assert len(clash["claims"]) == 3


def test_a_question_says_what_bears_on_it(result):
    question = next(q for q in result.questions if q.field == "casualties.killed")
    bearing = bearing_on(result, question)
    assert [check.id for check in bearing] == ["sum:casualties/raid-b"]
    text = drawn(explain(question, Beside({}, {}, None, bearing)))
    assert "Related constraints" in text
    assert "sum:casualties/raid-b" in text


def test_a_matrix_lists_the_conflicts_of_its_rows(result):
    text = drawn(draw_matrix(matrix(result, result.questions), result.across[:1]))
    assert "Across questions" in text
    assert "sum:casualties/raid-b" in text


def test_conflicts_are_summed_up(result):
    assert summed_up(result.across[:1]) == "1 conflict in 1 check across questions"


def test_the_page_says_what_follows_for_a_whole_that_nobody_states(make_project):
    claims = """
fields:
  groups: {type: count}
  groups.there: {type: count}
  groups.share: {type: count}
constraints:
  - {whole: groups, part: groups.there, share: groups.share}
claims:
  - {source: one, field: groups.there, subject: Talks, value: "13"}
  - {source: one, field: groups.share, subject: Talks, value: a third}
"""
    result = reconcile(load(make_project(claims)))
    assert "13 is a third, so the whole is 37 to 41." in page(result, result.questions)


def test_a_claim_on_another_subject_than_the_conflicts_is_named_with_it(make_project):
    claims = """
entities:
  - {name: Wex, kind: place, within: Harland}
claims:
  - {source: one, field: casualties.killed, subject: Harland, value: 10}
  - {source: one, field: casualties.killed, subject: Wex, value: 15}
"""
    result = reconcile(load(make_project(claims)))
    (check,) = result.across
    assert {field_of(check, answer) for answer in check.answers} == {
        "casualties.killed",
        "casualties.killed of Harland",
    }
    whole = (drawn(explained(check, None)), markdown(result, result.questions))
    assert all("casualties.killed of Harland" in text for text in whole)
    assert "casualties.killed of Harland" in page(result, result.questions)


def test_a_scope_that_is_the_subject_isnt_said_twice(result):
    check = result.across[0]
    assert name_of(check._replace(scope="RAID <b>")).startswith("raid <b> · ")
    assert name_of(check._replace(scope="north")).startswith("raid <b> (north) · ")
