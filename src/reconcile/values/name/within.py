"""Places within places, and bodies within bodies.

In: two names, and who knows the names. Out: a `Comparison` where one says that it lies within the
other, by its own words ("Nailsea, Somerset, England") or by what the project declares (`within`);
None where nothing says so.
"""

from __future__ import annotations

from functools import partial
from itertools import takewhile
from typing import TYPE_CHECKING

from reconcile.model.relation import Comparison, Figures, Overlap, Relation
from reconcile.model.stages_measures_kinds import Kind
from reconcile.values.identity import Identity, Link

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reconcile.values.identity import Naming
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
    found = _added(_with_declared(above), _with_declared(other_above), names)
    if found is None:
        over, out = Overlap.OVERLAP, Overlap.DISJOINT
        return Comparison(Relation.DIFFERS, "one-name-elsewhere", over, out, Figures.DIFFER)
    more, other_more = found
    if not more and not other_more:
        equal = Overlap.EQUAL
        return Comparison(Relation.SAME, "spelling-variant", equal, equal, Figures.DIFFER)
    if more and other_more:
        over = Overlap.OVERLAP
        return Comparison(Relation.COMPATIBLE, "place-located-twice", over, over, Figures.DIFFER)
    inside = Overlap.A_INSIDE_B if more else Overlap.B_INSIDE_A
    return Comparison(Relation.REFINES, "place-located", inside, inside, Figures.DIFFER)


def _with_declared(levels: Sequence[Identity]) -> list[Identity]:
    """Return the levels, and between them those that a project declares, without a label."""
    found: list[Identity] = []
    for at, level in enumerate(levels):
        given = {each.key for each in levels[at + 1 :]}
        declared = takewhile(partial(_is_not_in, given), level.within)
        found += [level, *(Identity(key, "") for key in declared)]
    return found


def _is_not_in(given: set[str], key: str) -> bool:
    return key not in given


def _added(
    some: Sequence[Identity], others: Sequence[Identity], names: Naming
) -> tuple[int, int] | None:
    """Return how many levels each names that the other leaves out; None where they can't be one.

    That is where no level is in both, or both have other ones below one that is in both: Illinois
    and Ohio, below one country. Above the last that is in both, all is said where one says it.
    """
    mine = theirs = at = other_at = 0
    for place, other in _common(some, others, names):
        gap, other_gap = place - at, other - other_at
        if gap and other_gap:
            return None
        mine, theirs = mine + gap, theirs + other_gap
        at, other_at = place + 1, other + 1
    left, other_left = len(some) - at, len(others) - other_at
    if left and other_left:
        return (mine, theirs) if at else None
    if not (mine or theirs):
        return left, other_left
    return mine, theirs


def _common(
    some: Sequence[Identity], others: Sequence[Identity], names: Naming
) -> Iterator[tuple[int, int]]:
    """Yield where a level that both name is among each, in their order."""
    start = 0
    for place, level in enumerate(some):
        found = (at for at in range(start, len(others)) if _is_one(level, others[at], names))
        at = next(found, None)
        if at is not None:
            yield place, at
            start = at + 1


def _is_one(a: Identity, b: Identity, names: Naming) -> bool:
    if a.key == b.key:
        return True
    return bool(a.label and b.label) and names.link(a, b) is Link.SAME


def _lies_in(inner: Sequence[Identity], outer: Sequence[Identity], names: Naming) -> bool:
    """Say whether the outer place is among those that the inner one lies in.

    What lies above both must not exclude each other: one leaves out levels that the other gives.
    """
    if any(outer[0].key in level.within for level in inner):
        return True
    for at, level in enumerate(inner[1:], start=1):
        if names.link(level, outer[0]) is Link.SAME:
            above, outer_above = inner[at + 1 :], outer[1:]
            return _added(_with_declared(above), _with_declared(outer_above), names) is not None
    return False
