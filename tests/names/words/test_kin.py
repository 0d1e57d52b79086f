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
        ("Mrs Bill Orme", "bill orme", "wife", ""),
        ("Mrs Kim Orme", "mrs kim orme", "", ""),
        ("a spokesman for Peter Orme", "peter orme", "spokesman", ""),
        ("deputy to Orme", "orme", "deputy", ""),
        ("envoy of President Orme", "president orme", "envoy", ""),
        ("Peter Orme's lawyer", "peter orme", "lawyer", ""),
        ("aide to the mayor Peter Orme", "the mayor peter orme", "aide of somebody", ""),
        ("spokesman for Open Sluice Peter Orme", "open sluice peter orme",
         "spokesman of somebody", ""),
        ("envoy to Syria Peter Orme", "envoy to syria peter orme", "", ""),
        ("spokesman for Open Sluice, Peter Orme", "spokesman for open sluice , peter orme", "", ""),
        ("Secretary of State Peter Orme", "secretary of state peter orme", "", ""),
        ("Peter Deputy", "peter deputy", "", ""),
        ("deputy to", "deputy to", "", ""),
    ],
)  # fmt: skip
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
