"""The words that every format of changes shares."""

import pytest

from reconcile.files.project import load
from reconcile.judge.changes import changes
from reconcile.pipeline import reconcile
from reconcile.report.changes.as_json import changes_json
from reconcile.report.changes.markdown import changes_markdown
from reconcile.report.changes.text import render
from reconcile.report.changes.wording import (
    about_check,
    about_turn,
    check_from_to,
    conflicts,
    from_to,
    how_much,
    what_happened,
)


def test_each_kind_of_change_is_counted_and_no_change_is_said(found, nothing):
    assert how_much(found, "v1") == (
        "Since v1: 1 verdict changed, 1 claim changed, 1 claim added, 1 claim removed"
    )
    assert how_much(nothing, "v1") == "Since v1: no claims and no verdicts changed"
    assert conflicts(found) == (("new", 0), ("changed", 0), ("gone", 0))


def test_a_turn_has_both_verdicts_and_why(found):
    first = found.turns[0]
    assert from_to(first) == "agreement → contradiction, outright"
    assert from_to(first._replace(before=None)) == "not asked → contradiction, outright"
    (why,) = about_turn(first)
    assert why.endswith("[figures-exclude]")


def test_a_turn_that_no_claim_made_says_so(found):
    _, otherwise = about_turn(found.turns[0]._replace(by_claims=False))
    assert otherwise == "Its claims are the same: a source, name, field or setting changed."
    gone = found.turns[0]._replace(after=None)
    assert about_turn(gone) == []


PARTS = """
fields:
  casualties: {type: count}
constraints:
  - {whole: casualties, parts: [casualties.killed, casualties.wounded]}
claims:
  - {source: one, field: casualties, subject: Fire, value: "10", id: a}
  - {source: one, field: casualties.killed, subject: Fire, value: "KILLED", id: b}
  - {source: one, field: casualties.wounded, subject: Fire, value: "5", id: c}
"""


@pytest.fixture
def turned(make_project):
    """Return the change of a check across questions as the number of the killed changes."""

    def made(then, now):
        before, after = (
            reconcile(load(make_project(PARTS.replace("KILLED", each)))) for each in (then, now)
        )
        return changes(before.questions, after.questions, before.across, after.across)

    return made


CONSISTENT, OUTRIGHT = "consistent", "contradiction, outright"


@pytest.mark.parametrize(
    ("then", "now", "what", "verdicts", "reason"),
    [
        ("5", "7", "new", (CONSISTENT, OUTRIGHT), "parts-exceed-whole"),
        ("7", "5", "gone", (OUTRIGHT, CONSISTENT), "parts-exceed-whole"),
        ("7", "8", "changed", (OUTRIGHT, OUTRIGHT), "parts-exceed-whole"),
        ("7", "3", "changed", (OUTRIGHT, OUTRIGHT), "parts-fall-short"),
    ],
)
def test_a_conflict_across_questions_is_said_with_its_reason(
    turned, as_kept, then, now, what, verdicts, reason
):
    found = turned(then, now)
    [change] = found.checks
    assert (what_happened(change), check_from_to(change)) == (what, " → ".join(verdicts))
    [why] = about_check(change)
    assert f"[{reason}]" in why
    assert why.endswith("(casualties)") is (what == "changed")
    _, otherwise = about_check(change._replace(by_claims=False))
    assert otherwise.startswith("Its claims are the same")
    for form, text in (
        ("txt", render(found, "v1")),
        ("md", changes_markdown(found, "v1")),
        ("json", changes_json(found, "v1")),
    ):
        as_kept(f"changes/{then}-{now}.{form}", text)


def test_a_check_that_was_or_is_not_made_is_said_to_be_none(turned):
    [change] = turned("5", "7").checks
    assert check_from_to(change._replace(before=None)) == f"not checked → {OUTRIGHT}"
    gone = change._replace(before=change.after, after=None)
    assert check_from_to(gone) == f"{OUTRIGHT} → not checked"
    assert "[parts-exceed-whole]" in about_check(gone)[0]


def test_a_check_that_is_gone_has_its_id_and_a_new_one_too(turned, lines):
    found = turned("5", "7")
    [change] = found.checks
    for before, after in ((change.after, None), (None, change.after)):
        text = lines(
            render(found._replace(checks=(change._replace(before=before, after=after),)), "v1")
        )
        assert any("sum:casualties/fire: " in line for line in text)
