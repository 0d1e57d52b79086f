"""One list as a comparison sees it: entities, and how many parties it allows and conveys."""

import pytest

from reconcile.values.identity import SPELLED
from reconcile.values.parties.side import Bounds, side
from reconcile.values.parties.value import Form, Parties, Stated


def of(names, form=Form.PLAIN, number=None):
    return Parties(tuple(names.split()), form, Stated(*number) if number else None)


@pytest.mark.parametrize(
    ("parties", "literal", "conveyed"),
    [
        (of("A B"), Bounds(2, None), Bounds(2, 2)),
        (of("A B", Form.OPEN), Bounds(2, None), Bounds(2, None)),
        (of("A B", Form.CLOSED), Bounds(2, 2), Bounds(2, 2)),
        (of("A B", number=(4, 4)), Bounds(4, 4), Bounds(4, 4)),
        (of("A B", number=(1, None)), Bounds(2, None), Bounds(2, None)),
        (of("A B C", number=(1, 2)), Bounds(3, 3), Bounds(3, 3)),
    ],
)
def test_the_bounds_of_a_list(parties, literal, conveyed):
    found = side(parties, SPELLED)
    assert (found.literal, found.conveyed) == (literal, conveyed)


@pytest.mark.parametrize(
    ("inner", "outer", "inside"),
    [
        (Bounds(2, 2), Bounds(2, None), True),
        (Bounds(2, None), Bounds(2, 2), False),
        (Bounds(1, 2), Bounds(2, 3), False),
        (Bounds(2, 4), Bounds(2, 3), False),
        (Bounds(2, 3), Bounds(1, 3), True),
    ],
)
def test_bounds_inside_others(inner, outer, inside):
    assert inner.inside(outer) is inside


def test_two_names_of_one_entity_count_once():
    assert list(side(of("Russia russia"), SPELLED).named) == ["russia"]
