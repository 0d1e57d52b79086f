"""Dates in words: what is printed is read back."""

from __future__ import annotations

import pytest

from reconcile.model.reading import Days
from reconcile.values.date.say import in_days, words
from reconcile.values.date.type import DateType
from reconcile.values.value_type import ValueSyntaxError

DATE = DateType()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("23 January 2017", "23 January 2017"),
        ("15 March 44 BC", "15 March 44 BC"),
        ("March 44 BC", "March 44 BC"),
        ("44 BC", "44 BC"),
        ("24 August 79", None),
        ("24 August AD 79", "24 August AD 79"),
        ("814", "AD 814"),
        ("25 December 1642 (Old Style)", "25 December 1642 (Julian)"),
        ("30 January 1649 N.S.", "30 January 1649 (Gregorian)"),
        ("about May 1649 (Julian)", "about May 1649 (Julian)"),
        ("1642 (Julian)", "1642 (Julian)"),
        ("first half of the 15th century", "the first half of the 15th century"),
        ("last third of the 18th century", "the third third of the 18th century"),
        ("second quarter of the 5th century BC", "the second quarter of the 5th century BC"),
        ("5th century BC", "the 5th century BC"),
        ("11th century", "the 11th century"),
        ("1st century", "the 1st century"),
        ("22nd century", "the 22nd century"),
        ("the 1980s", "the 1980s"),
        ("180X", "180X"),
        ("about 6 p.m. on 4 June 2025", "4 June 2025 at about 18:00"),
        ("about 18:05:30 UTC on 4 June 2025", "4 June 2025 at about 18:05:30 UTC"),
        ("4 June 2025 at 18:00", "2025-06-04T18:00:00"),
        ("Y-17000-01-01", None),
        ("Y170000002", "Y170000002"),
        ("0044-21", "0044-21"),
        ("0044-33", "0044-33"),
        ("0044-40", "0044-40"),
        ("1743/44", "between 1743 and 1744"),
        ("fl. 1630-1650", "active 1630 to 1650"),
        ("{1667,1670..1672}", "{1667,1670..1672}"),
        ("1767 or 9", "1767 or 1769"),
    ],
)
def test_shown_and_read_back(text, shown):
    if shown is None:
        with pytest.raises(ValueSyntaxError):
            DATE.parse(text)
        return
    date = DATE.parse(text)
    assert words(date) == shown
    assert DATE.parse(shown) == date


@pytest.mark.parametrize(
    ("days", "text"),
    [
        ((None, None), "any day"),
        ((1, None), "1 January AD 1 or later"),
        ((None, 1), "1 January AD 1 or earlier"),
        ((1, 1), "1 January AD 1"),
        ((1, 2), "1 January AD 1 to 2 January AD 1"),
        ((-4_000_000, -4_000_000), "Y-10951-05-16"),
    ],
)
def test_spans_of_days(days, text):
    assert in_days(Days(*days)).startswith(text[:9])
