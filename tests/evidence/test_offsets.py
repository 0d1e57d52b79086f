"""Offsets to words: whole ones alone, and by one way of counting for a whole export."""

from __future__ import annotations

import pytest

from reconcile.evidence.offsets import Cut, Offsets

WIDE = "😀 Mara Oske led 13 people 😀 out of Varn"


def test_the_words_at_offsets_come_without_blanks_and_with_what_is_beside_them():
    (cut,) = Offsets("In Varn 13 people died.").cuts([(7, 18)])
    assert cut == Cut("13 people", "In Varn ", " died.")


@pytest.mark.parametrize(
    ("span", "problem"),
    [
        ((3, 6), "its offsets cut a word in two: “Var” of “In Varn 13 people”"),
        ((4, 7), "cut a word in two"),
        ((9, 17), "cut a word in two"),
        ((0, 99), "its offsets 0-99 aren't in the text"),
        ((-3, 2), "aren't in the text"),
        ((5, 5), "aren't in the text"),
        ((7, 8), "nothing but white space"),
    ],
)
def test_offsets_that_hold_no_whole_words_are_a_problem(span, problem):
    (cut,) = Offsets("In Varn 13 people died.").cuts([span])
    assert problem in cut.problem
    assert cut.words == ""


def test_offsets_that_count_halves_of_characters_are_recognised_by_whole_words():
    halves = [
        (len(WIDE[:at].encode("utf-16-le")) // 2, len(WIDE[:end].encode("utf-16-le")) // 2)
        for at, end in ((2, 11), (16, 25), (35, 39))
    ]
    assert [cut.words for cut in Offsets(WIDE).cuts(halves)] == ["Mara Oske", "13 people", "Varn"]


def test_offsets_that_count_characters_stay_as_they_are():
    words = [cut.words for cut in Offsets(WIDE).cuts([(2, 11), (35, 39)])]
    assert words == ["Mara Oske", "Varn"]


def test_offsets_that_two_ways_of_counting_read_as_words_are_a_problem():
    (cut,) = Offsets("😀日本語").cuts([(2, 3)])
    assert cut.problem == "its offsets can be counted in two ways"


def test_a_span_has_a_reading_for_each_way_of_counting():
    assert Offsets("plain é").readings((1, 3)) == ((1, 3),)
    assert Offsets(WIDE).readings((0, 0)) == ((0, 0),)
    assert Offsets(WIDE).readings((3, 12)) == ((3, 12), (2, 11))
