"""Points compared by distance and by the precision shown."""

from __future__ import annotations

import pytest

from reconcile.model.relation import Overlap
from reconcile.values.coordinates.type import distance_km
from reconcile.values.registry import value_type
from reconcile.values.value_type import ValueSyntaxError

POINTS = value_type("coordinates")


@pytest.mark.parametrize(
    ("a", "b", "reason", "literal"),
    [
        ("36.2021, 37.1343", "36.2, 37.1", "point-precision", Overlap.A_INSIDE_B),
        ("36.2, 37.1", "36.2021, 37.1343", "point-precision", Overlap.B_INSIDE_A),
        ("36.2, 37.12", "36.21, 37.1", "point-precision", Overlap.OVERLAP),
        ("36.20, 37.10", "36.20, 37.10", "same-point", Overlap.EQUAL),
        ("36.20, 37.10", "36.21, 37.10", "points-near", Overlap.DISJOINT),
        ("36.20, 37.10", "36.30, 37.20", "points-near", Overlap.DISJOINT),
        ("36.20, 37.10", "36.31, 37.10", "points-apart", Overlap.DISJOINT),
        ("36.20, 37.10", "36.20, 37.21", "points-apart", Overlap.DISJOINT),
        ("0, 179.99", "0, -179.99", "points-near", Overlap.DISJOINT),
        ("36.20000, 37.10000", "36.20800, 37.10000", "points-near", Overlap.DISJOINT),
        ("36.20000, 37.10000", "36.20920, 37.10000", "points-apart", Overlap.DISJOINT),
    ],
)
def test_relations(a, b, reason, literal):
    one, other = POINTS.parse(a), POINTS.parse(b)
    found = POINTS.compare(one, other)
    assert (found.reason, found.literal) == (reason, literal)
    assert POINTS.compare(other, one) == found.mirrored


@pytest.mark.parametrize(
    ("a", "b", "km"),
    [
        ("0, 0", "0, 0", 0),
        ("0, 0", "1, 0", 111.2),
        ("0, 179", "0, -179", 222.4),
        ("90, 0", "-90, 0", 20015),
    ],
)
def test_distance(a, b, km):
    assert distance_km(POINTS.parse(a), POINTS.parse(b)) == pytest.approx(km, abs=0.5)


@pytest.mark.parametrize(
    ("a", "b", "sentence"),
    [
        ("36.2, 37.1", "36.2, 37.1", "Both give the same point."),
        ("36.20, 37", "36.2, 37", "36.20, 37 and 36.2, 37 are 0 m apart, which rounding explains."),
        (
            "0.00, 0",
            "0.05, 0",
            "0.00, 0 and 0.05, 0 are 5.6 km apart, which is more than rounding explains.",
        ),
        (
            "0, 0",
            "12, 0",
            "0, 0 and 12, 0 are 1,334 km apart, which is more than rounding explains.",
        ),
    ],
)
def test_the_sentence_has_the_distance(a, b, sentence):
    one, other = POINTS.parse(a), POINTS.parse(b)
    assert POINTS.explain(one, other, POINTS.compare(one, other)).sentence == sentence


@pytest.mark.parametrize(
    ("text", "said"),
    [("unknown", "missing"), ("Aleppo", "isn't a latitude"), ("1" * 200, "longer")],
)
def test_refused(text, said):
    with pytest.raises(ValueSyntaxError, match=said):
        POINTS.parse(text)


def test_case(case):
    case()


def test_what_is_said_of_every_case_is_as_kept(said_of_cases):
    said, kept = said_of_cases
    assert said == kept
