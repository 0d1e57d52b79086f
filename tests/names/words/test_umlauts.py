"""Umlauts written as two letters."""

from reconcile.names import Answer, compare
from reconcile.names.words.umlauts import differ_in_umlauts, has_umlauts


def test_letters_of_the_north_are_seen():
    assert has_umlauts("Gerd Mülner")
    assert has_umlauts("Århus")
    assert not has_umlauts("José Mulner")


def test_two_letters_may_be_one_umlaut():
    assert differ_in_umlauts("mulner", "muelner")
    assert differ_in_umlauts("arhus", "aarhus")
    assert not differ_in_umlauts("mulner", "milner")


def test_a_name_with_an_umlaut_is_the_same_without():
    for kind, one, other in (
        ("person", "Gerd Müller", "Gerd Mueller"), ("place", "Lübrand", "Luebrand"),
        ("place", "Århed", "Aarhed"), ("person", "Søren Bødker", "Soeren Boedker"),
    ):  # fmt: skip
        assert compare(one, other, kind).answer is Answer.SAME


def test_without_an_umlaut_two_letters_are_two():
    assert compare("Peter Muller", "Peter Mueller", "person").answer is Answer.CLOSE
