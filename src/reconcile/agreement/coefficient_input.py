"""What a coefficient sees of the values of one field: labels, and places on a scale.

In: readings of one field. Out: a label a value, equal for what means the same; and the places by
which alpha measures distance, with the distance that fits the field's type.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.agreement import distance
from reconcile.model.extent import Axis
from reconcile.model.folding import folded
from reconcile.model.relation import Relation

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from reconcile.agreement.distance import Metric
    from reconcile.agreement.items import Item
    from reconcile.agreement.notes import Note
    from reconcile.model.extent import Extent, Stretch
    from reconcile.values.identity import Naming
    from reconcile.values.value_type import ValueType

METRICS: dict[str, Metric] = {
    "nominal": distance.nominal,
    "ordinal": distance.ordinal,
    "interval": distance.interval,
    "ratio": distance.ratio,
    "MASI": distance.masi,
}
_OF_AXIS = {
    Axis.NUMBER: "ratio",
    Axis.SHARE: "ratio",
    Axis.LENGTH: "ratio",
    Axis.DAY: "interval",
}
"""Figures, shares and lengths have a zero of their own; days have none."""


class CoefficientInput(NamedTuple):
    """The values of a field's items, each in the items' order, and the name of their distance."""

    labels: tuple[tuple[Hashable, ...], ...]
    values: tuple[tuple[Hashable, ...], ...]
    metric: str


def coefficient_input(
    items: Sequence[Item], value_type: ValueType[Any], names: Naming
) -> CoefficientInput:
    """Return what the coefficients of one field are computed from.

    A scale is ordinal, a list of parties a set. What lies on a line is ratio or interval, where all
    values lie on one line and no two coders' values of an item are incomparable; all else nominal.
    """
    labels = _labels(items, value_type, names)
    if value_type.name == "scale":
        return CoefficientInput(labels, _each(items, lambda value: value.place), "ordinal")
    if value_type.name == "parties":
        return CoefficientInput(
            labels, _each(items, lambda value: _keys(value, value_type, names)), "MASI"
        )
    extents = [[value_type.extent(note.reading.value) for note in item.notes] for item in items]
    axis, places = _on_one_line(extents)
    if axis is not None and all(_comparable(item, value_type, names) for item in items):
        return CoefficientInput(labels, places, _OF_AXIS[axis])
    return CoefficientInput(labels, labels, "nominal")


def _on_one_line(
    extents: Sequence[Sequence[Extent | None]],
) -> tuple[Axis | None, tuple[tuple[float | None, ...], ...]]:
    """Return the line that all values lie on, None where there is no such one, and their places."""
    axes = {extent.axis if extent else None for some in extents for extent in some}
    places = tuple(tuple(extent and _middle(extent) for extent in some) for some in extents)
    lined = len(axes) == 1 and all(None not in some for some in places)
    return (axes.pop() if lined else None), places


def _each(items: Sequence[Item], of: Any) -> tuple[tuple[Hashable, ...], ...]:  # noqa: ANN401 (of a value of any type)
    return tuple(tuple(of(note.reading.value) for note in item.notes) for item in items)


def _middle(extent: Extent) -> float | None:
    """Return the place of a value on its line; None where both its ends are open.

    It is the figure; the middle of a range, the best estimate where one is given; and without a
    figure the middle of what the words convey, or their one end.
    """
    if extent.figures:
        low, high = extent.figures[0], extent.figures[-1]
        return (low + high) / 2 if len(extent.figures) == 2 else low
    return _centre(extent.conveyed) if extent.conveyed else _centre(extent.allowed)


def _centre(stretch: Stretch) -> float | None:
    ends = [end for end in stretch if end is not None]
    return sum(ends) / len(ends) if ends else None


def _comparable(item: Item, value_type: ValueType[Any], names: Naming) -> bool:
    first, *others = (note.reading.value for note in item.notes)
    return all(
        value_type.compare(first, other, names).relation is not Relation.INCOMPARABLE
        for other in others
    )


def _labels(
    items: Sequence[Item], value_type: ValueType[Any], names: Naming
) -> tuple[tuple[Hashable, ...], ...]:
    """Return a label for each value; values of an item that are the same share theirs."""
    labels = _each(items, lambda value: _label(value, value_type, names))
    one: dict[Hashable, Hashable] = {}
    for item, theirs in zip(items, labels, strict=True):
        for (a, label), (b, other) in combinations(zip(item.notes, theirs, strict=True), 2):
            if label != other and _same(a, b, value_type, names):
                _join(one, label, other)
    return tuple(tuple(_root(one, label) for label in theirs) for theirs in labels)


def _same(a: Note, b: Note, value_type: ValueType[Any], names: Naming) -> bool:
    comparison = value_type.compare(a.reading.value, b.reading.value, names)
    return comparison.relation is Relation.SAME


def _join(one: dict[Hashable, Hashable], a: Hashable, b: Hashable) -> None:
    first, other = _root(one, a), _root(one, b)
    if first != other:
        one[other] = first


def _root(one: dict[Hashable, Hashable], label: Hashable) -> Hashable:
    while label in one:
        label = one[label]
    return label


def _label(value: Any, value_type: ValueType[Any], names: Naming) -> Hashable:  # noqa: ANN401 (of any type)
    """Return what is equal for values of one meaning: whom a name means, or the words."""
    if value_type.name == "parties":
        return _keys(value, value_type, names), value.form, value.number
    found = [names.identify(name, value_type.kind) for name in value_type.names_in(value)]
    if found:
        return tuple((who.key, who.partial) for who in found)
    return folded(value_type.show(value))


def _keys(value: Any, value_type: ValueType[Any], names: Naming) -> frozenset[str]:  # noqa: ANN401 (a list of parties)
    return frozenset(names.identify(n, value_type.kind).key for n in value_type.names_in(value))
