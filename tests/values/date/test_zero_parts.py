"""Zeros for a month or day are what isn't known of it."""

from __future__ import annotations

import pytest

from reconcile.values.date.type import DateType
from reconcile.values.date.zero_parts import without_zeros
from reconcile.values.value_type import ValueSyntaxError


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("1902-00-00", "1902"),
        ("1902-04-00", "1902-04"),
        ("+1902-04-00T00:00:00Z", "1902-04"),
        ("-0043-00-00", "-0043"),
        ("1902-04-10", "1902-04-10"),
        ("+2013-01-01T00:00:00Z", "2013-01-01T00:00:00Z"),
        ("+5", "+5"),
        ("2016-12-30T08:00:00", "2016-12-30T08:00:00"),
        ("1902-00-10", "1902-00-10"),
    ],
)
def test_what_is_known_of_a_day(text, known):
    assert without_zeros(text) == known


def test_it_is_read_as_a_year_or_month():
    assert DateType().parse("1902-04-00").days == DateType().parse("April 1902").days
    assert DateType().parse("+1902-00-00T00:00:00Z").days == DateType().parse("1902").days
    with pytest.raises(ValueSyntaxError):
        DateType().parse("1902-00-10")
