"""Rules are selected by code, name or family; a word that names none is refused."""

import pytest

from reconcile.check.registry import RULES
from reconcile.check.rule_selection import NoSuchRuleError, chosen, codes, fail_on
from reconcile.model.finding import Finding, Severity
from reconcile.model.position import Position


def _finding(code, severity):
    return Finding(code, "a-rule", severity, "x", Position("f", 1, 1))


@pytest.mark.parametrize(
    ("word", "some", "none"),
    [
        ("V", "V001", "E001"),
        ("v001", "V001", "V002"),
        ("quote-altered", "E003", "E004"),
        ("E0", "E001", "E101"),
        ("all", "D001", None),
    ],
)
def test_rules_are_named_by_code_name_or_family(word, some, none):
    assert some in codes(word)
    assert none not in codes(word)


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("quote-alterd", "Did you mean 'quote-altered'"),
        ("", "Rules go by name"),
        ("zzz", "Rules go by name"),
    ],
)
def test_a_word_that_names_no_rule_is_refused(word, said):
    with pytest.raises(NoSuchRuleError, match=said):
        codes(word)


def test_all_run_where_none_is_selected_and_ignoring_wins():
    assert chosen((), ()) == RULES
    assert [rule.code for rule in chosen(["V"], ["V003", "V004", "V005"])] == ["V001", "V002"]


@pytest.mark.parametrize(
    ("words", "failing", "passing"),
    [
        (["error"], ("X", "error"), ("X", "warning")),
        (["warning"], ("X", "warning"), ("X", "note")),
        (["note"], ("X", "note"), None),
        (["none"], None, ("X", "error")),
        (["E003"], ("E003", "note"), ("E004", "error")),
        (["E003", "warning"], ("E003", "note"), ("E004", "note")),
    ],
)
def test_a_run_fails_on_severities_and_rules(words, failing, passing):
    fails = fail_on(words)
    if failing:
        assert fails.fails(_finding(failing[0], Severity(failing[1])))
    if passing:
        assert not fails.fails(_finding(passing[0], Severity(passing[1])))
