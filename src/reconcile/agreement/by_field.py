"""How often coders agree on the items of one field: what they noted, and how they read it.

In: the items of a field. Out: counts and coefficients. What one noted and another didn't is counted
(unitising) apart from how they read what both noted (coding); no coefficient mixes the two.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.agreement.ac1 import AC1, share_agreed
from reconcile.agreement.alpha import Alpha
from reconcile.agreement.coders import TWO
from reconcile.agreement.coefficient_input import METRICS, coefficient_input
from reconcile.agreement.intervals import bootstrapped
from reconcile.agreement.patterns import patterns

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping, Sequence

    from reconcile.agreement.intervals import Bounds
    from reconcile.agreement.items import Item
    from reconcile.agreement.patterns import Coefficient, Pattern
    from reconcile.values.identity import Naming
    from reconcile.values.value_type import ValueType

NONE_SHARED = "no item was noted by two coders"
NO_VARIATION = "all values are alike"
ONE_ITEM = "only one item"
_YES_AND_NO = 2


class Figure(NamedTuple):
    """A coefficient with its interval; both None where it isn't defined, and `why` it isn't.

    Of a single item it would say nothing: alpha is 0 for any two values that differ.
    """

    value: float | None
    interval: Bounds | None = None
    why: str = ""


class Noted(NamedTuple):
    """Unitising: how many items there are, how many two coders or more noted, and who alone did.

    `share` is that of the items that all coders of their source noted, 0 to 1.
    """

    items: int
    shared: int
    by_all: int
    alone: Mapping[str, int]

    @property
    def share(self) -> float:
        """The share of items that all coders of their source noted."""
        return self.by_all / self.items if self.items else 0.0


class Read(NamedTuple):
    """Coding: of `n` items that two coders or more noted, the share of pairs with the same value.

    `metric` names alpha's distance. `agreed` is None where no item is shared.
    """

    n: int
    agreed: float | None
    metric: str
    alpha: Figure
    ac1: Figure


class FieldAgreement(NamedTuple):
    """A field, its type, what coders noted of it, and how they read what several noted."""

    field: str
    type: str
    noted: Noted
    read: Read


def by_field(
    field: str,
    items: Sequence[Item],
    coders_of: Mapping[str, Sequence[str]],
    value_type: ValueType[Any],
    names: Naming,
) -> FieldAgreement:
    """Return the agreement on one field, from the items that at least one coder noted under it.

    An item under two fields counts for neither as shared: each coder noted it alone there.
    """
    shared = [i for i in items if len(i.fields) == 1 and len(i.notes) >= TWO]
    return FieldAgreement(
        field, value_type.name, _noted(field, items, coders_of), _read(shared, value_type, names)
    )


def _noted(field: str, items: Sequence[Item], coders_of: Mapping[str, Sequence[str]]) -> Noted:
    theirs = [
        (item.source, [note.coder for note in item.notes if note.claim.field == field])
        for item in items
    ]
    alone = {coder: 0 for source, _ in theirs for coder in coders_of[source]}
    for _, (first, *others) in theirs:
        alone[first] += not others
    return Noted(
        items=len(theirs),
        shared=sum(len(coders) >= TWO for _, coders in theirs),
        by_all=sum(len(coders) == len(coders_of[source]) for source, coders in theirs),
        alone=dict(sorted(alone.items())),
    )


def _read(shared: Sequence[Item], value_type: ValueType[Any], names: Naming) -> Read:
    seen = coefficient_input(shared, value_type, names)
    metric = METRICS[seen.metric]
    categories = max(_categories(value_type), len(set(chain(*seen.labels))))
    return Read(
        n=len(shared),
        agreed=share_agreed(seen.labels),
        metric=seen.metric,
        alpha=_figure(seen.values, lambda patterns: Alpha(patterns, metric)),
        ac1=_figure(seen.labels, lambda patterns: AC1(patterns, categories)),
    )


def _figure(
    items: Sequence[Sequence[Hashable]], of: Callable[[Sequence[Pattern]], Coefficient]
) -> Figure:
    if not items:
        return Figure(None, None, NONE_SHARED)
    if len(items) == 1:
        return Figure(None, None, ONE_ITEM)
    found = patterns(items)
    coefficient = of(found.patterns)
    value = coefficient(found.counts)
    if value is None:
        return Figure(None, None, NO_VARIATION)
    return Figure(value, bootstrapped(found.of_items, coefficient))


def _categories(value_type: ValueType[Any]) -> int:
    """Return how many values a field allows, as far as it declares them; 0 where it doesn't."""
    return _YES_AND_NO if value_type.name == "yes_no" else len(value_type.options.of)
