"""Whose son, wife or second daughter somebody is said to be."""

import pytest

from reconcile.names.words.kin import with_birth_order, without_kin
from reconcile.names.words.normal import words


@pytest.mark.parametrize(
    ("name", "left", "kin", "order"),
    [
        ("Peter Orme", "peter orme", "", ""),
        ("son of Peter Orme", "peter orme", "son", ""),
        ("the eldest daughter of Peter Orme", "peter orme", "daughter", "older"),
        ("first son of Peter Orme", "peter orme", "son", "older"),
        ("last child of Peter Orme", "peter orme", "child", "younger"),
        ("third wife of Peter Orme", "peter orme", "wife", "3"),
        ("Peter Orme's 2nd wife", "peter orme", "wife", "2"),
        ("Otto Orme, youngest son of Karl", "otto orme ,", "son of karl", "younger"),
        ("Second Son", "second son", "", ""),
        ("Mrs Peter Orme", "peter orme", "wife", ""),
        ("Heung-min Son", "heung min son", "", ""),
    ],
)
def test_kin_and_the_order_of_birth_are_taken_out(name, left, kin, order):
    found, of, which = without_kin(words(name), name)
    assert (" ".join(found), of, which) == (left, kin, order)


@pytest.mark.parametrize(
    ("name", "left"),
    [
        ("first-born son of Peter", "first son of peter"),
        ("second-born daughter of Peter", "second daughter of peter"),
        ("Ruth Orme, born Falk", "ruth orme , born falk"),
        ("Ruth Orme born Sohn", "ruth orme born sohn"),
        ("born", "born"),
    ],
)
def test_a_first_born_has_no_name_before_marriage(name, left):
    assert " ".join(with_birth_order(words(name))) == left
