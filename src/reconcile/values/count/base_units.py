"""Counts in two units of one dimension, put into the base unit of that, exactly.

In: a count, or a figure with its unit. Out: the same in another unit, as ratios of whole numbers.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from math import isinf
from typing import TYPE_CHECKING, Final

from reconcile.values.count.unit_words import unit_of
from reconcile.values.number_bounds import settle

if TYPE_CHECKING:
    from reconcile.values.count.units import Unit
    from reconcile.values.count.value import Count
    from reconcile.values.number_bounds import Bounds


def exact(figure: float) -> Fraction:
    """Return the number that a figure prints: 0.1 is a tenth."""
    return Fraction(figure) if isinstance(figure, int) else Fraction(repr(figure))


def converted(figure: Fraction, unit: Unit, to: Unit) -> Fraction:
    """Return a figure of one unit in another of the same dimension."""
    return (figure * unit.size + unit.zero - to.zero) / to.size


def in_base_unit(count: Count) -> Count:
    """Return the count with its numbers in the base unit of its dimension, exactly converted."""
    unit = unit_of(count.thing.per)
    if unit is None or (unit.size == 1 and not unit.zero):
        return count
    return replace(
        count,
        literal=_bounds(count.literal, unit),
        conveyed=_bounds(count.conveyed, unit),
        figures=tuple(_number(figure, unit) for figure in count.figures),
    )


def _bounds(bounds: Bounds, unit: Unit) -> Bounds:
    return bounds._replace(low=_number(bounds.low, unit), high=_number(bounds.high, unit))


def _number(number: float, unit: Unit) -> float:
    if isinf(number):
        return number
    base = exact(number) * unit.size + unit.zero
    return settle(base.numerator, base.denominator)


_BASES: Final = {
    "length": "metres", "area": "square metres", "mass": "kilograms", "volume": "litres",
    "temperature": "°C", "power": "watts", "energy": "joules", "speed": "km/h", "time": "minutes",
    "time in months": "months",
}  # fmt: skip


def in_base_words(count: Count) -> Count:
    """Return the count in its base unit, with the words of that."""
    words = _BASES.get(count.thing.dimension)
    return replace(in_base_unit(count), unit=words) if words else count
