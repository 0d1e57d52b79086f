"""One figure at a place: what it is, and which digit it shows last."""

from __future__ import annotations

from fractions import Fraction

import pytest

from reconcile.values.count.amounts import amounts
from reconcile.values.digits import NumeralError
from reconcile.values.numerals import numerals
from reconcile.values.settings import DEFAULTS
from reconcile.values.tokens import cut


def every(text):
    tokens = cut(text)
    return amounts(tokens, numerals(tokens), DEFAULTS)


def read(text):
    return every(text).get(0)


@pytest.mark.parametrize(
    ("text", "value", "share"),
    [
        ("13", 13, False), ("60 percent", 0.6, True), ("60 per cent", 0.6, True), ("3.5%", 0.035, True),
        ("half of a percent", 0.005, True), ("a third", 1 / 3, True), ("minus 5", -5, False),
        ("-5", -5, False), ("none", 0, False), ("no one", 0, False), ("no-one", 0, False),
        ("no casualties", 0, False), ("not a single", 0, False), ("not any", 0, False), ("both", 2, False),
        ("a pair of", 2, False), ("a child", 1, False), ("2 lakh", 200_000, False),
        ("1.5 crore", 15_000_000, False), ("3 gross", 432, False), ("two score", 40, False),
        ("1.2 mn", 1_200_000, False), ("2 bn", 2 * 10**9, False),
        ("5 M", 5_000_000, False), ("5 B-52s", 5, False), ("half a mile", 0.5, False), ("half a town", 0.5, True),
    ],
)  # fmt: skip
def test_figures(text, value, share):
    found = read(text)
    assert (found.value, found.share) == (value, share)


@pytest.mark.parametrize(
    "text",
    ["people", "a table", "no information", "no let-up", "no 5", "gross", "", "minus people"],
)
def test_no_figure(text):
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("13", 1), ("1,200", 100), ("1.2 million", 100_000), ("1.20 million", 10_000), ("38k", 1000),
        ("12 million", 10**6), ("0", 1), ("1.0", Fraction(1, 10)), ("half a million", 100_000), ("a third of a million", 0), ("50%", Fraction(1, 100)),
        ("2 hundred percent", 1),
        ("3.3 percent", Fraction(1, 1000)), ("a third", 0), ("8,848.86", Fraction(1, 100)),
    ],
)  # fmt: skip
def test_the_last_digit_shown(text, last):
    assert read(text).last == last


def test_a_letter_behind_a_sum_of_money_is_a_magnitude():
    assert every("$500 m")[1].value == 500 * 10**6
    assert every("USD 500 m")[1].value == 500 * 10**6
    assert every("500 m")[0].value == 500
    assert every("$2 b")[1].scale == 10**9


def test_every_figure_is_under_its_first_word():
    found = every("13 or dozens, no casualties, 1,00")
    assert [at for at, each in found.items() if not isinstance(each, NumeralError)] == [0, 2, 4]
    assert isinstance(found[7], NumeralError)


def test_a_vague_quantity_has_its_sets():
    found = read("dozens of people")
    assert found.words == "dozens"
    assert (found.literal[:1], found.conveyed[:2]) == ((12,), (24, 99))
    assert read("13").literal is None
