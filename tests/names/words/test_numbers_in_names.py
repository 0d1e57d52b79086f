"""Which words are numbers, and which."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.names.words.numbers_in_names import number, roman, with_tens_joined


@pytest.mark.parametrize(
    ("word", "digits"),
    [
        ("7", "7"), ("007", "7"), ("0", "0"), ("7th", "7"), ("113th", "113"), ("21st", "21"),
        ("seven", "7"), ("seventh", "7"), ("twentieth", "20"), ("ninety", "90"),
        ("vii", "7"), ("xiv", "14"), ("xix", "19"), ("xxxix", "39"), ("i", "1"), ("x", "10"),
        ("7a", ""), ("th", ""), ("iiii", ""), ("vx", ""), ("li", ""), ("mix", ""), ("xyz", ""),
        ("victor", ""), ("ibrahim", ""),
    ],
)  # fmt: skip
def test_a_word_is_the_number_it_says(word, digits):
    assert number(word) == digits


@given(st.integers(1, 39))
def test_every_roman_numeral_up_to_thirty_nine_is_read(value):
    tens, units = divmod(value, 10)
    written = "x" * tens + ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"][units]
    assert roman(written) == str(value)


@pytest.mark.parametrize(
    ("words", "joined"),
    [
        ("twenty first congress", "21 congress"),
        ("the ninety nine", "the 99"),
        ("twenty twelfth", "twenty twelfth"),
        ("first twenty", "first twenty"),
        ("forty", "forty"),
        ("red brigade", "red brigade"),
    ],
)
def test_tens_and_units_are_one_number(words, joined):
    assert with_tens_joined(words.split()) == joined.split()
