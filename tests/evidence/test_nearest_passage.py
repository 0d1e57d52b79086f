"""What a quote was altered from is the passage that shares most of its words, if many."""

import pytest

from reconcile.evidence.nearest_passage import Words, nearest, runs
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
