"""A record is a named tuple in everything but the time at which its class is completed."""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from typing import Generic, NamedTuple, TypeVar, get_type_hints

import pytest

from reconcile.model.record import Record

T = TypeVar("T")
NONE: Mapping[str, str] = {}


class Point(Record):
    """A place."""

    x: int
    y: int = 0
    more: Mapping[str, str] = NONE

    @property
    def sum(self) -> int:
        """Both together."""
        return self.x + self.y


class Plain(NamedTuple):
    x: int
    y: int = 0
    more: Mapping[str, str] = NONE


class Box(Record, Generic[T]):
    held: T


class Unmade(Record):
    x: int


def test_it_is_a_tuple_with_names() -> None:
    point = Point(3, y=4)
    x, y, more = point
    assert (x, y, more) == (3, 4, NONE) == point
    assert (point.x, point[1], point.sum) == (3, 4, 7)
    assert hash(Point(1, 2, "m")) == hash((1, 2, "m"))
    assert repr(Point(1)) == "Point(x=1, y=0, more={})"
    assert Point(1) < Point(2)
    assert Box("a").held == "a"


@pytest.mark.parametrize("kind", [Point, Plain])
def test_it_has_what_named_tuples_have(kind) -> None:
    assert kind._fields == ("x", "y", "more")
    assert kind._field_defaults == {"y": 0, "more": NONE}
    assert get_type_hints(kind)["more"] == Mapping[str, str]
    assert kind._make((1, 2, NONE))._replace(x=5)._asdict() == {"x": 5, "y": 2, "more": NONE}
    match kind(7):
        case kind(x=found):
            assert found == 7
        case _:
            pytest.fail("no match")


def test_a_class_is_complete_by_its_first_instance_however_that_is_made() -> None:
    assert Unmade._fields == ("x",)
    assert Unmade._make([1]).x == 1


def test_it_survives_a_pickle() -> None:
    assert pickle.loads(pickle.dumps(Point(3, 4))) == Point(3, 4)  # noqa: S301 (our own)


@pytest.mark.parametrize(
    ("values", "named"), [((), {}), ((1, 2, NONE, 4), {}), ((1,), {"x": 2}), ((1,), {"z": 2})]
)
def test_a_wrong_call_is_a_type_error(values, named) -> None:
    with pytest.raises(TypeError):
        Point(*values, **named)


def test_it_cannot_be_changed() -> None:
    point = Point(1)
    with pytest.raises(AttributeError):
        point.x = 2
    with pytest.raises(AttributeError):
        point.other = 2
