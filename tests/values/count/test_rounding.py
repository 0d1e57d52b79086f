"""Which figures are others rounded, by how many digits they show."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.relation import Relation
from reconcile.values.count.rounding import half_width, nearest, rounded
from reconcile.values.count.type import CountType
from reconcile.values.settings import DEFAULTS, Settings

COUNT = CountType()


def judged(a, b, settings=DEFAULTS):
    found = rounded(COUNT.parse(a), COUNT.parse(b), settings)
    return found and str(found[0])


@pytest.mark.parametrize(
    ("coarse", "fine", "relation"),
    [
        ("1.2 million", "1,214,000", "refines"),
        ("1.2 million", "1,249,999", "refines"),
        ("1.2 million", "1,250,000", None),
        ("1.20 million", "1,214,000", None),
        ("1,200", "1,214", "refines"),
        ("1,000", "1,014", "differs"),
        ("900", "904", None),
        ("990", "994", None),
        ("97,000", "97,372", "refines"),
        ("97,000", "97,972", None),
        ("197,000", "197,972", "refines"),
        ("8,848 m", "8,848.86 m", "refines"),
        ("3.3 percent", "3.29 percent", "refines"),
        ("5 percent", "5.4 percent", "differs"),
        ("5 percent", "5.6 percent", None),
        ("300,000", "310,000", "differs"),
        ("300,000", "315,001", None),
        ("a third", "33 percent", None),
        ("33,000 feet", "10,058 m", "refines"),
        ("33,000 feet", "10,268 m", None),
        ("about 97,000", "97,372", None),
        ("exactly 97,000", "97,372", None),
        ("up to 97,000", "97,372", None),
        ("97,000 to 98,000", "97,372", None),
        ("97,000", "98,000", None),
    ],
)
def test_rounding_is_told_by_the_digits_shown(coarse, fine, relation):
    assert judged(coarse, fine) == relation
    assert judged(fine, coarse) == relation


def test_the_thresholds_are_settings():
    assert judged("900", "904", Settings(rounding_from=100)) == "differs"
    assert judged("990", "994", Settings(rounding_from=100, round_unit=10)) == "refines"
    assert judged("1,200", "1,214", Settings(rounding_digits=3)) == "differs"
    assert judged("97,000", "97,972", Settings(cutting_digits=2)) == "refines"
    assert judged("300,000", "310,000", Settings(coarse_reach=0.01)) is None


@pytest.mark.parametrize(
    ("figure", "last", "there"),
    [("1.25", "0.1", "1.3"), ("-1.25", "0.1", "-1.2"), ("14", "10", "10")],
)
def test_halves_go_up(figure, last, there):
    assert nearest(Fraction(figure), Fraction(last)) == Fraction(there)


@given(st.integers(1_000_000, 9_999_999))
def test_what_print_makes_of_a_figure_is_never_held_to_contradict_it(figure):
    found = COUNT.compare(COUNT.parse(f"{figure:,}"), COUNT.parse(f"{figure / 10**6:.2f} million"))
    assert found.relation in {Relation.REFINES, Relation.SAME}


@pytest.mark.parametrize(
    ("text", "width", "may"),
    [
        ("1.2 million", 50_000, False),
        ("12,000", 500, False),
        ("300,000", 15_000, True),
        ("5 percent", Fraction(1, 400), True),
        ("52 percent", Fraction(1, 200), False),
        ("3.3 m", Fraction(1, 20), False),
        ("1,000", 50, True),
        ("900", 0, False),
        ("1,234", 0, False),
        ("1,100", 50, False),
        ("about 12,000", 0, False),
        ("12,000 to 13,000", 0, False),
        ("a third", 0, False),
    ],
)
def test_how_far_off_lies_what_rounds_to_a_figure(text, width, may):
    assert half_width(COUNT.parse(text), DEFAULTS) == (width, may)


def test_how_many_digits_make_a_figure_a_sure_one_is_a_setting():
    three = Settings(rounding_digits=3)
    assert half_width(COUNT.parse("12,000"), three) == (500, True)
    assert half_width(COUNT.parse("123,000"), three) == (500, False)
    coarse = Settings(coarse_reach=0.5)
    assert half_width(COUNT.parse("300,000"), coarse) == (50_000, True)
