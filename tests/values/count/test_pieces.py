"""Texts in pieces: one letter each, and every token in one of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.values.count.read import pieces_of
from reconcile.values.digits import NumeralError
from reconcile.values.settings import DEFAULTS
from reconcile.values.tokens import cut


def letters(text):
    return pieces_of(cut(text), DEFAULTS).letters


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("13", "N"),
        ("at least 13 people", "BNK"),
        ("13 or more", "NA"),
        ("between 5 and 7", "bN&N"),
        ("between one hundred and two hundred and fifty", "bN&N"),
        ("between one hundred and fifty and two hundred", "bN&N"),
        ("from 5 to 7", "fNtN"),
        ("5-7", "N-N"),
        ("-5", "N"),
        ("20~100", "NjN"),
        ("~100", "HN"),
        ("2,000 up to 2,500", "NjN"),
        ("up to 2,500", "HN"),
        ("dozens, if not hundreds", "NjN"),
        ("100, if not more", "N,A"),
        ("100 and below 20", "N&HN"),
        ("100 and below", "NA"),
        ("the toll rose sharply to 15", "FLcctN"),
        ("rose sharply by 15", "cccN"),
        ("shot by 5 men", "LwNK"),
        ("approximatly 15", "wN"),
        ("$5 (C$7)", "CN(CN)"),
        ("348 as of 13 April; rising", "ND;c"),
        ("As of 13 April, 348", "D,N"),
        ("by 13 April", "D"),
        ("by car", "ww"),
        ("505,990 km2", "Nww"),
        ("many people", "NK"),
        ("the majority", "N"),
        ("15 including 3", "NIN"),
        ("six-year", "N-w"),
        ("Boeing-747", "w-N"),
        ("deaths-13", "K-N"),
        ("over-65", "H-N"),
        ("over -65", "HN"),
        ("-$5m", "CN"),
        ("$3m-$5m", "CN-CN"),
    ],
)
def test_letters(text, found):
    assert letters(text) == found


def test_digits_that_are_no_number_are_a_word_where_it_may_be():
    with pytest.raises(NumeralError):
        letters("1,00")
    assert pieces_of(cut("1,00"), DEFAULTS, strict=False).letters == "w"


@given(st.text(alphabet="13, and.up to%$()~-aboutmre"))
def test_every_token_is_in_one_piece(text):
    tokens = cut(text)
    found = pieces_of(tokens, DEFAULTS, strict=False)
    ends = [piece.end for piece in found.each]
    assert [piece.start for piece in found.each] == [0, *ends][: len(ends)]
    assert (ends or [0])[-1] == len(tokens.pieces)


def test_words_of_pieces():
    found = pieces_of(cut("At  least 13 People"), DEFAULTS)
    assert found.text(0, 2) == "At least 13"
    assert found.words(2, 3) == ["people"]
    assert found.text(1, 1) == ""
    assert found.words(1, 1) == []
