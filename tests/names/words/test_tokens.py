"""What a word is to a name."""

import pytest

from reconcile.names.words.tokens import (
    Role,
    body_token,
    last_token,
    number_token,
    person_token,
    singular,
    without_vowels,
)


@pytest.mark.parametrize(
    ("word", "role", "kin"),
    [
        ("orme", Role.NAME, "orme"), ("front", Role.LIGHT, "front"), ("jabhat", Role.LIGHT, "front"),
        ("north", Role.MARKER, "north"), ("3rd", Role.NUMBER, "3"), ("iii", Role.NUMBER, "3"),
        ("syrian", Role.COUNTRY, "syria"), ("ltd", Role.PARTICLE, "ltd"),
        ("jabhaat", Role.LIGHT, "front"),
    ],
)  # fmt: skip
def test_a_word_of_a_body_has_a_role_and_a_meaning(word, role, kin):
    assert (body_token(word).role, body_token(word).kin) == (role, kin)


@pytest.mark.parametrize(
    ("word", "role", "weight"),
    [
        ("orme", Role.NAME, 1.0), ("ali", Role.NAME, 0.6), ("abd", Role.NAME, 0.3),
        ("p", Role.INITIAL, 0.4), ("5", Role.NUMBER, 0.4), ("vi", Role.NUMBER, 0.4),
        ("phd", Role.PARTICLE, 0.1),
    ],
)  # fmt: skip
def test_a_word_of_a_person_has_a_role_and_a_weight(word, role, weight):
    assert (last_token(word).role, last_token(word).weight) == (role, weight)


def test_a_title_or_particle_counts_as_a_name_only_at_the_end():
    assert person_token("von").role == Role.PARTICLE
    assert person_token("ibn").kin == person_token("ben").kin == "bin"
    assert person_token("orme") is last_token("orme")
    assert last_token("von").role == Role.NAME


def test_a_numeral_of_one_letter_is_a_number_where_it_is_said_to_be():
    assert number_token("v").kin == number_token("v").kin == "5"
    assert number_token("v").exact
    assert last_token("v").role == Role.INITIAL


def test_exact_words_have_no_other_spelling():
    assert body_token("3rd").exact
    assert not body_token("orme").exact
    assert not without_vowels(body_token("orme")).plain
    assert without_vowels(body_token("orme")).unvowelled


def test_an_article_may_be_written_together_with_a_word():
    assert body_token("alsubaie").bare
    assert not body_token("subaie").bare
    assert body_token("alsubaie").skeleton == body_token("subaie").skeleton


@pytest.mark.parametrize(
    ("word", "one"),
    [("negotiations", "negotiation"), ("boss", "boss"), ("gas", "gas"), ("status", "status")],
)
def test_a_plural_is_read_as_its_singular(word, one):
    assert singular(word) == one
