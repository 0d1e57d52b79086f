"""Units: their names as people write them, and exact conversion."""

from __future__ import annotations

from fractions import Fraction

import pytest

from reconcile.values.count.type import CountType
from reconcile.values.count.units import NAMES, converted, exact, in_base_unit, unit_of

COUNT = CountType()


@pytest.mark.parametrize(
    ("words", "name", "dimension"),
    [
        ("km", "km", "length"),
        ("km²", "km2", "area"),
        ("km2", "km2", "area"),
        ("sq km", "km2", "area"),
        ("sq. km of forest", "km2", "area"),
        ("square kilometres", "km2", "area"),
        ("metric tons of grain", "t", "mass"),
        ("short tons", "short ton", "mass"),
        ("feet", "ft", "length"),
        ("miles per hour", "mph", "speed"),
        ("km/h", "km/h", "speed"),
        ("°C", "°C", "temperature"),
        ("degrees Celsius", "°C", "temperature"),
        ("kilowatt-hours", "wh", ""),
        ("lbs", "lb", "mass"),
        ("dollars in aid", "dollar", "dollars"),
        ("pounds", "pound", "pounds"),
        ("m³", "m3", "volume"),
        ("barrels", "bbl", "volume"),
        ("GWh", "gwh", "energy"),
    ],
)
def test_units_are_known_by_the_names_that_people_write(words, name, dimension):
    unit = unit_of(words)
    if not dimension:  # a kilowatt-hour is no watt-hour
        assert (unit.name, unit.dimension) == ("kwh", "energy")
        return
    assert (unit.name, unit.dimension) == (name, dimension)


@pytest.mark.parametrize("words", ["people", "in 2016", "of them", "", "metres-long", "kittens"])
def test_other_words_are_no_unit(words):
    assert unit_of(words) is None


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


def test_every_unit_has_a_dimension_and_a_size():
    assert all(unit.dimension and unit.size > 0 for unit in NAMES.values())
