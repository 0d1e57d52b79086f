"""Words that say that a value is missing."""

from __future__ import annotations

import pytest

from reconcile.values.missing import demand_value, is_missing
from reconcile.values.value_type import ValueSyntaxError


@pytest.mark.parametrize("text", ["unknown", "N/A", "[none]", "NaN", "NA", "n.a.", " TBD. "])
def test_missing(text):
    assert is_missing(text)


@pytest.mark.parametrize("text", ["Na", "nan", "Nil River", "Unknown Soldier", "0", ""])
def test_there(text):
    assert not is_missing(text)


def test_the_error_says_what_to_do():
    with pytest.raises(
        ValueSyntaxError, match="says that the place is missing; leave the claim out"
    ):
        demand_value("unknown", "the place", "a place")
    demand_value("Astana", "the place", "a place")
