"""A run says what it looked at, and looking at nothing never passes."""

import pytest

from reconcile.check.rule_selection import NoSuchRuleError, chosen, codes, fail_on
from reconcile.model.finding import Severity

QUOTED = """
claims:
  - {source: one, field: duration, subject: war, value: six years, quote: after six years}
"""


def _counts(run):
    return {count.key: count.number for count in run.counts}


def test_no_claims_is_nothing(checked):
    assert checked("claims: []\n").empty


@pytest.mark.parametrize(
    ("select", "empty"),
    [
        ((), False),
        (("S",), False),
        (("E003", "E004"), True),
        (("E101",), False),
        (("V",), False),
        (("D",), True),
    ],
)
def test_rules_without_anything_to_look_at_have_checked_nothing(checked, select, empty):
    assert checked(QUOTED, select=select).empty is empty


def test_the_counts_are_those_of_what_was_looked_at(checked):
    run = checked(QUOTED, texts={"one": "It began after six years."})
    assert _counts(run) == {
        "claims": 1,
        "quotes": 1,
        "values": 1,
        "pairs": 0,
        "decisions": 0,
    }
    assert (run.counts[1].sound, run.counts[1].how) == (1, "verified")
    assert run.skipped == ()


def test_what_was_skipped_is_said(checked):
    run = checked(QUOTED)
    assert _counts(run)["quotes"] == 0
    assert [(count.key, count.number) for count in run.skipped] == [("quotes_without_text", 1)]


@pytest.mark.parametrize(("required", "severity"), [(False, "note"), (True, "error")])
def test_a_missing_text_matters_when_it_is_required(checked, required, severity):
    run = checked(QUOTED, select=("E008",), require_texts=required)
    assert [finding.severity.value for finding in run.findings] == [severity]


def test_a_broken_file_does_not_hide_the_evidence(checked):
    claims = QUOTED + "  - {source: one, field: duration, subject: war, value: long}\n"
    run = checked(claims, texts={"one": "It began after five years and a day."})
    assert {finding.code for finding in run.findings} >= {"S015", "E005"}
    assert not {finding.code for finding in run.findings} & {"S101", "V001"}


def test_a_broken_file_is_reported_whatever_was_selected(checked):
    run = checked("claims: [\n", select=("V",))
    assert [finding.code for finding in run.findings] == ["S004"]
    assert run.partial


@pytest.mark.parametrize(
    ("word", "some"),
    [("V", "V001"), ("v001", "V001"), ("quote-altered", "E003"), ("E0", "E001"), ("all", "D001")],
)
def test_rules_are_named_by_code_name_or_family(word, some):
    assert some in codes(word)


def test_a_word_that_names_no_rule_is_refused_with_a_near_one():
    with pytest.raises(NoSuchRuleError, match="quote-altered"):
        codes("quote-alterd")


def test_ignoring_wins_over_selecting():
    assert [rule.code for rule in chosen(["V"], ["V003", "V004", "V005"])] == ["V001", "V002"]


@pytest.mark.parametrize(
    ("words", "severities"),
    [(["error"], 1), (["warning"], 2), (["note"], 3), (["none"], 0), (["E003"], 0)],
)
def test_a_severity_takes_what_is_worse(words, severities):
    assert len(fail_on(words).severities) == severities
    assert Severity.NOTE not in fail_on(["warning"]).severities
