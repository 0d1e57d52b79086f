"""What changed since a revision: in a terminal, as Markdown and as JSON, from one comparison."""

import json

import pytest

from reconcile.files.project import load
from reconcile.judge.changes import changes
from reconcile.pipeline import reconcile
from reconcile.report.changes.as_json import changes_json
from reconcile.report.changes.markdown import changes_markdown
from reconcile.report.changes.text import render


def test_no_change_is_one_line(nothing, lines):
    assert lines(render(nothing, "HEAD")) == ["Since HEAD: no claims and no verdicts changed"]
    assert changes_markdown(nothing, "HEAD") == "Since HEAD: no claims and no verdicts changed\n"


def test_a_question_that_is_gone_has_no_verdict_now(found, lines):
    then = [turn.after for turn in found.turns]
    text = lines(render(changes(then, ()), "HEAD"))
    assert "- casualties.killed/fire: contradiction, outright → not asked" in text
    assert json.loads(changes_json(changes(then, ()), "HEAD"))["turned"][0]["after"] is None


DECLARED = """
fields:
  casualties: {type: count, counts: people}
constraints:
  - {whole: casualties, parts: [casualties.killed, casualties.wounded]}
  - {whole: casualties, part: casualties.displaced}
"""
FITTING = """
claims:
  - {source: one, field: casualties, subject: Fire, value: '20', id: all}
  - {source: one, field: casualties.killed, subject: Fire, value: '13', id: dead}
  - {source: two, field: casualties.displaced, subject: Fire, value: '25', id: away}
"""
CLASHING = """
claims:
  - {source: one, field: casualties, subject: Fire, value: '20', id: all}
  - {source: one, field: casualties.killed, subject: Fire, value: '21', id: dead}
  - {source: two, field: casualties.displaced, subject: Fire, value: '18', id: away}
"""


@pytest.fixture
def across(make_project):
    def compare(then, now):
        results = [reconcile(load(make_project(text))) for text in (then, now)]
        return changes(*(r.questions for r in results), *(r.across for r in results))

    return compare


def test_new_and_gone_conflicts_are_in_every_format(across, lines):
    found = across(DECLARED + FITTING, DECLARED + CLASHING)
    text = " ".join("\n".join(lines(render(found, "HEAD"))).split())
    assert "1 new conflict across questions, 1 gone conflict across questions" in text
    assert "✗ sum:casualties/fire: new, consistent → contradiction, outright" in text
    assert "part:casualties.displaced/fire: gone, contradiction, outright → consistent" in text
    assert "The part is 21, but the whole is 20. [part-above-whole]" in text
    rows = changes_markdown(found, "HEAD")
    assert "| `sum:casualties/fire` | new | ✗ consistent → contradiction, outright |" in rows
    data = json.loads(changes_json(found, "HEAD"))
    assert data["summary"]["conflicts_new"] == data["summary"]["conflicts_gone"] == 1
    new, gone = data["across_questions"]
    assert (new["what"], gone["what"]) == ("new", "gone")
    assert new["after"]["clashes"][0]["reason"] == "part-above-whole"


def test_a_conflict_of_other_figures_changed_and_says_its_arithmetic(across, lines):
    found = across(DECLARED + CLASHING, DECLARED + CLASHING.replace("'21'", "'22'"))
    text = " ".join("\n".join(lines(render(found, "HEAD"))).split())
    assert "changed, contradiction, outright → contradiction, outright" in text
    assert "22 (number killed) > 20" in text
    assert [change.before.id for change in found.checks] == ["sum:casualties/fire"]


def test_a_conflict_that_only_a_constraint_made_says_so(across, lines):
    undeclared = DECLARED.partition("constraints:")[0]
    found = across(undeclared + CLASHING, DECLARED + CLASHING)
    assert found.changed == found.turns == ()
    text = " ".join("\n".join(lines(render(found, "HEAD"))).split())
    assert "new, not checked → contradiction, outright" in text
    assert "a constraint, source, name, field or setting changed" in text
    gone = across(DECLARED + CLASHING, undeclared + CLASHING)
    assert "| gone | contradiction, outright → not checked |" in changes_markdown(gone, "HEAD")


def test_the_same_conflict_under_another_label_is_no_change(across):
    renamed = CLASHING.replace("subject: Fire", "subject: The great fire")
    assert across(DECLARED + CLASHING, DECLARED + renamed).checks == ()
