"""Texts as tokens: words, runs of digits and signs, and where they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.values.date.tokens import tokens_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("23 January 2017", ["23", "january", "2017"]),
        ("Jan. 23rd", ["jan", ".", "23", "rd"]),
        ("23\u201324 January", ["23", "-", "24", "january"]),
        ("the \u201880s", ["the", "'", "80", "s"]),
        ("\u0662\u0663 January", ["23", "january"]),
        ("", []),
    ],
)
def test_words(text, words):
    tokens = tokens_of(text)
    assert list(tokens.words[: tokens.end]) == words


def test_more_words_can_be_asked_for_than_there_are():
    assert tokens_of("1953").words[5] == ""


@pytest.mark.parametrize(
    ("text", "at", "glued"), [("80s", 1, True), ("80 s", 1, False), ("80s", 0, False)]
)
def test_what_follows_without_a_blank(text, at, glued):
    assert tokens_of(text).glued[at] is glued


def test_nothing_is_glued_behind_the_last_token():
    assert not tokens_of("80s").glued[2]


@given(st.text())
def test_every_token_is_where_it_says(text):
    tokens = tokens_of(text)
    for at in range(tokens.end):
        start, end = tokens.spans[at]
        assert tokens.written(at, at + 1) == text[start:end] != ""


def test_a_run_of_digits_says_how_many_it_has():
    assert tokens_of("23 January 2017 \u00b9").digits[:5] == (2, 0, 4, 0, 0)
