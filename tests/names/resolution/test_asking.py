"""Names as their words, with what it takes to ask who holds them."""

import pytest

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.prepare import prepare
from reconcile.names.resolution.asking import Asking

PERSON = Kind.PERSON


def test_the_heaviest_are_asked_first():
    asking = Asking([prepare("Orlov", PERSON), prepare("Peter Lucas Orlov", PERSON)])
    assert asking.heaviest_first() == [1, 0]
    assert asking.worth[1] == pytest.approx(3.0)


def test_words_come_rarest_first():
    names = ["Peter Falk", "Peter Orlov", "Peter Brede"]
    asking = Asking([prepare(name, PERSON) for name in names])
    peter, *surnames = asking.words[0][1], asking.words[0][0], asking.words[1][0]
    assert peter == asking.words[1][1] == asking.words[2][1]
    assert peter not in surnames


def test_a_name_is_found_by_two_neighbours_that_another_writes_together():
    asking = Asking([prepare("Min Jung Falk", PERSON), prepare("Minjung Falk", PERSON)])
    together = set(asking.words[1]) - set(asking.words[0])
    assert together <= set(asking.known[0])
    assert asking.known[1] == asking.words[1]
