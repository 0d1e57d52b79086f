"""What an error proposes instead of a word that isn't known."""

from __future__ import annotations

import pytest

from reconcile.values.suggestion import either, near

WORDS = ("holds", "largely holds", "fragile", "broken", "prepare", "no")


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("fragil", "fragile"),
        ("fragille", "fragile"),
        ("fragike", "fragile"),
        ("fargile", "fragile"),
        ("largly hold", "largely holds"),
        ("hods", "holds"),
        ("brokenx", "broken"),
    ],
)
def test_a_slip_is_recognised(word, meant):
    assert near(word, WORDS) == f"; did you mean {meant!r}?"


@pytest.mark.parametrize("word", ["departed", "hold up", "on", "purple", "fergule", "", "x" * 1000])
def test_another_word_is_no_slip(word):
    assert near(word, WORDS) == ""


def test_the_nearest_is_proposed_and_the_first_of_two_as_near():
    assert near("bolds", ("holds", "bolts", "bold")) == "; did you mean 'holds'?"
    assert near("fragile", ("fragole", "fragile")) == "; did you mean 'fragile'?"
    assert near("holds", ()) == ""


def test_alternatives():
    assert either(["holds", "fragile", "broken"]) == "holds, fragile or broken"
    assert either(["holds"]) == "holds"
