"""Two names side by side."""

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.align import align
from reconcile.names.comparison.distinctions.two_names import (
    TwoNames,
    full,
    goes_by_given_name,
    surname,
)
from reconcile.names.comparison.prepare import prepare
from reconcile.names.comparison.weigh import settled

PERSON = Kind.PERSON


def _meeting(a, b, kind=PERSON):
    one, two = prepare(a, kind), prepare(b, kind)
    return TwoNames(one, two, *settled(one, two, align(one, two)))


def test_words_are_sorted_into_paired_changed_unlike_and_alone():
    both = _meeting("Sergey Orlov Falk", "Serhiy Orlow")
    assert [(x.text, y.text) for x, y in both.words] == [("sergey", "serhiy"), ("orlov", "orlow")]
    assert [(x.text, y.text) for x, y in both.changed] == [("sergey", "serhiy"), ("orlov", "orlow")]
    assert [(x.text, y.text) for x, y in both.unlike] == [("orlov", "orlow")]
    assert [token.text for token in both.alone] == ["falk"]


def test_words_joined_in_one_name_are_whole():
    assert _meeting("Ahmadi Nejad Orme", "Ahmadinejad Orme").joined == [
        ("ahmadinejad", "ahmadinejad")
    ]


def test_vowels_are_open_where_either_name_shows_it():
    assert _meeting("Salim al-Orme", "Salim Orme").vowels_open
    assert not _meeting("Peter Orme", "Peter Orm").vowels_open


def test_a_surname_is_the_last_word_but_for_particles():
    name = prepare("Peter von Orme PhD", PERSON)
    assert name.tokens[surname(name)].text == "orme"
    assert full(name)
    assert not full(prepare("von Orme", PERSON))


def test_rulers_go_by_their_given_names():
    assert goes_by_given_name(prepare("King Orme", PERSON))
    assert goes_by_given_name(prepare("Crown Prince Orme", PERSON))
    assert not goes_by_given_name(prepare("Mr Orme", PERSON))
    assert not goes_by_given_name(prepare("King Peter Orme", PERSON))
