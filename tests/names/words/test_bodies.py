"""Kinds of bodies by their words, and the letters that words give to acronyms."""

import pytest

from reconcile.names.words.bodies import BODIES, CONCEPTS, EMPTY_KINDS, INITIALS, LIGHT, THINGS


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("ministry", "department"),
        ("people", "khalq"),
        ("revolution", "thawra"),
        ("youth", "youth"),
        ("regime", "government"),
        ("hashd", "mobilisation"),
    ],
)
def test_words_of_one_meaning_are_kin(word, other):
    assert CONCEPTS[word] == CONCEPTS[other]


@pytest.mark.parametrize(("word", "other"), [("army", "council"), ("freedom", "liberation")])
def test_other_words_are_not(word, other):
    assert CONCEPTS[word] != CONCEPTS[other]


def test_kinds_of_bodies_weigh_little_and_name_no_events():
    assert BODIES <= LIGHT
    assert CONCEPTS.keys() >= BODIES
    assert EMPTY_KINDS <= LIGHT
    assert not THINGS & {"army", "council"}


def test_a_word_gives_the_first_letters_of_its_meaning_in_each_language():
    assert INITIALS[CONCEPTS["revolution"]] >= {"r", "t", "i"}
