"""Units of measure by the names that people write, with their exact sizes.

Sizes are those of the SI brochure, the international yard and pound (1959) and ISO 80000; a barrel
is of oil, a gallon of the United States, a ton a tonne.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Final, NamedTuple


class Unit(NamedTuple):
    """A unit: its dimension, its size in the base unit of that, and where its zero lies there."""

    name: str
    dimension: str
    size: Fraction
    zero: Fraction = Fraction(0)


_TABLE: Final = {
    "length": (  # in metres
        "0.001 mm millimetre millimeter; 0.01 cm centimetre centimeter; 1 m metre meter;"
        " 1000 km kilometre kilometer kms; 0.0254 inch inches; 0.3048 ft foot feet;"
        " 0.9144 yd yard; 1609.344 mi mile; 1852 nmi nautical_mile"
    ),
    "area": (  # in square metres
        "1 m2 sq_m square_metre square_meter; 1000000 km2 sq_km square_kilometre square_kilometer;"
        " 0.0001 cm2 sq_cm square_centimetre square_centimeter; 10000 ha hectare;"
        " 4046.8564224 acre; 0.09290304 ft2 sq_ft square_foot square_feet;"
        " 2589988.110336 mi2 sq_mi sq_mile square_mile;"
        " 0.83612736 sq_yd square_yard"
    ),
    "mass": (  # in kilograms
        "0.000000001 ug mcg microgram; 0.000001 mg milligram;"
        " 0.001 g gram gramme; 1 kg kilo kilogram kilogramme;"
        " 1000 t tonne ton metric_ton metric_tonne; 1000000 kt kiloton kilotonne;"
        " 0.45359237 lb pound_weight lbs; 0.028349523125 oz ounce; 907.18474 short_ton;"
        " 1016.0469088 long_ton; 6.35029318 stone"
    ),
    "volume": (  # in litres
        "0.001 ml millilitre milliliter; 0.01 cl centilitre centiliter; 0.1 dl decilitre deciliter;"
        " 1 l litre liter;"
        " 1000 m3 cubic_metre cubic_meter; 1000000000000 km3 cubic_kilometre cubic_kilometer;"
        " 3.785411784 gal gallon; 4.54609 imperial_gallon; 158.987294928 bbl barrel;"
        " 28.316846592 ft3 cubic_foot cubic_feet"
    ),
    "power": (  # in watts
        "1 w watt; 1000 kw kilowatt; 1000000 mw megawatt; 1000000000 gw gigawatt;"
        " 1000000000000 tw terawatt; 745.69987158227022 hp horsepower"
    ),
    "energy": (  # in joules
        "1 j joule; 1000 kj kilojoule; 1000000 mj megajoule; 1000000000 gj gigajoule;"
        " 3600 wh watt_hour watt-hour; 3600000 kwh kilowatt_hour kilowatt-hour;"
        " 3600000000 mwh megawatt_hour megawatt-hour; 3600000000000 gwh gigawatt_hour"
        " gigawatt-hour; 3600000000000000 twh terawatt_hour terawatt-hour; 4184 kcal kilocalorie"
    ),
    "speed": (  # in kilometres an hour
        "1 km/h kph kmh kilometre_per_hour kilometer_per_hour km_per_hour km_an_hour"
        " kilometre_an_hour kilometer_an_hour; 1.609344 mph mile_per_hour mile_an_hour;"
        " 3.6 m/s metre_per_second meter_per_second; 1.852 kn knot"
    ),
    "time": "1/60 second sec; 1 minute min; 60 hour hr; 1440 day; 10080 week",
    "time in months": "1 month; 12 year yr",
    "data": (  # in bytes; decimal, as ISO/IEC 80000-13 has the prefixes
        "1 byte; 1000 kb kilobyte; 1000000 megabyte; 1000000000 gb gigabyte;"
        " 1000000000000 tb terabyte; 1000000000000000 pb petabyte"
    ),
    "pressure": (  # in pascals
        "100 hpa hectopascal mbar millibar; 1000 kpa kilopascal; 1000000 mpa"
        " megapascal; 100000 133.322387415 mmhg mm_hg; 6894.757293168 psi;"
        " 3386.389 inhg"
    ),
    "frequency": "1 hz hertz; 1000 khz kilohertz; 1000000 mhz megahertz; 1000000000 ghz gigahertz",
    "radiation": (  # in sieverts
        "1 sv sievert; 0.001 msv millisievert; 0.000001 usv microsievert"
    ),
    "amount of substance": "1 mol; 0.001 mmol; 0.000001 umol",
    "sound": "1 db dba decibel",
    "points of a percentage": (
        "1 percentage_point percent_point pct_point pp ppt; 0.01 basis_point bp bps"
    ),
    "parts per million": "1 ppm part_per_million parts_per_million; 0.001 ppb parts_per_billion",
    "magnitude": "1 magnitude richter on_the_richter",
}  # fmt: skip
"""A line a dimension: sizes in its base unit, each with the names of the unit."""
_TEMPERATURES: Final = {
    "°c": Unit("°C", "temperature", Fraction(1)),
    "°f": Unit("°F", "temperature", Fraction(5, 9), Fraction(-160, 9)),
    "kelvin": Unit("kelvin", "temperature", Fraction(1), Fraction("-273.15")),
}
_SAME_TEMPERATURE: Final = {
    "celsius": "°c", "degrees celsius": "°c", "degree celsius": "°c", "degrees c": "°c",
    "deg c": "°c", "centigrade": "°c", "degrees centigrade": "°c", "° c": "°c", "ºc": "°c",
    "fahrenheit": "°f", "degrees fahrenheit": "°f", "degree fahrenheit": "°f", "degrees f": "°f",
    "deg f": "°f", "° f": "°f", "ºf": "°f", "kelvins": "kelvin", "c": "°c", "f": "°f",
}  # fmt: skip


def _names() -> dict[str, Unit]:
    """Return every unit under each of its names, in lower case, plurals too."""
    units = dict(_TEMPERATURES)
    for dimension, line in _TABLE.items():
        for row in line.split(";"):
            size, *names = (word.replace("_", " ") for word in row.split())
            unit = Unit(names[0], dimension, Fraction(size))
            for name in names:
                units[name] = unit
                units.setdefault(_plural(name), unit)
    return units | {name: units[same] for name, same in _SAME_TEMPERATURE.items()}


def _plural(name: str) -> str:
    """Return the plural of a unit's name: "miles per hour", "kilometres"."""
    first, per, rest = name.partition(" per ")
    if not per:
        first, per, rest = name.partition(" an ")
    return f"{first}s{per}{rest}"


NAMES: Final = _names()
EXPONENTS: Final = frozenset({"m", "km", "cm", "mm", "ft", "mi"})
"""Units that a 2 or 3 may follow without a blank: "km2"."""
