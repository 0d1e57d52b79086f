"""Figures and counts in another unit of their dimension, exactly."""

from __future__ import annotations

from fractions import Fraction

import pytest

from reconcile.values.count.base_units import converted, exact, in_base_unit
from reconcile.values.count.type import CountType
from reconcile.values.count.units import NAMES

COUNT = CountType()


@pytest.mark.parametrize(
    ("figure", "unit", "to", "there"),
    [
        ("33000", "feet", "m", "10058.4"),
        ("86", "°f", "°c", "30"),
        ("0", "°c", "kelvin", "273.15"),
        ("-40", "°c", "°f", "-40"),
        ("160.85", "km2", "ha", "16085"),
        ("1", "mile", "m", "1609.344"),
        ("1", "lb", "g", "453.59237"),
        ("1", "acre", "m2", "4046.8564224"),
        ("2", "day", "hour", "48"),
        ("36", "km/h", "m/s", "10"),
        ("1", "gallon", "litre", "3.785411784"),
        ("500", "mw", "gw", "0.5"),
    ],
)
def test_conversion_is_exact(figure, unit, to, there):
    assert converted(Fraction(figure), NAMES[unit], NAMES[to]) == Fraction(there)
    assert converted(Fraction(there), NAMES[to], NAMES[unit]) == Fraction(figure)


def test_a_figure_is_the_number_that_it_prints():
    assert exact(0.1) == Fraction(1, 10)
    assert exact(3) == 3


def test_counts_are_put_into_their_base_unit_with_their_bounds():
    base = in_base_unit(COUNT.parse("more than 5 km"))
    assert base.figures == (5000,)
    assert tuple(base.literal)[:3] == (5000, float("inf"), True)
    people = COUNT.parse("5 people")
    assert in_base_unit(people) is people
