"""Letters that make another name, and those that transliteration explains."""

import pytest

from reconcile.names import Answer, compare
from reconcile.names.comparison.distinctions.letters import spellings_of_one


@pytest.mark.parametrize(
    ("x", "y"),
    [
        ("orme", "orme"), ("idlib", "idleb"), ("kharkiv", "harkiv"), ("yevgenia", "evgenia"),
        ("lavrov", "lawrow"), ("mariya", "maria"), ("pasiardis", "pashiardis"), ("gomes", "gommes"),
        ("lopukhina", "lopuhina"), ("regueiro", "reguiero"), ("borisov", "burisov"),
        ("johannisburgh", "johannesbergh"),
        ("bertorano", "bartorano"),
    ],
)  # fmt: skip
def test_transliteration_explains_letters(x, y):
    assert spellings_of_one(x, y)
    assert spellings_of_one(y, x)


@pytest.mark.parametrize(
    ("x", "y"),
    [
        ("verona", "varna"), ("bird", "beard"), ("devis", "devas"), ("lena", "lina"),
        ("sholon", "cholon"), ("newark", "newyork"), ("buda", "bida"), ("orlo", "orla"),
        ("palma", "palmas"), ("aleksandrovka", "aleksandrovsk"), ("ivo", "evo"), ("rosa", "roza"),
        ("granada", "grenada"), ("sdolonara", "stolonara"), ("ormeburg", "ormeberg"),
        ("rothenburg", "rottenburg"), ("borabad", "bolabad"),
    ],
)  # fmt: skip
def test_other_letters_make_another_name(x, y):
    assert not spellings_of_one(x, y)
    assert not spellings_of_one(y, x)


def test_a_body_may_have_a_plural_or_another_ending_of_a_long_word():
    assert spellings_of_one("negotiation", "negotiations", body=True)
    assert spellings_of_one("agriculture", "agricultural", body=True)
    assert not spellings_of_one("agriculture", "agricultural")


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        ("Hassan Orme", "Hussein Orme", "given-names-differ"),
        ("Kamal Haddad", "Kamil Haddad", "given-names-differ"),
        ("Omar Mansour", "Omar Mansouri", "given-names-differ"),
        ("Ali Nasir Khan", "Ali Nisar Khan", "given-names-differ"),
        ("Christina Orme", "Christine Orme", "given-names-differ"),
        ("Anna Ivanova", "Anna Ivanovna", "given-names-differ"),
        ("Ferdinand Marquez", "Ferdinand Marcos", "surnames-differ"),
        ("Peter Hill", "Peter Hall", "surnames-differ"),
    ],
)
def test_two_names_that_are_near_are_left_to_a_person(a, b, reason):
    found = compare(a, b, "person")
    assert (found.answer, found.reason) == (Answer.CLOSE, reason)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Hasan Orme", "Hassan Orme"),
        ("Salim Haddad", "Salem Haddad"),
        ("Peter Hoffman", "Peter Hofmann"),
    ],
)
def test_spellings_of_one_name_stay_one(a, b):
    assert compare(a, b, "person").answer is Answer.SAME


def test_a_league_of_rights_is_no_federation_of_rights():
    found = compare("National League for Rights", "National Federation of Rights", "organisation")
    assert (found.answer, found.reason) == (Answer.CLOSE, "kinds-differ")


@pytest.mark.parametrize(("a", "b"), [("Jalalabad", "Jamalabad"), ("al-Rabia", "al-Labia")])
def test_consonants_make_another_place_where_vowels_are_open(a, b):
    found = compare(a, b, "place")
    assert found.answer is not Answer.SAME


@pytest.mark.parametrize(("a", "b"), [("Qalat al-Madiq", "Kalaat al-Mudiq"), ("Dhiban", "Zeiban")])
def test_vowels_and_near_consonants_make_none_there(a, b):
    assert compare(a, b, "place").answer is not Answer.DIFFERENT


def test_a_storm_of_another_given_name_is_another():
    assert compare("Hurricane Maria", "Hurricane Mario", "event").answer is Answer.CLOSE
