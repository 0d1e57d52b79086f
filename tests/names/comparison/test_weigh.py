"""What pairs add up to."""

import pytest

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names import Answer, compare
from reconcile.names.comparison.align import align
from reconcile.names.comparison.prepare import prepare
from reconcile.names.comparison.weigh import (
    EXTRA,
    EXTRA_KIND,
    MARKS_DIFFER,
    MOST,
    crossed,
    marks_differ,
    scored,
    settled,
)

PERSON, BODY = Kind.PERSON, Kind.ORGANISATION


def _score(a, b, kind):
    one, two = prepare(a, kind), prepare(b, kind)
    pairs, count, _ = settled(one, two, align(one, two))
    return scored(one, two, pairs, count)


def test_all_words_paired_are_worth_the_most():
    assert _score("Peter Orme", "Orme Peter", PERSON) == MOST


def test_one_word_more_makes_another_body():
    assert _score("Red Orme Front", "Orme Front", BODY) <= EXTRA
    assert EXTRA < _score("Orme Falk Group", "Orme Falk", BODY) <= EXTRA_KIND


def test_a_body_called_after_a_person_is_another():
    assert _score("Peter Orme Foundation", "Peter Orme", BODY) == EXTRA
    assert _score("Muhammad Haddad Group", "Muhammad Haddad", BODY) == EXTRA
    assert _score("Orme Falk Foundation", "Orme Falk", BODY) > EXTRA
    assert compare("Peter Orme Foundation", "Peter Orme").answer is Answer.CLOSE


def test_a_number_that_differs_makes_two():
    assert _score("5th Orme Falk Brede Front", "6th Orme Falk Brede Front", BODY) <= MARKS_DIFFER


def test_a_number_alone_costs_more_than_a_word():
    assert _score("Orme 5 Front", "Orme Front", BODY) < _score("Orme Red Front", "Orme Front", BODY)


def test_a_country_alone_costs_more_than_its_weight():
    assert _score("Norwegian Orme Bank", "Orme Bank", BODY) < EXTRA


def test_words_on_both_sides_cost_more_than_words_on_one():
    one = _score("Peter Orme Falk", "Peter Orme", PERSON)
    both = _score("Peter Orme Falk", "Peter Orme Wu", PERSON)
    assert both < one


def test_a_first_name_more_may_be_the_childs():
    assert _score("Lucas Peter Orme", "Peter Orme", PERSON) < _score(
        "Peter Lucas Orme", "Peter Orme", PERSON
    )
    assert _score("Muhammad Peter Orme", "Peter Orme", PERSON) > _score(
        "Lucas Peter Orme", "Peter Orme", PERSON
    )


def test_an_initial_more_is_a_close_call():
    assert _score("George W. Orme", "George H. W. Orme", PERSON) <= EXTRA


def test_a_chain_in_another_order_costs():
    straight = _score("Abdullah Omar Orme", "Abdullah Omar Orme", PERSON)
    turned = _score("Abdullah Omar Orme", "Omar Abdullah Orme", PERSON)
    assert straight == MOST
    assert turned == pytest.approx(100.0 - 16.0)


@pytest.mark.parametrize(
    ("a", "b", "is_crossed"),
    [
        ("Peter Lucas Orme", "Orme Peter Lucas", False),
        ("Peter Lucas Orme", "Lucas Peter Orme", True),
    ],
)
def test_a_rotation_is_no_other_order(a, b, is_crossed):
    one, two = prepare(a, PERSON), prepare(b, PERSON)
    assert crossed(one, two, align(one, two)) is is_crossed


def test_a_weak_pair_gives_way_to_joined_words():
    one, two = prepare("Ahmadi Nejad Orme", PERSON), prepare("Ahmadinejad Orme", PERSON)
    pairs, count, joined = settled(one, two, align(one, two))
    assert len(joined) == 1
    assert len(pairs) == 1
    assert count.left.bit_count() == 3


def test_marks_differ_only_where_both_have_one():
    one, two = prepare("Orme 5", BODY), prepare("Orme", BODY)
    _, count, _ = settled(one, two, align(one, two))
    assert not marks_differ(one, two, count)


def test_a_surname_with_an_initial_is_no_more_than_close_to_the_surname_alone():
    assert compare("J. Orme", "Orme", "person").answer is Answer.CLOSE
    assert compare("K. Orme", "J. Orme", "person").answer is Answer.DIFFERENT
