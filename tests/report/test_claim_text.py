"""What is printed of a claim that was just added: its reading, remarks, and relation to others."""

import pytest

from reconcile.model.evidence import QuoteCheck, QuoteOutcome
from reconcile.model.finding import Finding, Severity
from reconcile.model.position import Position
from reconcile.report.claim_text import quote_words, render

NO_QUOTE = QuoteCheck("c", QuoteOutcome.NO_QUOTE)


def test_its_reading_and_every_other_claim_are_given(question, lines):
    printed = lines(
        render("c", question("casualties.killed", "13", "at least 15", "15"), NO_QUOTE, ())
    )
    assert printed[0].split() == ["read", "as", "15"]
    assert any(line.startswith("  ✗ 13  one  contradicts: No number") for line in printed)
    assert any(line.startswith("  = at least 15  two  refines: ") for line in printed)
    assert printed[-1].startswith(
        "  ✗ contradiction, outright  reconcile explain casualties.killed"
    )


def test_lines_that_go_on_are_indented_below_their_first_word(question, lines):
    found = question("casualties.killed", "13", "15")
    message = "the value is not what the quote says, which names another number of people"
    remark = Finding(
        "E101", "value", Severity.ERROR, message, Position("c.yaml", 1, 1), expected=message
    )
    printed = lines(render("b", found, NO_QUOTE, [remark]), 50)
    at = next(n for n, line in enumerate(printed) if "error E101: the value" in line)
    assert printed[at + 1].startswith(" " * len("  error E101: ") + "says")
    expected = next(n for n, line in enumerate(printed) if "expected: the value" in line)
    assert printed[expected + 1].startswith(" " * len("    expected: "))
    (relation,) = (n for n, line in enumerate(printed) if line.startswith("  ✗ 13"))
    assert printed[relation + 1].startswith("    ")


def test_a_claim_alone_says_so_and_a_subject_like_another_is_named(question, lines):
    printed = lines(render("a", question("date", "2016"), NO_QUOTE, (), "Fires"))
    assert "  No other claim answers this question." in printed
    assert "did you mean `Fires`?" in " ".join(printed)


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (QuoteOutcome.NO_QUOTE, ""),
        (QuoteOutcome.TEXT_MISSING, "not checked, no text attached"),
        (QuoteOutcome.NOT_FOUND, "not found"),
    ],
)
def test_what_became_of_the_quote(outcome, words):
    assert quote_words(QuoteCheck("c", outcome)) == words
