"""The kind of a constraint is that whose keys it has, no more and no fewer."""

import pytest

from reconcile.model.constraint import KEY_TYPES, SHAPE_KEYS, SHAPES, Constraint


def filled(keys):
    many = {"parts", "order"}
    return {key: ("a", "b") if key in many else "a" for key in keys}


@pytest.mark.parametrize("kind", SHAPES)
def test_each_kind_has_keys_of_its_own(kind):
    keys = SHAPES[kind]
    assert Constraint(**filled(keys)).kind is kind
    assert keys <= set(SHAPE_KEYS) == set(KEY_TYPES)
    other = next(
        key
        for key in SHAPE_KEYS
        if key not in keys and frozenset({*keys, key}) not in SHAPES.values()
    )
    assert Constraint(**filled([*keys, other])).kind is None


def test_no_keys_make_no_kind():
    assert Constraint().kind is None


def test_the_fields_are_listed_by_key_in_the_order_of_the_keys():
    said = Constraint(parts=("killed", "wounded"), whole="casualties").fields
    assert list(said.items()) == [("whole", ("casualties",)), ("parts", ("killed", "wounded"))]
