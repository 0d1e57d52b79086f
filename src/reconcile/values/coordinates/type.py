"""Coordinates: a point on the earth, no more exact than the digits that are shown of it.

Literally a point lies within half a unit of its last digit. People point at different corners of a
town, so that two points up to ten units or a kilometre apart only differ (stipulated).
"""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt
from typing import TYPE_CHECKING, ClassVar

from reconcile.model.relation import Comparison, Explanation, Figures, Overlap, Relation
from reconcile.values.coordinates.read import Point, read_point
from reconcile.values.frame import NO_FRAME, Frame
from reconcile.values.identity import SPELLED, Naming
from reconcile.values.missing import demand_value
from reconcile.values.typed_text import checked
from reconcile.values.value_type import ValueSyntaxError, ValueType

if TYPE_CHECKING:
    from fractions import Fraction

LONGEST = 100
EARTH_KM = 6371.0088
"""The mean radius of the earth (IUGG)."""
NEAR_UNITS = 10
"""Units of the coarser last digit by which two points may be apart and only differ."""
NEAR_KM = 1.0
"""Kilometres by which they may, however exact they are."""


class CoordinatesType(ValueType[Point]):
    """A point by latitude and longitude, compared by distance and by the precision shown."""

    name = "coordinates"
    reads = "latitude and longitude (36.2021, 37.1343; 36°12'N 37°8'E)"
    reasons: ClassVar = {
        "same-point": "the same point, as exactly",
        "point-precision": "one point is more precise and is rounded to the other",
        "points-near": "points that are near each other, but not one after rounding",
        "points-apart": "points that are far apart for the precision shown",
    }

    def parse(self, text: str, frame: Frame = NO_FRAME) -> Point:
        """Return the point; raise `ValueSyntaxError` for what isn't one."""
        del frame
        written = checked(text, "the point", self.reads, LONGEST)
        demand_value(written, "the point", self.reads)
        point = read_point(written)
        if point is None:
            raise ValueSyntaxError(f"{written!r} isn't a latitude and a longitude", self.reads)
        return point

    def compare(self, a: Point, b: Point, names: Naming = SPELLED) -> Comparison:
        """Return how the areas overlap that the two points may lie in, by their last digits."""
        del names
        literal = _overlap(a, b)
        same = a[:2] == b[:2]
        figures = Figures.SAME if same else Figures.DIFFER
        if literal is Overlap.EQUAL:
            return Comparison(Relation.SAME, "same-point", literal, literal, figures)
        if literal in (Overlap.A_INSIDE_B, Overlap.B_INSIDE_A):
            return Comparison(Relation.REFINES, "point-precision", literal, literal, figures)
        if literal is Overlap.OVERLAP:
            return Comparison(Relation.COMPATIBLE, "point-precision", literal, literal, figures)
        in_units = all(gap <= NEAR_UNITS * unit for gap, unit in _gaps(a, b))
        near = in_units or distance_km(a, b) <= NEAR_KM
        relation = Relation.DIFFERS if near else Relation.CONTRADICTS
        reason = "points-near" if near else "points-apart"
        return Comparison(relation, reason, literal, Overlap.DISJOINT, figures)

    def show(self, value: Point) -> str:
        """Return the point as written."""
        return value.text

    def explain(
        self, a: Point, b: Point, comparison: Comparison, names: Naming = SPELLED
    ) -> Explanation:
        """Return how far the points are apart."""
        del names
        if comparison.relation is Relation.SAME:
            return Explanation("Both give the same point.")
        away = f"{a.text} and {b.text} are {_said(distance_km(a, b))} apart"
        if comparison.relation in (Relation.REFINES, Relation.COMPATIBLE):
            return Explanation(f"{away}, which rounding explains.")
        return Explanation(f"{away}, which is more than rounding explains.")


def distance_km(a: Point, b: Point) -> float:
    """Return the distance on a sphere in kilometres, by the haversine formula."""
    one, other = (radians(point.latitude.degrees) for point in (a, b))
    across = radians(b.longitude.degrees - a.longitude.degrees)
    half = sin((other - one) / 2) ** 2 + cos(one) * cos(other) * sin(across / 2) ** 2
    return 2 * EARTH_KM * asin(min(1.0, sqrt(half)))


def _said(km: float) -> str:
    if km < 1:
        return f"{round(km * 1000):,} m"
    return f"{km:,.1f} km" if km < 100 else f"{round(km):,} km"


def _gaps(a: Point, b: Point) -> tuple[tuple[Fraction, Fraction], tuple[Fraction, Fraction]]:
    """Return the degrees between the points, north and east, each with the coarser unit."""
    north = abs(a.latitude.degrees - b.latitude.degrees)
    east = abs(a.longitude.degrees - b.longitude.degrees)
    return (
        (north, max(a.latitude.unit, b.latitude.unit)),
        (min(east, 360 - east), max(a.longitude.unit, b.longitude.unit)),
    )


def _overlap(a: Point, b: Point) -> Overlap:
    (north, _), (east, _) = _gaps(a, b)
    gaps = (north, east)
    units = [(a.latitude.unit, b.latitude.unit), (a.longitude.unit, b.longitude.unit)]
    if any(2 * gap >= one + other for gap, (one, other) in zip(gaps, units, strict=True)):
        return Overlap.DISJOINT
    a_inside = all(2 * gap + one <= other for gap, (one, other) in zip(gaps, units, strict=True))
    b_inside = all(2 * gap + other <= one for gap, (one, other) in zip(gaps, units, strict=True))
    if a_inside and b_inside:
        return Overlap.EQUAL
    if a_inside:
        return Overlap.A_INSIDE_B
    return Overlap.B_INSIDE_A if b_inside else Overlap.OVERLAP
