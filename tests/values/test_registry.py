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


OF_ENTITIES = {"place-within", "body-within", "party-within", "place-located-twice"}
"""Reasons that only what a project declares of its names can give."""


def test_every_type_has_cases_and_each_reason_one_of_its_type_s_folder(reasons_of_cases):
    assert set(reasons_of_cases) == set(TYPES)
    names = {"person", "organisation", "place"}
    of_names = set().union(*(reasons_of_cases[name] for name in names))
    for name, found in reasons_of_cases.items():
        had = of_names if name in names else found
        assert set(value_type(name).reasons) - had <= OF_ENTITIES, name


def test_a_type_is_made_once():
    assert value_type("text") is value_type("text")


def test_a_field_binds_its_type():
    field = Field(type="choice", of=("a", "b"), compatible=(("a", "b"),), many=True)
    pairs = frozenset({frozenset({"a", "b"})})
    expected = Options(("a", "b"), pairs, cumulative=False, many=True)
    assert field_type(field, DEFAULTS).options == expected
    assert field_type(Field(type="count", cumulative=True), DEFAULTS).options.cumulative
