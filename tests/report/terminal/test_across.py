"""The section *Across questions* of the terminal's report: in full, in brief, and accepted."""

from io import StringIO

import pytest
from rich.console import Console

from reconcile.report.brief_or_full import Depth, Shown
from reconcile.report.terminal.across import MOST_CONFLICTS, conflict, explained, rows
from reconcile.report.terminal.report import render

ARITHMETIC = "at least 190 (number killed) + at least 120 (number wounded) = at least 310"


@pytest.fixture
def result(raid):
    return raid()


def drawn(renderable):
    file = StringIO()
    Console(width=200, file=file).print(renderable)
    return file.getvalue()


def test_the_terminal_has_a_section(result):
    text = drawn(render(result, result.questions))
    assert "1 conflict in 2 checks across questions" in text
    assert "ACROSS QUESTIONS (1)   of 2 checked" in text
    assert ARITHMETIC in text
    assert "reconcile explain sum:casualties/raid-b" in text


def test_a_check_that_fits_is_explained_as_consistent(result):
    text = drawn(explained(result.across[1], None))
    assert "consistent" in text
    assert "1 May 2017" in text


def test_an_accepted_conflict_is_printed_with_its_reason_and_explained_whole(raid):
    decisions = "accepted:\n  - {question: 'sum:casualties/raid-b', reason: The sources say so.}\n"
    result = raid(decisions=decisions)
    text = drawn(render(result, result.questions))
    assert "checked, 1 accepted" in text
    assert "  Accepted: The sources say so." in text
    assert ARITHMETIC not in text
    whole = drawn(explained(result.across[0], result.accepted["sum:casualties/raid-b"]))
    assert ARITHMETIC in whole
    assert "Accepted: The sources say so." in whole


def test_a_brief_report_has_a_line_a_conflict(result):
    text = drawn(render(result, result.questions, Shown(Depth.BRIEF)))
    assert "ACROSS QUESTIONS (1)   of 2 checked" in text
    assert "sum:casualties/raid-b" in text
    assert ARITHMETIC not in text


def test_many_conflicts_have_a_line_each_and_the_rest_a_number(result):
    many = tuple(
        result.across[0]._replace(id=f"sum:casualties/raid-{number:02}")
        for number in range(MOST_CONFLICTS + 2)
    )
    result = result._replace(across=many)
    text = drawn(render(result, result.questions))
    assert ARITHMETIC not in text
    assert f"sum:casualties/raid-{MOST_CONFLICTS - 1}" in text
    assert f"sum:casualties/raid-{MOST_CONFLICTS}" not in text
    assert "and 2 more: reconcile report --full" in text
    assert ARITHMETIC in drawn(render(result, result.questions, Shown(Depth.FULL)))


def test_conflicts_beyond_those_printed_are_counted(result):
    check = result.across[0]
    assert "more of these kinds" not in drawn(conflict(check, None))
    assert "  and 2 more of these kinds" in drawn(conflict(check._replace(found=3), None))
    assert "Too many combinations" in drawn(conflict(check._replace(partial=True), None))
    assert "Too many combinations" not in drawn(conflict(check, None))


def test_a_whole_conflict_needs_no_hint_to_explain_it(result):
    assert "reconcile explain" in drawn(conflict(result.across[0], None))
    assert "reconcile explain" not in drawn(conflict(result.across[0], None, whole=True))


def test_a_row_has_the_mark_of_its_verdict(result):
    first, second = drawn(rows(result.across)).splitlines()
    assert first.split()[:2] == ["✗", "raid"]
    assert second.split()[0] != "✗"


def test_as_many_conflicts_as_fit_are_printed_in_full_and_none_is_left(result):
    many = tuple(result.across[0]._replace(id=f"sum:x/{n:02}") for n in range(MOST_CONFLICTS))
    text = drawn(render(result._replace(across=many), result.questions))
    assert text.count(ARITHMETIC) == MOST_CONFLICTS
    brief = drawn(render(result._replace(across=many), result.questions, Shown(Depth.BRIEF)))
    assert "more: reconcile report --full" not in brief


def test_conflicts_in_full_are_a_blank_line_apart(result):
    check = result.across[0]
    two = (check, check._replace(id="sum:x/y"))
    text = drawn(render(result._replace(across=two), result.questions)).splitlines()
    head = text.index("ACROSS QUESTIONS (2)   of 2 checked")
    assert text[head + 1].startswith("✗")
    second = text.index("  reconcile explain sum:casualties/raid-b", head)
    assert (text[second + 1], text[second + 2][0]) == ("", "✗")
