"""What directions make of a comparison; the relations themselves are in `tests/cases/count`."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.relation import Relation
from reconcile.values.count.compare import compare
from reconcile.values.count.compare_directions import signed, undirected
from reconcile.values.count.read import read
from reconcile.values.settings import DEFAULTS


def count(text):
    return read(text, DEFAULTS)


def test_a_minus_sign_is_a_direction_beside_another():
    turned = signed(count("-3.5%"), count("rose 3.5%"))
    assert turned.figures == (0.035,)
    assert turned.literal == count("3.5%").literal
    assert turned.thing.direction == "down"


@pytest.mark.parametrize("other", ["3.5%", "-2%"])
def test_a_minus_sign_is_none_beside_a_figure_without_one(other):
    assert signed(count("-3.5%"), count(other)) == count("-3.5%")


def test_a_count_without_its_direction():
    assert undirected(count("fell 3.5%")).thing == count("3.5%").thing


@given(
    st.sampled_from(["rose {}%", "fell {}%", "{}%", "-{}%", "{} points ahead", "{} points behind"]),
    st.sampled_from(["rose {}%", "fell {}%", "{}%", "-{}%", "{} points ahead", "{} points behind"]),
    st.integers(1, 9),
    st.integers(1, 9),
)
def test_directions_are_compared_alike_from_both_sides(one, other, mine, its):
    a, b = count(one.format(mine)), count(other.format(its))
    found = compare(a, b, DEFAULTS)
    assert compare(b, a, DEFAULTS) == found.mirrored


@given(st.integers(1, 99), st.integers(1, 99))
def test_a_rise_and_a_fall_never_agree(rise, fall):
    found = compare(count(f"rose {rise}%"), count(f"fell {fall}%"), DEFAULTS)
    assert found.relation is Relation.CONTRADICTS
