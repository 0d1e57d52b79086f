"""Figures in digits: their separators, and what isn't a number."""

from __future__ import annotations

import pytest

from reconcile.values.digits import NumeralError, digits, whole_number


@pytest.mark.parametrize(
    ("text", "ratio"),
    [
        ("13", (13, 1)),
        ("301,781", (301_781, 1)),
        ("1'000", (1000, 1)),
        ("300 000", (300_000, 1)),
        ("1,234.5", (12_345, 10)),
        ("0.125", (125, 1000)),
        ("1.2", (12, 10)),
        ("1.234.567", (1_234_567, 1)),
        ("1.234,5", (12_345, 10)),
        ("1,23,45,678", (12_345_678, 1)),
    ],
)
def test_a_ratio_of_whole_numbers(text, ratio):
    assert digits(text) == ratio


def test_dots_set_thousands_off_where_that_is_declared():
    assert digits("1.234", dots=True) == (1234, 1)
    assert digits("1.234,5", dots=True) == (12_345, 10)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("1,00", "not grouped in thousands"),
        ("5,7", "not grouped in thousands"),
        ("1,23,45,67", "not grouped in thousands"),
        ("1,0000", "not grouped in thousands"),
        ("1234,567", "not grouped in thousands"),
        ("1.23.567", "is not one number"),
        ("1.000", "may be 1,000 or a decimal"),
        ("1" * 31, "31 digits is too long"),
        ("1" * 61, "61 characters is too long"),
    ],
)
def test_digits_that_are_no_number(text, why):
    with pytest.raises(NumeralError, match=why):
        digits(text)


def test_a_whole_number_has_thirty_digits_at_most():
    assert whole_number("9" * 30) == 10**30 - 1
    with pytest.raises(NumeralError):
        whole_number("9" * 31)
