"""How two durations relate, by the lengths that their words allow and convey.

In: two `Duration` values. Out: a `Comparison`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.relation import Comparison, Figures, Overlap, Relation
from reconcile.values.hedges import Cue

if TYPE_CHECKING:
    from reconcile.values.duration.value import Duration, Seconds

SAME_DURATION = "same-duration"
PRECISION = "precision"
BOUND_SATISFIED = "bound-satisfied"
OVERLAPPING = "overlap"
ROUNDING = "rounding"
FLOORS_DIFFER = "floors-differ"
CEILINGS_DIFFER = "ceilings-differ"
BEYOND = "beyond-the-figure"
EXCLUDE = "durations-exclude"

REASONS = {
    SAME_DURATION: "both give the same length of time",
    PRECISION: "one length is more precise and lies inside the other",
    BOUND_SATISFIED: "one length satisfies the bound of the other",
    OVERLAPPING: "some lengths fit both",
    ROUNDING: "the figures differ, but rounding to their unit could explain it",
    FLOORS_DIFFER: "both are minimums, with different figures",
    CEILINGS_DIFFER: "both are maximums, with different figures",
    BEYOND: "one length satisfies the words of the other but lies beyond what they suggest",
    EXCLUDE: "no length of time fits both",
}

_FLOORS = frozenset({Cue.MORE, Cue.LEAST, Cue.WELL})
_CEILINGS = frozenset({Cue.FEWER, Cue.MOST})


def compare_durations(a: Duration, b: Duration) -> Comparison:
    """Return how two durations relate."""
    literal, conveyed = lie(a.literal, b.literal), lie(a.conveyed, b.conveyed)
    figures = Figures.SAME if a.amounts == b.amounts and a.amounts else Figures.DIFFER
    relation, reason = _relation(a, b, literal, conveyed)
    return Comparison(relation, reason, literal, conveyed, figures)


def _relation(
    a: Duration, b: Duration, literal: Overlap, conveyed: Overlap
) -> tuple[Relation, str]:
    if literal is Overlap.DISJOINT:
        return Relation.CONTRADICTS, EXCLUDE
    if literal is conveyed is Overlap.EQUAL:
        return Relation.SAME, SAME_DURATION
    apart = _difference(a, b, conveyed)
    if apart is not None:
        return Relation.DIFFERS, apart
    if literal is Overlap.OVERLAP:
        return Relation.COMPATIBLE, OVERLAPPING
    lies = conveyed if literal is Overlap.EQUAL else literal
    outer = {Overlap.A_INSIDE_B: (b,), Overlap.B_INSIDE_A: (a,)}.get(lies, (a, b))
    bound = any(each.hedge in _FLOORS | _CEILINGS for each in outer)
    return Relation.REFINES, BOUND_SATISFIED if bound else PRECISION


def _difference(a: Duration, b: Duration, conveyed: Overlap) -> str | None:
    """Return why two durations differ that one length can satisfy, None where they don't."""
    hedges = {a.hedge, b.hedge}
    if _length(a) != _length(b) and hedges <= _FLOORS:
        return FLOORS_DIFFER
    if _length(a) != _length(b) and hedges <= _CEILINGS:
        return CEILINGS_DIFFER
    if conveyed is not Overlap.DISJOINT:
        return None
    bounded = hedges & (_FLOORS | _CEILINGS)
    return BEYOND if bounded or a.vague or b.vague else ROUNDING


def _length(duration: Duration) -> int:
    return sum(part.seconds for part in duration.amounts)


def lie(a: Seconds, b: Seconds) -> Overlap:
    """Return whether spans of lengths are equal, one inside the other, overlapping or disjoint."""
    if a == b:
        return Overlap.EQUAL
    if (a.high is not None and a.high < b.low) or (b.high is not None and b.high < a.low):
        return Overlap.DISJOINT
    if _within(a, b):
        return Overlap.A_INSIDE_B
    return Overlap.B_INSIDE_A if _within(b, a) else Overlap.OVERLAP


def _within(inner: Seconds, outer: Seconds) -> bool:
    return inner.low >= outer.low and (
        outer.high is None or (inner.high is not None and inner.high <= outer.high)
    )
