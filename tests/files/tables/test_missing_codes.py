"""Codes for silence are whole texts, or whatever begins like one."""

import pytest

from reconcile.files.tables.missing_codes import LIKELY_MISSING, Codes


@pytest.mark.parametrize(
    ("text", "silent"),
    [("", True), ("NA", True), ("Unknown", True), ("Unknown (2)", True), ("na", False), ("*", False)],
)  # fmt: skip
def test_what_is_silent(text, silent):
    assert (text in Codes(("NA", "Unknown*", "x*"))) is silent


def test_a_star_alone_is_a_text():
    assert "anything" not in Codes(("*",))
    assert "*" in Codes(("*",))


def test_what_looks_like_a_code_is_compared_without_case():
    assert all(code == code.casefold() for code in LIKELY_MISSING)
    assert "0" not in LIKELY_MISSING
