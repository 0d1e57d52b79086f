"""A part, its share and the whole: which numbers fit, and which whole two of them leave."""

from math import inf

import pytest

from reconcile.judge.constraints.shares import PART, SHARE, Shares, implied_whole
from reconcile.judge.constraints.value_sets import Layer
from reconcile.judge.constraints.whole_and_parts import WHOLE

FITS = [
    ("13", "a third", "37", True),
    ("13", "a third", "36", False),
    ("13", "a third", "41", True),
    ("13", "a third", "42", False),
    ("0", "0%", "50", True),
    ("13", "more than half", "20", True),
    ("13", "more than half", "at least 40", False),
    ("50", "100%", "50", True),
]


@pytest.fixture
def chosen(said):
    def made(part, share, whole):
        return {WHOLE: said(whole), PART: said(part), SHARE: said(share)}

    return made


@pytest.mark.parametrize(("part", "share", "whole", "fits"), FITS)
def test_a_part_is_its_share_of_the_whole_in_whole_numbers(chosen, part, share, whole, fits):
    kind = Shares()
    assert kind.possible(chosen(part, share, whole), Layer.LITERAL) is fits


def test_two_of_the_three_exclude_nothing(chosen):
    three = chosen("13", "a third", "60")
    for left_out in three:
        rest = {key: each for key, each in three.items() if key != left_out}
        assert Shares().possible(rest, Layer.LITERAL)


def test_nothing_is_looked_for_without_a_whole_and_a_share(said):
    number, share = [said("13")], [said("a third")]
    kind = Shares()
    assert not kind.calm({WHOLE: number, PART: number, SHARE: share})
    assert kind.calm({PART: number, SHARE: share})
    assert kind.calm({WHOLE: number, PART: number, SHARE: number})


def test_a_part_and_its_share_leave_a_whole(said):
    assert implied_whole(said("13"), said("a third"), Layer.LITERAL) == (37, 41)
    assert implied_whole(said("at least 13"), said("a third"), Layer.LITERAL) == (37, inf)
    assert implied_whole(said("13"), said("more than half"), Layer.LITERAL) == (13, 27)


def test_what_follows_is_said_of_one_source_and_only_without_a_whole(said):
    part, share = said("13", source="one"), said("a third", source="one")
    other = said("a third", source="two")
    kind = Shares()
    assert kind.follows({PART: [part], SHARE: [share]}) == (
        "By one, 13 is a third, so the whole is 37 to 41.",
    )
    assert kind.follows({PART: [part], SHARE: [other]}) == ()
    assert kind.follows({PART: [part], SHARE: [share], WHOLE: [said("40")]}) == ()


def test_the_arithmetic_says_which_way_it_misses(chosen):
    kind = Shares()
    few, many = chosen("13", "a third", "60"), chosen("25", "a third", "60")
    assert kind.explain(few, Layer.LITERAL, "").steps == ("1/3 of 60 (x) = 20; 13 (x) < 20",)
    assert kind.explain(many, Layer.LITERAL, "").steps[0].endswith("25 (x) > 20")
    assert kind.explain(few, Layer.CONVEYED, "").sentence.startswith("As readers will understand")
    assert kind.rising(few, "")[0] == [few[PART]]
    assert kind.rising(many, "")[0] == [many[WHOLE]]


def test_a_share_by_name_may_be_rounded(chosen):
    kind = Shares()
    assert kind.softens(chosen("18", "a third", "60"), Layer.LITERAL) == "rounding"
    assert kind.softens(chosen("18", "33.3%", "60"), Layer.LITERAL) == ""


def test_things_with_a_unit_and_other_things_are_not_compared(chosen):
    kind = Shares()
    assert kind.comparable(chosen("13", "a third", "60"))
    assert not kind.comparable(chosen("13 km", "a third", "60 km"))
    assert not kind.comparable(chosen("13 families", "a third", "60 people"))


@pytest.mark.parametrize(
    ("part", "whole", "comparable"),
    [
        ("13 people", "40 people", True),
        ("13 people", "40 families", False),
        ("13 km", "40 km", False),
        ("13", "40", True),
    ],
)
def test_a_share_is_of_one_kind_of_thing_without_a_unit(chosen, part, whole, comparable):
    three = chosen(part, "a third", whole)
    assert Shares().comparable(three) is comparable
    for left_out in (WHOLE, PART):
        assert Shares().comparable({k: v for k, v in three.items() if k != left_out})
