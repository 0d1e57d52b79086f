"""Counts of which one says at least in which direction something went or lies.

In: two counts and how they relate apart from their directions. Out: the comparison that these make
of it. A minus sign is a direction; where only one count has one, the other may be the same figure
without its sign, or, beside a change, a level.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from reconcile.model.relation import Comparison, Overlap, Relation
from reconcile.values.count.directions import NEGATIVE, OPPOSITE, beside
from reconcile.values.number_bounds import Bounds

if TYPE_CHECKING:
    from reconcile.values.count.value import Count

REASONS: Final = {
    "directions-oppose": "the figures go in opposite directions",
    "directions-differ": "one is a change, a lead, a balance or a side, and the other another",
    "direction-unsaid": "one figure says in which direction it goes, and the other doesn't",
}
_CHANGES: Final = frozenset({"up", "down"})
_AGREEING: Final = frozenset({Relation.SAME, Relation.REFINES, Relation.COMPATIBLE})


def aligned(count: Count, other: Count) -> Count:
    """Return the count with the direction that its own is beside the other's."""
    direction = beside(count.thing.direction, other.thing.direction)
    if direction == count.thing.direction:
        return count
    return count.counting(count.thing._replace(direction=direction))


def signed(count: Count, other: Count) -> Count:
    """Return a negative count as a positive one in the direction that its sign says beside another.

    "-3.5%" is "3.5 percent down" beside "rose 3.5%", and other counts are what they were.
    """
    direction = other.thing.direction
    if count.thing.direction or direction not in OPPOSITE or count.literal.high >= 0:
        return count
    down = direction if direction in NEGATIVE else OPPOSITE[direction]
    return opposite(count).counting(count.thing._replace(direction=down))


def opposite(count: Count) -> Count:
    """Return the count on the other side of nothing: 3.5 percent for -3.5 percent."""
    return replace(
        count,
        literal=_negative(count.literal),
        conveyed=_negative(count.conveyed),
        figures=tuple(-figure for figure in count.figures),
    )


def _negative(these: Bounds) -> Bounds:
    return Bounds(-these.high, -these.low, these.high_open, these.low_open)


def undirected(count: Count) -> Count:
    """Return the count without its direction."""
    thing = count.thing
    return count.counting(thing._replace(direction="")) if thing.direction else count


def weighed(found: Comparison, a: Count, b: Count) -> Comparison:
    """Return how two counts of other directions relate, `found` being how their figures do."""
    if found.relation is Relation.INCOMPARABLE:
        return found
    one, other = a.thing.direction, b.thing.direction
    if one and other:
        return _opposed(found, a, b) if OPPOSITE.get(one) == other else _apart()
    if found.relation in _AGREEING:
        return found._replace(relation=Relation.COMPATIBLE, reason="direction-unsaid")
    if found.relation is Relation.CONTRADICTS and {one, other} & _CHANGES:
        return found._replace(relation=Relation.DIFFERS, reason="direction-unsaid")
    return found


def _apart() -> Comparison:
    return Comparison(Relation.INCOMPARABLE, "directions-differ")


def _opposed(found: Comparison, a: Count, b: Count) -> Comparison:
    """Return the comparison of opposite directions, which only nothing at all has in common."""
    if a.literal.low <= 0 and b.literal.low <= 0:
        return found
    return found._replace(
        relation=Relation.CONTRADICTS,
        reason="directions-oppose",
        literal=Overlap.DISJOINT,
        conveyed=Overlap.DISJOINT,
    )
