"""Sentences cut into words, figures and signs."""

from __future__ import annotations

import pytest

from reconcile.values.tokens import cut


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("More than 300 000 dead", ["more", "than", "300 000", "dead"]),
        ("1,5–7", ["1,5", "-", "7"]),
        ("≥13%", ["≥", "13", "%"]),
        (">=13", [">=", "13"]),
        ("envoy’s 38k", ["envoy's", "38", "k"]),
        ("13...", ["13", "..."]),
        ("", []),
    ],
)
def test_words(text, words):
    tokens = cut(text)
    assert tokens.words == [*words, "", ""]
    assert "".join(tokens.pieces).split() == text.split() or not text.isascii()


def test_what_follows_without_a_blank():
    tokens = cut("38k of 5 k")
    assert [tokens.glued(at) for at in range(6)] == [True, True, False, False, False, False]


def test_text_between_words_has_single_blanks():
    assert cut("the  death\ttoll of Aleppo").between(1, 4) == "death toll of"


def test_every_character_is_kept_in_its_place():
    text = "more  than\t300,000 “people”, ≥ ½ "
    tokens = cut(text)
    assert len("".join(tokens.pieces)) == len(text)
    assert [tokens.offset(at) for at in range(3)] == [0, 6, 11]
    assert tokens.offset(99) == len(text)


@pytest.mark.parametrize(
    ("text", "starts"),
    [("a b", [0, 2, 3]), ("   a   b  ", [3, 7, 10]), ("  13%  x", [2, 4, 7]), ("", [0, 0, 0])],
)
def test_a_word_starts_behind_the_blanks_before_it(text, starts):
    assert [cut(text).offset(at) for at in range(3)] == starts
