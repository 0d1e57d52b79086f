"""Intervals of numbers: how two lie, and what lies in both."""

from __future__ import annotations

from math import inf

import pytest

from reconcile.model.relation import Overlap
from reconcile.values.number_bounds import Bounds, lie, meet, settle


@pytest.mark.parametrize(
    ("a", "b", "overlap"),
    [
        (Bounds(5, 7), Bounds(5, 7), Overlap.EQUAL),
        (Bounds(5, 6), Bounds(5, 7), Overlap.A_INSIDE_B),
        (Bounds(5, 7), Bounds(6, 7), Overlap.B_INSIDE_A),
        (Bounds(5, 7), Bounds(6, 8), Overlap.OVERLAP),
        (Bounds(5, 7), Bounds(8, 9), Overlap.DISJOINT),
        (Bounds(5, 7), Bounds(7, 9), Overlap.OVERLAP),
        (Bounds(5, 7, high_open=True), Bounds(7, 9), Overlap.DISJOINT),
        (Bounds(5, inf), Bounds(5, inf, low_open=True), Overlap.B_INSIDE_A),
        (Bounds(-inf, 14, high_open=True), Bounds(13, inf, low_open=True), Overlap.OVERLAP),
    ],
)
def test_how_two_lie(a, b, overlap):
    assert lie(a, b) is overlap


def test_no_whole_number_lies_between_neighbours():
    below, above = Bounds(-inf, 14, high_open=True), Bounds(13, inf, low_open=True)
    assert lie(below, above, whole=True) is Overlap.DISJOINT
    assert lie(below._replace(high=15), above, whole=True) is Overlap.OVERLAP
    assert meet(below, above).between_neighbours


def test_what_lies_in_both():
    assert meet(Bounds(5, inf), Bounds(-inf, 9, high_open=True)) == (5, 9, False, True)
    assert meet(Bounds(5, 7), Bounds(5, 7, low_open=True)) == (5, 7, True, False)
    assert meet(Bounds(5, 6), Bounds(7, 8)).empty
    assert meet(Bounds(5, 7), Bounds(7, 8, low_open=True)).empty


def test_ends_that_are_open():
    assert Bounds(5, inf).floor
    assert Bounds(-inf, 5).ceiling
    assert not Bounds(5, 7).floor
    assert not Bounds(-inf, inf).ceiling


@pytest.mark.parametrize(("top", "bottom", "number"), [(13, 1, 13), (26, 2, 13), (1, 2, 0.5)])
def test_a_whole_ratio_is_an_int(top, bottom, number):
    assert settle(top, bottom) == number
    assert isinstance(settle(top, bottom), type(number))


@pytest.mark.parametrize(
    ("bounds", "kinds"),
    [
        (Bounds(1, 2), ""),
        (Bounds(1, 1), ""),
        (Bounds(1, 1, low_open=True, high_open=False), "empty"),
        (Bounds(1, 1, low_open=False, high_open=True), "empty"),
        (Bounds(2, 1), "empty"),
        (Bounds(1, inf), "floor"),
        (Bounds(-inf, 1), "ceiling"),
        (Bounds(-inf, inf), ""),
        (Bounds(1, 2, low_open=True, high_open=True), "between_neighbours"),
        (Bounds(1, 2, low_open=True, high_open=False), ""),
        (Bounds(1, 2, low_open=False, high_open=True), ""),
        (Bounds(1, 3, low_open=True, high_open=True), ""),
    ],
)
def test_of_which_kind_a_span_of_numbers_is(bounds, kinds):
    names = ("floor", "ceiling", "empty", "between_neighbours")
    assert [name for name in names if getattr(bounds, name)] == kinds.split()
    assert Bounds(1, 2) == (1, 2, False, False)
