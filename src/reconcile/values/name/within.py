"""Places within places, and bodies within bodies.

In: two names, and who knows the names. Out: a `Comparison` where one says that it lies within the
other, by its own words ("Nailsea, Somerset, England") or by what the project declares (`within`);
None where nothing says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.relation import Comparison, Figures, Overlap, Relation
from reconcile.model.stages_measures_kinds import Kind
from reconcile.values.identity import Link

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.values.identity import Identity, Naming
    from reconcile.values.name.value import Name


def compare_levels(a: Name, b: Name, kind: Kind, names: Naming) -> Comparison | None:
    """Return how one name lies within the other, None where neither says where it lies."""
    one, other = _levels(a, kind, names), _levels(b, kind, names)
    nested = len(one) > 1 or len(other) > 1
    if nested and names.link(one[0], other[0]) is Link.SAME:
        return _of_one_name(one[1:], other[1:], names)
    if _lies_in(one, other, names):
        return _refining(kind, Overlap.A_INSIDE_B)
    return _refining(kind, Overlap.B_INSIDE_A) if _lies_in(other, one, names) else None


def _levels(name: Name, kind: Kind, names: Naming) -> tuple[Identity, ...]:
    levels = name.levels if kind is Kind.PLACE else (name.text,)
    return tuple(names.identify(level, kind) for level in levels)


def _refining(kind: Kind, literal: Overlap) -> Comparison:
    reason = "place-within" if kind is Kind.PLACE else "body-within"
    return Comparison(Relation.REFINES, reason, literal, literal, Figures.DIFFER)


def _of_one_name(
    above: Sequence[Identity], other_above: Sequence[Identity], names: Naming
) -> Comparison:
    """Compare places whose own names are one, by what they lie in."""
    if _in_order(other_above, above, names):
        if len(above) == len(other_above):
            equal = Overlap.EQUAL
            return Comparison(Relation.SAME, "spelling-variant", equal, equal, Figures.DIFFER)
        inside = Overlap.A_INSIDE_B
    elif _in_order(above, other_above, names):
        inside = Overlap.B_INSIDE_A
    else:
        over, out = Overlap.OVERLAP, Overlap.DISJOINT
        return Comparison(Relation.DIFFERS, "one-name-elsewhere", over, out, Figures.DIFFER)
    return Comparison(Relation.REFINES, "place-located", inside, inside, Figures.DIFFER)


def _lies_in(inner: Sequence[Identity], outer: Sequence[Identity], names: Naming) -> bool:
    """Say whether the outer place is among those that the inner one lies in.

    What lies above both must not exclude each other: one leaves out levels that the other gives.
    """
    if any(outer[0].key in level.within for level in inner):
        return True
    for at, level in enumerate(inner[1:], start=1):
        if names.link(level, outer[0]) is Link.SAME:
            above, outer_above = inner[at + 1 :], outer[1:]
            return _in_order(above, outer_above, names) or _in_order(outer_above, above, names)
    return False


def _in_order(some: Sequence[Identity], levels: Sequence[Identity], names: Naming) -> bool:
    """Say whether these are all among the levels, in their order."""
    left = iter(levels)
    return all(any(names.link(each, level) is Link.SAME for level in left) for each in some)
