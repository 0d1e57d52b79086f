"""Words behind a figure name a unit, or none."""

from __future__ import annotations

import pytest

from reconcile.values.count.unit_words import unit_of


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
