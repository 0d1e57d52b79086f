"""Points as people and programs write them."""

from __future__ import annotations

from fractions import Fraction

import pytest

from reconcile.values.coordinates.read import Angle, read_point


@pytest.mark.parametrize(
    ("text", "latitude", "longitude"),
    [
        (
            "36.2021, 37.1343",
            (Fraction(362021, 10_000), "1/10000"),
            (Fraction(371343, 10_000), "1/10000"),
        ),
        ("36.20 37", (Fraction(362, 10), "1/100"), (Fraction(37), "1")),
        ("-36,-37", (Fraction(-36), "1"), (Fraction(-37), "1")),
        ("36 S, 37 W", (Fraction(-36), "1"), (Fraction(-37), "1")),
        ("E 37; N 36", (Fraction(36), "1"), (Fraction(37), "1")),
        ("36°30′N 37°15′E", (Fraction(73, 2), "1/60"), (Fraction(149, 4), "1/60")),
        ("36°30'36\"N 37°E", (Fraction(3651, 100), "1/3600"), (Fraction(37), "1")),
        ("36°30.5'N 37°E", (36 + Fraction(61, 120), "1/600"), (Fraction(37), "1")),
        ("geo:36,37", (Fraction(36), "1"), (Fraction(37), "1")),
        ("+36.5-037.1/", (Fraction(73, 2), "1/10"), (Fraction(-371, 10), "1/10")),
        ("(90, 180)", (Fraction(90), "1"), (Fraction(180), "1")),
    ],
)
def test_is_read_with_its_last_digit(text, latitude, longitude):
    found = read_point(text)
    assert found.latitude == Angle(latitude[0], Fraction(latitude[1]))
    assert found.longitude == Angle(longitude[0], Fraction(longitude[1]))


@pytest.mark.parametrize(
    "text",
    [
        *(
            "91, 0",
            "0, 181",
            "36",
            "36, 37, 38",
            "36 N, 37 N",
            "36 N, 37",
            "36, 37 E",
            "N 36 N, 37 E",
        ),
        *("-36 S, 37 E", "36°60'N 37°E", "36.5°30'N 37°E", "36°30'60\"N 37°E", "Aleppo", ""),
        "36 E, 37 W",
    ],
)
def test_is_no_point(text):
    assert read_point(text) is None


def test_every_text_is_read_as_kept(readings_of_texts):
    read, kept = readings_of_texts
    assert read == kept
