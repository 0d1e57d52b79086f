"""Numerals as people write them, read exactly."""

from __future__ import annotations

import pytest

from reconcile.values.digits import NumeralError
from reconcile.values.number_bounds import settle
from reconcile.values.numerals import Numeral, numeral, numerals
from reconcile.values.tokens import cut


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("13", 13),
        ("301,781", 301_781),
        ("300 000", 300_000),
        ("300\u202f000", 300_000),
        ("300\u2009000", 300_000),
        ("1'000", 1000),
        ("1’000", 1000),
        ("\u0663\u0660\u0660", 300),
        ("1.5", 1.5),
        ("2.5 million", 2_500_000),
        ("1.234 million", 1_234_000),
        ("300k", 300_000),
        ("3bn", 3 * 10**9),
        ("zero", 0),
        ("thirteen", 13),
        ("twenty-five", 25),
        ("one hundred and seventy", 170),
        ("hundred and fifty", 150),
        ("two hundred and fifty thousand", 250_000),
        ("one million two hundred thousand", 1_200_000),
        ("a dozen", 12),
        ("half a dozen", 6),
        ("three score", 60),
        ("half a million", 500_000),
        ("a quarter of a million", 250_000),
        ("two and a half million", 2_500_000),
        ("a million and a half", 1_500_000),
        ("2 million and a half", 2_500_000),
        ("1.5 million and a half", 2_000_000),
        ("1½ million", 1_500_000),
        ("3 1/2", 3.5),
        ("two thirds", 2 / 3),
        ("two-thirds", 2 / 3),
        ("1/3", 1 / 3),
        ("one in three", 1 / 3),
        ("9 out of 10", 0.9),
        ("1 in every 1,000", 0.001),
    ],
)
def test_numerals(text, number):
    tokens = cut(text)
    read = numeral(tokens, 0)
    assert read is not None
    assert settle(read.top, read.bottom) == number
    assert read.end == len(tokens.pieces)


@pytest.mark.parametrize(
    ("text", "reads", "rest"),
    [
        ("twenty twenty", 20, "twenty"),
        ("300 in 2016", 300, "in 2016"),
        ("13 out of 15", 13, "out of 15"),
        ("2016 300", 2016, "300"),
        ("one hundred and", 100, "and"),
        ("1 million million million million million", 10**24, "million"),
    ],
)
def test_where_a_numeral_ends(text, reads, rest):
    tokens = cut(text)
    read = numeral(tokens, 0)
    assert read is not None
    assert read.top == reads
    assert tokens.between(read.end, len(tokens.pieces)) == rest


@pytest.mark.parametrize("text", ["people", "", "a man", "thirds", "-"])
def test_no_numeral(text):
    assert numeral(cut(text), 0) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("killed 13 in 2016", {1: 13, 3: 2016}),
        ("two hundred people", {0: 200, 1: 100}),
        ("between one hundred and two hundred", {1: 100, 4: 200}),
        ("between one hundred and two and three hundred", {1: 102, 6: 300}),
        ("between dozens and one hundred and two", {3: 102}),
        ("no figure", {}),
    ],
)
def test_the_numerals_of_a_text_are_under_their_first_words(text, found):
    read = {at: each.top for at, each in numerals(cut(text)).items()}
    assert {at: read[at] for at in found} == found
    assert bool(read) is bool(found)


def test_digits_that_are_no_number_keep_their_error():
    found = numerals(cut("as of 13.4.2020, 15"))
    assert isinstance(found[2], NumeralError)
    assert isinstance(found[4], Numeral)
