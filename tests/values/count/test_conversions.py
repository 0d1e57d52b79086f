"""Conversions in brackets."""

from __future__ import annotations

import pytest

from reconcile.values.count.conversions import conversion, converts
from reconcile.values.registry import value_type
from reconcile.values.settings import DEFAULTS
from reconcile.values.value_type import ValueSyntaxError

COUNT = value_type("count")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("60 miles (97 km)", ("60 miles", "97 km")),
        ("5 feet (1.5 m) of water", ("5 feet of water", "1.5 m")),
        ("60 miles", None),
        ("(97 km)", None),
        ("60 (a) (b)", None),
    ],
)
def test_the_parts_of_a_text(text, parts):
    assert conversion(text) == parts


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("60 miles", "97 km", True),
        ("up to 60 miles", "97 km", True),
        ("60 miles", "80 km", False),
        ("60 miles", "60 miles", False),
        ("60 miles", "97 kg", False),
        ("60 people", "97 km", False),
        ("60 to 70 miles", "97 km", False),
        ("60 people", "60 people", False),
    ],
)
def test_one_figure_in_two_units(one, other, same):
    assert converts(COUNT.parse(one), COUNT.parse(other), DEFAULTS) is same


@pytest.mark.parametrize("text", ["60 miles (80 km)", "60 miles (97 kg)"])
def test_other_brackets_are_refused(text):
    with pytest.raises(ValueSyntaxError):
        COUNT.parse(text)
