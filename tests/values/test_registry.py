"""The table of value types, and a type bound to what a field declares."""

from __future__ import annotations

from typing import get_args

from reconcile.model.field import Field, TypeName
from reconcile.values.registry import TYPES, field_type, value_type
from reconcile.values.settings import DEFAULTS
from reconcile.values.value_type import Options


def test_every_type_of_a_field_is_in_the_table_under_its_name():
    assert set(TYPES) == set(get_args(TypeName))
    assert [value_type(name).name for name in TYPES] == list(TYPES)


def test_every_type_has_cases(types_with_cases):
    assert types_with_cases == set(TYPES)


def test_a_type_is_made_once():
    assert value_type("text") is value_type("text")


def test_a_field_binds_its_type():
    field = Field(type="choice", of=("a", "b"), compatible=(("a", "b"),), many=True)
    pairs = frozenset({frozenset({"a", "b"})})
    expected = Options(("a", "b"), pairs, cumulative=False, many=True)
    assert field_type(field, DEFAULTS).options == expected
    assert field_type(Field(type="count", cumulative=True), DEFAULTS).options.cumulative
