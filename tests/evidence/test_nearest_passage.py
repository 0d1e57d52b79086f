"""What a quote was altered from is the passage that shares most of its words, if many."""

import pytest

from reconcile.evidence.nearest_passage import LONGEST_WORDS, SHORTEST, Words, nearest, runs
from reconcile.model.evidence import Run

TEXT = Words("The war left more than 300,000 people dead. Only 13 rebel groups came to the talks.")


def near(quote, text=TEXT):
    found = nearest(text, quote)
    return None if found is None else [run for run in found.runs if run.altered]


@pytest.mark.parametrize(
    ("quote", "altered"),
    [
        ("left more than 310,000 people dead.", [("310,000", "300,000")]),
        ("left than 300,000 people dead.", [("", "more")]),
        ("left far more than 300,000 people dead.", [("far", "")]),
        ("ONLY 15 rebel groups came", [("ONLY 15", "Only 13")]),
    ],
)
def test_the_words_that_differ_are_given(quote, altered):
    assert near(quote) == [Run(*pair) for pair in altered]


def test_the_span_is_that_of_the_passage():
    found = nearest(TEXT, "left more than 310,000 people dead.")
    text = " ".join(TEXT.words)
    assert text[found.start : found.end] == "left more than 300,000 people dead."


@pytest.mark.parametrize(
    "quote",
    [
        "300,001 people",
        "a ferry sank off the southern coast",
        "The war only left talks dead",
        " ".join(["more than people"] * 100),
    ],
    ids=["short", "elsewhere", "other order", "long"],
)
def test_what_is_short_far_or_too_long_is_near_nothing(quote):
    assert near(quote) is None


def test_an_empty_text_is_near_nothing():
    assert near("left more than 310,000 people dead.", Words("")) is None


def test_runs_are_equal_and_altered_in_turn():
    assert runs(["a", "b", "c"], ["a", "x", "c"]) == (Run("a", "a"), Run("b", "x"), Run("c", "c"))


def test_a_quote_has_as_many_words_as_are_looked_for_at_most():
    words = [f"word{n}" for n in range(LONGEST_WORDS + 1)]
    text = Words(" ".join(words))
    assert near(" ".join(words[:LONGEST_WORDS]), text) == []
    assert near(" ".join(words), text) is None


def test_a_quote_is_as_long_as_the_shortest_that_is_looked_for():
    quote = "ten armed men in boat"[:SHORTEST]
    assert len(quote) == SHORTEST
    assert near(quote, Words(quote)) == []
    assert near(quote[:-1], Words(quote[:-1])) is None


def test_a_passage_has_three_words_in_five_of_the_quote_in_order():
    text = Words("one two three four five six seven eight nine ten")
    assert near("one two three four five six a b c d", text) is not None
    assert near("one two three four five a b c d e", text) is None


def test_the_passage_may_begin_and_end_with_the_text():
    text = Words("ten armed men fled at dawn")
    found = nearest(text, "then ten armed men fled at dawn again")
    assert (found.start, found.end) == (0, 26)
    assert (
        nearest(Words("x " + "ten armed men fled at dawn"), "ten armed men fled at dusk").start == 2
    )


def test_marks_and_case_don_t_hide_where_a_quote_begins():
    text = Words("He said: (TEN) armed men, all of them, fled")
    assert near("Ten armed men, all of them fled", text) is not None
    assert text.places["ten"] == [2]
