"""A contradiction in full: why, who says what in which words, and what to type."""

from reconcile.model.decision import Decision
from reconcile.report.terminal.blocks import block

CLAIMS = """
claims:
  - {source: one, field: casualties.killed, subject: Fire, value: 13, quote: thirteen died}
  - {source: two, field: casualties.killed, subject: Fire, value: 13, quote: 13 dead}
  - {source: three, field: casualties.killed, subject: the fire, value: at least 15}
"""


def test_equal_values_are_on_one_line_and_spellings_in_brackets(result, lines):
    (found,) = result(CLAIMS).questions
    printed = [" ".join(line.split()) for line in lines(block(found, None), 90)]
    assert printed[0] == "✗ number killed · Fire casualties.killed/fire"
    assert "13 “thirteen died” one; also two" in printed
    assert "at least 15 three (of “the fire”)" in printed


def test_an_id_that_does_not_fit_behind_its_title_is_on_the_next_line(result, lines):
    (found,) = result(CLAIMS).questions
    assert lines(block(found, None), 44)[:2] == [
        "✗ number killed · Fire",
        "  reconcile explain casualties.killed/fire",
    ]


def test_what_fits_all_follows_the_reasons_and_codes_are_for_the_whole(result, lines):
    claims = """
claims:
  - {source: one, field: casualties.killed, subject: Fire, value: more than 300}
  - {source: two, field: casualties.killed, subject: Fire, value: more than 400}
"""
    (found,) = result(claims).questions
    flat = " ".join(" ".join(lines(block(found, None), 90)).split())
    assert "Fits all: more than 400." in flat
    assert "[floors-differ]" not in flat
    assert "[floors-differ]" in " ".join(lines(block(found, None, full=True), 90))


def test_in_full_every_claim_has_its_own_quote(result, lines):
    (found,) = result(CLAIMS).questions
    printed = "\n".join(lines(block(found, None, full=True), 90))
    assert "“13 dead”" in printed
    assert "also" not in printed


def test_what_is_accepted_says_why(result, lines):
    (found,) = result(CLAIMS).questions
    printed = lines(block(found, Decision(question=found.id, reason="Counted on two days.")), 80)
    assert printed[-1] == "  Accepted: Counted on two days."


def test_figures_are_drawn_where_the_screen_is_wide(result, lines):
    (found,) = result(CLAIMS).questions
    assert "●" not in "".join(lines(block(found, None), 80))
    assert "●" in "".join(lines(block(found, None), 110))
