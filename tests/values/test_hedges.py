"""Hedges: the longest phrase at a word, on either side of a figure."""

from __future__ import annotations

import pytest

from reconcile.values.hedges import AFTER, BEFORE, Cue, hedges


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("more than 13", (Cue.MORE, 2)),
        ("more than or equal to 13", (Cue.LEAST, 5)),
        ("no more than 13", (Cue.MOST, 3)),
        ("not quite 13", (Cue.NEARLY, 2)),
        ("up to 13", (Cue.MOST, 2)),
        ("a total of 13", (Cue.FILLER, 3)),
        ("more 13", None),
        ("people", None),
    ],
)
def test_before_a_figure(words, found):
    assert BEFORE.at([*words.split(), "", ""], 0) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("or more", (Cue.LEAST, 2)),
        ("or fewer than", (Cue.MOST, 3)),
        ("or so", (Cue.ABOUT, 2)),
        ("or equal to it", (Cue.OR_EQUAL, 4)),
        ("or", None),
    ],
)
def test_behind_a_figure(words, found):
    assert AFTER.at([*words.split(), "", ""], 0) == found


def test_the_hedges_of_a_text_are_under_their_first_words():
    before, after = hedges(["at", "least", "13", "or", "more", "people", ",", "give", "or", "take"])
    assert before == {0: (Cue.LEAST, 2), 7: (Cue.ABOUT, 10)}
    assert after == {0: (Cue.LEAST, 2), 3: (Cue.LEAST, 5), 7: (Cue.ABOUT, 10)}
