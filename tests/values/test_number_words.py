"""Number words added up."""

from __future__ import annotations

import pytest

from reconcile.values.number_words import MAGNITUDES, SMALL, cardinal
from reconcile.values.tokens import cut


@pytest.mark.parametrize(
    ("text", "number", "scale", "step"),
    [
        ("thirteen", 13, 1, 0),
        ("twenty-five", 25, 1, 0),
        ("two dozen", 24, 12, 12),
        ("fifteen hundred", 1500, 100, 0),
        ("three-hundred", 300, 100, 0),
        ("hundred and fifty", 150, 1, 0),
        ("two hundred and fifty thousand", 250_000, 1000, 0),
        ("two million and a half", 2_500_000, 10**6, 0),
        ("one thousand million", 10**9, 10**9, 0),
    ],
)
def test_words_added_up(text, number, scale, step):
    tokens = cut(text)
    assert cardinal(tokens, 0, joined=True) == (number, len(tokens.pieces), scale, step)


@pytest.mark.parametrize(
    ("text", "number", "end"),
    [
        ("twenty twenty", 20, 1),
        ("two thousand and", 2000, 2),
        ("one hundred hundred", 100, 2),
        ("twenty - five", 20, 1),
        ("five six", 5, 1),
        ("one hundred zero", 100, 2),
        ("million million million million million", 10**24, 4),
    ],
)
def test_where_a_number_ends(text, number, end):
    assert cardinal(cut(text), 0, joined=True)[:2] == (number, end)


def test_and_ends_a_number_where_it_joins_two():
    assert cardinal(cut("one hundred and two"), 0, joined=False)[:2] == (100, 2)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("hundred", 100),
        ("thousand", 1000),
        ("lakh lakhs", 100_000),
        ("million mn mln", 1_000_000),
        ("crore crores", 10_000_000),
        ("billion bn bln", 1_000_000_000),
        ("trillion tn trn", 1_000_000_000_000),
        ("dozen", 12),
        ("score", 20),
        ("gross", 144),
    ],
)
def test_each_magnitude(words, number):
    assert {MAGNITUDES[word] for word in words.split()} == {number}


def test_small_numbers_are_counted_up():
    words = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    assert [SMALL[word] for word in words.split()] == list(range(15))
    assert [SMALL[word] for word in ["nineteen", "twenty", "thirty", "ninety", "nil"]] == [
        19,
        20,
        30,
        90,
        0,
    ]
