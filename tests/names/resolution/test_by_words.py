"""Names found by their words."""

import pytest

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.prepare import prepare
from reconcile.names.resolution.asking import Asking
from reconcile.names.resolution.by_words import WordIndex
from reconcile.names.words.bodies import LIGHT

PERSON, BODY = Kind.PERSON, Kind.ORGANISATION


def _found(kind, *names):
    asking = Asking([prepare(name, kind) for name in names])
    index = WordIndex(asking)
    pairs = set()
    for at in asking.heaviest_first():
        pairs |= {tuple(sorted((names[at], names[other]))) for other in index.like(at)}
        index.add(at)
    return pairs


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        (PERSON, "Peter Orlov", "Petr Orlow"),
        (PERSON, "Orlov", "Peter Orlov"),
        (PERSON, "P. Orlov", "Peter Orlov"),
        (PERSON, "Ambassador al-Orlov", "Peter Petrovich Orlov"),
        (PERSON, "Jury Petrovich Orlov", "Yuri Petrovich Orlov"),
        (BODY, "Orme Front", "Front of Orme"),
        (BODY, "3rd Orme Brigade", "Third Orme Brigade"),
    ],
)
def test_names_that_may_be_one_find_each_other(kind, one, other):
    assert _found(kind, one, other) == {tuple(sorted((one, other)))}


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        (PERSON, "Peter Orlov", "Ruth Falk"),
        (PERSON, "Peter Orlov", "Ruth Orlov Falk Brede"),
        (BODY, "3rd Falk Brigade", "4th Orme Brigade"),
    ],
)
def test_names_that_share_too_little_do_not(kind, one, other):
    assert _found(kind, one, other) == set()


def test_among_many_of_one_surname_only_those_that_start_alike_are_found():
    given = ["Peter", "Ruth", "Karl", "Lucas", "Martin", "Vera", "Nina", "Boris", "Zoe", "Igor"]
    second = ["Adam", "Cora", "Dora", "Falk", "Gerd", "Hugo"]
    names = [f"{one} {two} Orlov" for one in given for two in second]
    found = _found(PERSON, *names, "Petr Adamm Orlov")
    assert ("Peter Adam Orlov", "Petr Adamm Orlov") in found
    assert ("Ruth Cora Orlov", "Zoe Hugo Orlov") not in found
    assert len(found) < len(names) * len(names) / 4


def test_of_many_names_that_hold_all_words_of_a_short_one_the_nearest_in_weight_are_found():
    longer = [f"{word} union front" for word in sorted(LIGHT)]
    asking = Asking([prepare(name, BODY) for name in ("union front", *longer)])
    index = WordIndex(asking)
    *earlier, last = asking.heaviest_first()
    for at in earlier:
        index.add(at)
    found = index.like(last)
    assert 100 < len(found) < len(longer) - 50
    assert found.isdisjoint(earlier[:50])
