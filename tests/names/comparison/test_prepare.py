"""A name made ready."""

import pytest

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.prepare import LONGEST, prepare
from reconcile.names.words.tokens import Role

PERSON, BODY, PLACE, EVENT = Kind.PERSON, Kind.ORGANISATION, Kind.PLACE, Kind.EVENT


@pytest.mark.parametrize(
    ("name", "kind", "normal"),
    [
        ("Dr. Orme, Peter", PERSON, "peter orme"),
        ("Peter al-Orme", PERSON, "peter orme"),
        ("J.F. Orme", PERSON, "j f orme"),
        ("U.N. envoy Peter Orme", PERSON, "peter orme"),
        ("Orme, Peter, 1811-1870", PERSON, "peter orme (1811-1870)"),
        ("Peter Orme Jr.", PERSON, "peter orme (younger)"),
        ("The Orme Front", BODY, "orme front"),
        ("Orme Front I", BODY, "orme front i"),
        ("Junts i Orme", BODY, "junts orme"),
        ("St. Orme", PLACE, "saint orme"),
        ("Orme, Bredeshire", PLACE, "orme (bredeshire)"),
        ("Orme, Bredeshire", BODY, "orme bredeshire"),
        ("Twenty-first Orme", EVENT, "21 orme"),
        ("of the", BODY, "of the"),
        ("★", PERSON, "★"),
    ],
)
def test_a_name_has_one_normal_form(name, kind, normal):
    assert prepare(name, kind).normal == normal


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("Orme Front", True), ("Peter Orme", False), ("Norwegian Orme", True), ("Orme talks", True),
        ("Secretary of State Orme", False), ("Chief of Staff Committee", True),
        ("library in Orme", True), ("Fire at the Orme", True), ("Kim In Orme", False),
        ("Hardan at Orme", False), ("orme in small letters", False),
    ],
)  # fmt: skip
def test_a_name_of_no_kind_is_a_body_by_its_words(name, body):
    assert bool(prepare(name).words) is body


def test_a_kind_may_be_a_word():
    assert prepare("Orme", "person").kind is PERSON
    with pytest.raises(ValueError, match="ship"):
        prepare("Orme", "ship")


def test_bodies_places_and_events_are_read_alike():
    assert prepare("Orme", PLACE).normal == prepare("Orme", EVENT).normal
    assert prepare("Orme", EVENT).kind is EVENT


@pytest.mark.parametrize(
    ("name", "number"),
    [("George V", "5"), ("George V of Orme", "5"), ("George Orme X", "10"), ("Pius XII", "12")],
)
def test_a_last_numeral_is_a_number(name, number):
    numbers = [t.kin for t in prepare(name, PERSON).tokens if t.role == Role.NUMBER]
    assert numbers == [number]


def test_a_letter_before_a_name_is_an_initial():
    tokens = prepare("V. Orme", PERSON).tokens
    assert [t.role for t in tokens] == [Role.INITIAL, Role.NAME]
    assert prepare("D. Orme", PERSON).tokens[0].role == Role.INITIAL


def test_bits_say_where_numbers_countries_and_initials_are():
    body = prepare("5th Norwegian North Orme Front", BODY)
    assert (body.marks, body.places, body.names) == (0b101, 0b10, 0b1000)
    assert prepare("Peter Q. Orme", PERSON).initials == 0b10


def test_acronyms_are_those_in_brackets_or_the_name_itself():
    assert prepare("Orme Front Council (OFC)", BODY).acronym == "ofc"
    assert prepare("OFC", BODY).acronym == "ofc"
    assert prepare("MIT", BODY).acronym == "mit"  # with, in the legal forms of German
    assert prepare("Orme Front", BODY).acronym == ""


def test_a_surname_alone_is_a_part_of_a_name():
    assert prepare("Orme", PERSON).partial
    assert prepare("de Orme", PERSON).partial
    assert not prepare("Peter Orme", PERSON).partial


def test_a_long_name_counts_whole_in_its_normal_form():
    words = [f"orme{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"] * 3
    name = prepare(" ".join(words), BODY)
    assert len(name.tokens) == LONGEST
    assert name.normal == " ".join(words)
    assert name.weight_of(0b11) == sum(token.weight for token in name.tokens[:2])


def test_states_and_bodies_of_the_world_are_known():
    assert prepare("Kingdom of Norway", PLACE).known == "NO"
    assert prepare("WHO", BODY).known == "who"
    assert prepare("Orme", BODY).known == ""
