"""The page of a rule, the index of all, and the meaning of a reason."""

from reconcile.model.check_result import RuleInfo
from reconcile.model.finding import Severity
from reconcile.report.rule_page import file_name, index_text, page_text, reason_text

RULE = RuleInfo("E003", "quote-altered", Severity.ERROR, "A quote that differs.", "More of it.")


def test_a_page_has_code_name_severity_title_and_text():
    assert page_text(RULE) == (
        "# E003 quote-altered (error)\n\nA quote that differs.\n\nMore of it.\n"
    )
    assert file_name(RULE) == "E003-quote-altered.md"


def test_the_index_has_a_row_a_rule_under_its_family():
    text = index_text([RULE])
    row = "| E003 | [quote-altered](E003-quote-altered.md) | error | A quote that differs. |"
    assert text.index("## Evidence") < text.index(row) < text.index("## Names")


def test_a_reason_is_said_for_each_type():
    text = reason_text("floors-differ", {"count": "both are lower bounds"})
    assert text == (
        "# floors-differ (a reason for how two claims relate)\n\n- count: both are lower bounds\n"
    )
