"""A long passage is cut to the words around its value, and never loses what comes before them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.evidence.shortened_quote import MOST_WORDS, shortened

LONG = (
    "It rained. The brigade said on Tuesday that at least 13 workers were hurt when the fire "
    "broke out. Nobody saw it."
)


@pytest.mark.parametrize(
    ("passage", "value", "quote"),
    [
        ("at least 13", "no matter", "at least 13"),
        (
            LONG,
            "13 workers",
            "The brigade said on Tuesday that at least 13 workers were hurt",
        ),
        (LONG, "14", ""),
        (LONG, "3 workers", ""),
        (LONG, "", ""),
        (LONG, LONG, ""),
        (LONG, "saw it", "Nobody saw it."),
        (LONG, "rained", "It rained."),
    ],
)
def test_a_passage_is_cut_within_the_sentence_of_its_value(passage, value, quote):
    assert shortened(passage, value) == quote


@given(
    st.lists(st.sampled_from(["not", "13", "men", "fled.", "“Go”", "and"]), max_size=30),
    st.sampled_from(["13", "not", "13 men"]),
)
def test_a_cut_passage_is_a_run_of_its_words_that_holds_the_value(words, value):
    passage = " ".join(words)
    quote = shortened(passage, value)
    assert quote in passage
    assert len(quote.split()) <= MOST_WORDS or len(words) <= MOST_WORDS
    assert len(words) <= MOST_WORDS or not quote or value in quote


def counted(first, last):
    return " ".join(f"w{n}" for n in range(first, last + 1))


@pytest.mark.parametrize(
    ("value", "quote"),
    [
        ("w120", counted(109, 120)),
        ("w113", counted(102, 113)),
        ("w101", counted(101, 112)),
        ("w105 w106", counted(101, 112)),
        (counted(105, 116), counted(105, 116)),
        (counted(105, 117), ""),
        ("x", ""),
    ],
)
def test_twelve_words_at_most_and_those_before_the_value_first(value, quote):
    assert shortened(counted(101, 120), value) == quote


def test_twelve_words_are_left_whole():
    assert shortened(counted(101, 112), "x") == counted(101, 112)
    assert shortened(counted(101, 113), "x") == ""
