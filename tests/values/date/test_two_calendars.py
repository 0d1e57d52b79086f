"""Days that a text names in both calendars."""

from __future__ import annotations

import pytest

from reconcile.values.date.two_calendars import two_days
from reconcile.values.registry import value_type
from reconcile.values.value_type import ValueSyntaxError

OCTOBER, NOVEMBER = "25 October 1917 (Old Style)", "7 November 1917 (New Style)"


@pytest.mark.parametrize(
    "text",
    [
        "25 October (7 November) 1917",
        "25 October/7 November 1917",
        "25 October [N.S. 7 November] 1917",
        "7 November [O.S. 25 October] 1917",
        "7 November (25 October Old Style), 1917",
        "7 November (25 October OS) 1917",
    ],
)
def test_the_julian_and_the_gregorian_day(text):
    assert two_days(text) == (OCTOBER, NOVEMBER)


@pytest.mark.parametrize("text", ["7 November 1917", "25 October or 7 November 1917", "1917", ""])
def test_other_texts(text):
    assert two_days(text) is None


def test_two_days_that_are_not_one_are_refused():
    with pytest.raises(ValueSyntaxError):
        value_type("date").parse("25 October (8 November) 1917")
