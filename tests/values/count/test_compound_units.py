"""Figures in two units."""

from __future__ import annotations

import pytest

from reconcile.values.count.compound_units import compound
from reconcile.values.numerals import numerals
from reconcile.values.tokens import cut


def read(text):
    tokens = cut(text)
    at = next(at for at, word in enumerate(tokens.words) if word[:1].isdecimal())
    return compound(tokens.words, at, numerals(tokens))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("6 ft 2 in", (74, 1)),
        ("6 feet, 2 inches", (74, 1)),
        ("2 hours and 5 minutes", (125, 1)),
        ("1 h 30 min", (90, 1)),
        ("6 ft 0 in", (72, 1)),
        ("2 min 5 s", (125, 1)),
        ("11 st 4.5 lb", (317, 2)),
        ("5 years and 3 months", (63, 1)),
        ("6'2\"", (74, 1)),
        ("6' 2\"", (74, 1)),
        ("5'11", (71, 1)),
        ("5-foot-11", (71, 1)),
        ("12 stone 4 pounds", (172, 1)),
    ],
)
def test_both_are_added_up_in_the_smaller_unit(text, number):
    found = read(text)
    assert found.top / found.bottom == number[0] / number[1]


@pytest.mark.parametrize(
    "text",
    [
        "6 ft 13 in", "6 ft 2 lb", "2 in 6 ft", "6.5 ft 2 in", "6 ft", "6 men 2 women",
        "between 1 hour and 30 minutes", "$5 20 cents", "5'13\"", "1'200", "6 feet 2 people",
    ],
)  # fmt: skip
def test_other_pairs_are_two_figures(text):
    assert read(text) is None
