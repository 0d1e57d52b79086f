"""Words of one name that are several of the other."""

import pytest

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.align import align
from reconcile.names.comparison.joined_words import joined_words
from reconcile.names.comparison.prepare import prepare
from reconcile.names.comparison.tally import tally


def _pairs(a, b, kind=Kind.PERSON):
    one, two = prepare(a, kind), prepare(b, kind)
    count = tally(one, two, [pair for pair in align(one, two) if pair[0] == 1.0])
    return joined_words(one, two, count.left, count.right)


@pytest.mark.parametrize(
    ("a", "b", "left", "right"),
    [
        ("Ahmadi Nejad", "Ahmadinejad", 0b11, 0b1),
        ("Jong Un Kim", "Jongun Kim", 0b11, 0b1),
        ("Mary Ann Lou Orme", "Maryannlou Orme", 0b111, 0b1),
    ],
)
def test_two_or_three_words_are_one(a, b, left, right):
    found = _pairs(a, b)
    assert [(x, y) for _, x, y in found] == [(left, right)]
    back = _pairs(b, a)
    assert [(x, y) for _, x, y in back] == [(right, left)]


def test_a_body_may_be_shortened_to_its_initials():
    found = _pairs("Norland OFC", "Norland Orme Front Council", Kind.ORGANISATION)
    assert [(x, y) for _, x, y in found] == [(0b10, 0b1110)]


@pytest.mark.parametrize(
    ("a", "b"), [("Peter Orme", "Ruth Falk"), ("Orme", "Falk"), ("An Na", "Anna")]
)
def test_other_words_are_not_joined(a, b):
    assert _pairs(a, b) == []


def test_words_that_are_paired_already_are_not_joined():
    one, two = prepare("Ahmadi Nejad", Kind.PERSON), prepare("Ahmadinejad", Kind.PERSON)
    assert joined_words(one, two, 0b1, 0b1) == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Jong Un Kim Lee", "Jongun Un Pak"),  # a word that has its partner is joined to no other
        ("Peter Ahmadi Nejad", "Peter Ahmadinejadab"),
        ("Jong Peter Un Kim", "Jongun Falk"),  # only neighbours are joined
    ],
)
def test_words_are_joined_only_where_they_are_free_neighbours(a, b):
    assert _pairs(a, b) == []
    assert _pairs(b, a) == []
