"""Which words answer to which, and what a pair is worth."""

import pytest

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.align import align, credit, forget_pairs, likeness, spelled_alike
from reconcile.names.comparison.prepare import prepare
from reconcile.names.words.tokens import body_token, last_token, without_vowels


@pytest.mark.parametrize(
    ("x", "y", "how"),
    [
        ("orme", "orme", "equal"), ("khaled", "khalled", "sound"), ("sergey", "serhiy", "kin"),
        ("ormes", "ormess", "sound"), ("lushamo", "lusshamo", "sound"),
        ("p", "peter", "initial"), ("almaz", "almazbek", "short-form"), ("orlov", "orlow", "spelling"),
        ("aliyev", "aliev", "spelling"), ("alsubaie", "subai", "spelling"),
    ],
)  # fmt: skip
def test_words_are_matched_in_one_way(x, y, how):
    worth, matched = likeness(last_token(x), last_token(y))
    assert matched == how
    assert 0.4 < worth <= 1.0


@pytest.mark.parametrize(("x", "y"), [("ii", "iii"), ("113th", "13th"), ("i", "ii"), ("5", "v")])
def test_numbers_are_worth_nothing_unless_equal(x, y):
    worth = likeness(body_token(x), body_token(y))[0]
    assert (worth > 0.9) == (body_token(x).kin == body_token(y).kin)


def test_an_initial_is_short_for_no_number_and_no_other_letter():
    assert likeness(last_token("t"), last_token("third"))[0] == 0.0
    assert likeness(last_token("p"), last_token("ruth"))[0] == 0.0
    assert likeness(last_token("p"), last_token("q"))[0] == 0.0


def test_words_without_vowels_match_by_their_consonants():
    worth, how = likeness(without_vowels(last_token("mhmwd")), last_token("mahmud"))
    assert (worth, how) == (0.96, "consonants")


def test_a_word_of_one_meaning_is_worth_more_where_it_is_spelled_alike():
    assert likeness(body_token("committee"), body_token("council"))[0] == 0.9
    assert likeness(body_token("organisation"), body_token("organization"))[0] > 0.95


def test_credit_runs_straight_between_its_points():
    assert credit(1.0) == 1.0
    assert credit(0.9) == 0.92
    assert credit(0.85) == pytest.approx(0.82)
    assert credit(0.3) == 0.0


def test_spelling_is_alike_in_either_order():
    assert spelled_alike("orlov", "orlaf") == spelled_alike("orlaf", "orlov")


def test_each_word_is_paired_once_the_nearest_first():
    forget_pairs()
    a = prepare("Jaafar Jafari Orme", Kind.PERSON)
    b = prepare("Jafari Jaafar", Kind.PERSON)
    found = align(a, b)
    assert [(i, j) for _, _, i, j in found] == [(1, 0), (0, 1)]
    assert len({i for _, _, i, _ in found}) == len(found)


def test_strangers_have_no_pairs():
    assert align(prepare("Peter Orme", Kind.PERSON), prepare("Li Wu", Kind.PERSON)) == []


def test_equal_words_that_come_twice_are_paired_in_order():
    found = align(prepare("Baden Baden Orme"), prepare("Baden Orme Baden"))
    assert len(found) == 3
