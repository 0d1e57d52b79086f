"""Running totals: what time does to two counts that only grow.

In: the comparison of the bare counts, and both readings. Out: the comparison between the claims. A
later total may be higher and never lower; where nobody says as of when, the days of publication say
which is the later. As-of days are the main cause of false contradictions among counts (VitaminC's
revisions), and what doesn't accumulate is never softened by publication.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.relation import Comparison, Relation
from reconcile.values.circumstances import (
    AS_OF_DIFFERS,
    AT_ODDS,
    CONTRADICTS,
    DIFFERS,
    MAYBE_UPDATED,
    apart,
    later,
    soften,
)

if TYPE_CHECKING:
    from reconcile.model.reading import Days, Reading
    from reconcile.values.count.value import Count

FELL = "cumulative-fell"

ORDER_SAID = frozenset({"earlier", "later"})
"""Words in a count that say which of two is the later, without a day."""

_MAY_FALL = frozenset({"missing", "displaced", "detained"})


def weigh_count(
    bare: Comparison, a: Reading[Count], b: Reading[Count], *, cumulative: bool
) -> Comparison:
    """Return how two claims relate; `cumulative` says that the counts are running totals."""
    if bare.relation not in AT_ODDS:
        return bare
    if _of_other_times(a, b):
        if cumulative and _fell(a, b):
            return bare._replace(relation=DIFFERS, reason=FELL)
        return bare._replace(relation=Relation.COMPATIBLE, reason=AS_OF_DIFFERS)
    if bare.relation is not CONTRADICTS:
        return bare
    softened = soften(bare, a, b)
    if cumulative and softened is bare and _rose_in_print(a, b):
        return Comparison(DIFFERS, MAYBE_UPDATED, *bare[2:])
    return softened


def _of_other_times(a: Reading[Count], b: Reading[Count]) -> bool:
    """Say whether two counts are of times that follow each other: by their words, or by days."""
    one, other = a.value.as_of, b.value.as_of
    if one and other and {one, other} == ORDER_SAID:
        return True
    return apart(a.as_of, b.as_of)


def _fell(a: Reading[Count], b: Reading[Count]) -> bool:
    """Say whether the later of two running totals states less than the earlier, hedged or not.

    Shares fall, and so do the numbers of missing, displaced and detained; a plan or an estimate
    beside a report or a documented count is no fall.
    """
    if a.measure is not b.measure or a.stage is not b.stage:
        return False
    if {a.value.thing.state, b.value.thing.state} & _MAY_FALL:
        return False
    late, early = (a, b) if _later(a, b) else (b, a)
    return _less(late.value, early.value)


def _later(a: Reading[Count], b: Reading[Count]) -> bool:
    return later(a.as_of, b.as_of) or a.value.as_of == "later"


def _rose_in_print(a: Reading[Count], b: Reading[Count]) -> bool:
    """Say whether the source that appeared later states more, where neither says as of when.

    A reading keeps the days of publication only where it has no as-of day.
    """
    if a.published is None or b.published is None:
        return False
    if _appeared_before(a.published, b.published):
        return _less(a.value, b.value)
    return _appeared_before(b.published, a.published) and _less(b.value, a.value)


def _appeared_before(a: Days, b: Days) -> bool:
    return a.latest is not None and b.earliest is not None and a.latest < b.earliest


def _less(a: Count, b: Count) -> bool:
    """Say whether every figure that A states is below those of B; literal sets where none is."""
    if a.share or b.share:
        return False
    if a.figures and b.figures:
        return max(a.figures) < min(b.figures)
    top, bottom = a.literal, b.literal
    return top.high < bottom.low or (top.high == bottom.low and (top.high_open or bottom.low_open))
