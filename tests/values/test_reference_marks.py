"""Marks of notes are no part of what they are behind."""

from __future__ import annotations

import pytest

from reconcile.values.count.type import CountType
from reconcile.values.date.type import DateType
from reconcile.values.reference_marks import without_marks


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("12[1]", "12"),
        ("12 [1][23]", "12"),
        ("20,000[3]–25,000[b]", "20,000–25,000"),
        ("at least 40[note 2]", "at least 40"),
        ("44+[a]", "44+"),
        ("June[4] 1944", "June 1944"),
        ("12[citation needed]", "12"),
        ("[12] people", "[12] people"),
        ("12 [1 missing]", "12 [1 missing]"),
        ("12 [sic]", "12 [sic]"),
        ("12 (1)", "12 (1)"),
        ("12", "12"),
    ],
)
def test_a_mark_is_left_out_and_an_editors_brackets_are_not(text, without):
    assert without_marks(text) == without


@pytest.mark.parametrize(
    ("text", "without"),
    [("5 June 1944[3]", "5 June 1944"), ("194[4]", "194[4]"), ("19[44]", "19[44]")],
)
def test_brackets_may_supply_a_part_of_a_year(text, without):
    assert without_marks(text, of_years=True) == without


def test_values_are_read_without_them():
    assert CountType().parse("1,200[3]") == CountType().parse("1,200")
    assert DateType().parse("5 June 1944[3]") == DateType().parse("5 June 1944")
    assert DateType().parse("194[4]") == DateType().parse("1944")
