"""Titles of nobility and of the church behind a name."""

import pytest

from reconcile.names.words.noble_titles import NO_TITLE, goes_by_title, is_title, without_title
from reconcile.names.words.normal import words

HILL = ("", "earl", "hill")


@pytest.mark.parametrize(
    ("name", "left", "title"),
    [
        ("Peter Orme, 1st Earl of Hill", "peter orme", ("1", "earl", "hill")),
        ("Peter Orme, second Earl of Hill", "peter orme", ("2", "earl", "hill")),
        ("Peter Orme, Earl of Hill", "peter orme", HILL),
        ("Peter Orme, 3rd Baron Hill, 1st Baron Falk", "peter orme", ("3", "baron", "hill")),
        ("Peter Orme, the Grand Duke of Hill, KG", "peter orme", ("", "duke", "hill")),
        ("Peter Orme, duc de Brede", "peter orme", ("", "duke", "brede")),
        ("Peter Orme 1st Earl Hill", "peter orme", ("1", "earl", "hill")),
        ("Peter, Bishop of Hill", "peter", ("", "bishop", "hill")),
        ("Peter Prince of Hill", "peter", ("", "prince", "hill")),
        ("Hill, Peter Orme, Earl of", "peter orme", HILL),
        ("Hill, Earl of", "earl of hill", HILL),
        ("Earl of Hill", "earl of hill", HILL),
        ("Orme, Peter, Baron", "orme , peter", ("", "baron", "orme")),
        ("Orme, Peter, Sir", "orme , peter", NO_TITLE),
        ("Peter, Pope", "peter", ("", "pope", "")),
        ("Otto, Graf von Orme", "otto von orme", NO_TITLE),
    ],
)
def test_a_title_behind_a_name_is_set_aside(name, left, title):
    found, said = without_title(words(name))
    assert " ".join(found) == left
    assert said == title


@pytest.mark.parametrize(
    "name", ["Orme, Earl", "King, Peter", "Peter King", "Prince", "King Peter", "Orme, Peter, Hill"]
)
def test_what_may_be_a_name_stays(name):
    assert without_title(words(name)) == (words(name), NO_TITLE)


def test_a_title_says_its_rank():
    assert is_title(["1st", "earl", "of", "hill"])
    assert not is_title(["sir"])
    assert not is_title(["hill"])


def test_a_name_may_be_its_title():
    assert goes_by_title(["earl", "of", "hill"], without_title(["earl", "of", "hill"])[1])
    assert not goes_by_title(["peter", "orme"], without_title(words("Peter Orme, Earl of Hill"))[1])
    assert not goes_by_title(["peter"], NO_TITLE)
