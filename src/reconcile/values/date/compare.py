"""How two dates relate: same, one inside the other, overlapping, apart.

In: two `Date` values. Out: a `Comparison`. The earliest and the latest day that each allows decide.
Dates that share no day contradict each other, or only differ where a source itself doubts its date
(? and ~ of EDTF).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.relation import Comparison, Figures, Overlap, Relation
from reconcile.values.date.dates_apart import apart
from reconcile.values.date.end_of_day import at_next_day
from reconcile.values.date.iso_clock import parse_time
from reconcile.values.date.overlap import follow_each_other, has_gaps, lie, lie_with_gaps
from reconcile.values.date.reasons import (
    ACTIVE_DIFFERS,
    AMBIGUOUS,
    APPROXIMATE_FITS,
    BEYOND,
    BOUND_SATISFIED,
    BOUNDS_DIFFER,
    FOLLOWING,
    MILESTONES,
    OUTSIDE_PART,
    OVERLAPPING,
    PART_OF,
    PRECISION,
    SAME_DATE,
    TIMES_DIFFER,
    UNCERTAIN_FITS,
)
from reconcile.values.date.value import Bound, Date, Precision
from reconcile.values.settings import DEFAULTS

if TYPE_CHECKING:
    from reconcile.model.reading import Days
    from reconcile.values.settings import Settings


ACTIVE = "active"
_SAME = Comparison(Relation.SAME, SAME_DATE, Overlap.EQUAL, Overlap.EQUAL, Figures.SAME)
_FORWARD = frozenset({Bound.SINCE, Bound.AFTER, Bound.NOT_BEFORE, Bound.END_UNKNOWN})
_BACKWARD = frozenset({Bound.UNTIL, Bound.BEFORE, Bound.BY, Bound.START_UNKNOWN})
_FLOORS = frozenset({Bound.UNTIL_AT_LEAST, Bound.SINCE_AT_LEAST})
_EXTENTS = frozenset({Precision.INTERVAL, Precision.ALL})
_NEARNESS = (
    Relation.SAME,
    Relation.REFINES,
    Relation.COMPATIBLE,
    Relation.INCOMPARABLE,
    Relation.DIFFERS,
    Relation.CONTRADICTS,
)


def compare_dates(a: Date, b: Date, settings: Settings = DEFAULTS) -> Comparison:
    """Return how two dates relate."""
    if a == b:
        return _SAME
    a, b = at_next_day(a, b), at_next_day(b, a)
    if a.milestone or b.milestone:
        return _of_moments(a, b, settings)
    if a.precision is Precision.EITHER or b.precision is Precision.EITHER:
        return _any_of(a, b, settings)
    if a.bound or b.bound:
        bounds = _bounds(a, b, settings)
        if bounds is not None:
            return bounds
    return _by_days(a, b, settings)


def _of_moments(a: Date, b: Date, settings: Settings) -> Comparison:
    """Return the relation of dates of which one names the moment of an event that it is of.

    Work at one time doesn't exclude work at another.
    """
    if a.milestone and b.milestone and a.milestone != b.milestone:
        return Comparison(Relation.INCOMPARABLE, MILESTONES)
    found = compare_dates(a._replace(milestone=""), b._replace(milestone=""), settings)
    if ACTIVE in (a.milestone, b.milestone) and found.relation is Relation.CONTRADICTS:
        return found._replace(relation=Relation.DIFFERS, reason=ACTIVE_DIFFERS)
    return found


def _by_days(a: Date, b: Date, settings: Settings) -> Comparison:
    x, y = _on_one_clock(a, b) if a.written or b.written else (a.days, b.days)
    literal = lie(x, y)
    if has_gaps(a) or has_gaps(b):
        literal = lie_with_gaps(a, b, literal)
    if literal is Overlap.DISJOINT:
        return apart(a, b, (x, y), settings)
    return _by_conveyed(a, b, (x, y), literal)


def _by_conveyed(a: Date, b: Date, days: tuple[Days, Days], literal: Overlap) -> Comparison:
    """Return the relation of two dates that share a day, by the days that their words convey."""
    if a.conveyed is None and b.conveyed is None:
        return _shared(a, b, literal, literal)
    conveyed = lie(a.conveyed or days[0], b.conveyed or days[1])
    if conveyed is Overlap.DISJOINT:
        reason = OUTSIDE_PART if a.part or b.part else BEYOND
        return Comparison(Relation.DIFFERS, reason, literal, conveyed, Figures.DIFFER)
    return _shared(a, b, literal, conveyed)


def _shared(a: Date, b: Date, literal: Overlap, conveyed: Overlap) -> Comparison:
    """Return the relation of two dates that share days."""
    if literal is Overlap.OVERLAP:
        reason = FOLLOWING if follow_each_other(a, b) else OVERLAPPING
        return Comparison(Relation.COMPATIBLE, reason, literal, conveyed, Figures.DIFFER)
    if literal is Overlap.EQUAL:
        return _equal_days(a, b, conveyed)
    outer = b if literal is Overlap.A_INSIDE_B else a
    if outer.bound:
        return Comparison(Relation.REFINES, BOUND_SATISFIED, literal, conveyed, Figures.DIFFER)
    if outer.precision in _EXTENTS:
        return Comparison(Relation.COMPATIBLE, PART_OF, literal, conveyed, Figures.DIFFER)
    return Comparison(Relation.REFINES, PRECISION, literal, conveyed, Figures.DIFFER)


def _equal_days(a: Date, b: Date, conveyed: Overlap) -> Comparison:
    if a.uncertain is not b.uncertain:
        return Comparison(Relation.REFINES, UNCERTAIN_FITS, Overlap.EQUAL, conveyed, Figures.SAME)
    if a.approximate is not b.approximate or a.about_time or b.about_time:
        return Comparison(Relation.REFINES, APPROXIMATE_FITS, Overlap.EQUAL, conveyed, Figures.SAME)
    if a.time and b.time and _instant(a, b) != _instant(b, a):
        return Comparison(
            Relation.DIFFERS, TIMES_DIFFER, Overlap.EQUAL, Overlap.EQUAL, Figures.DIFFER
        )
    if conveyed is Overlap.EQUAL and bool(a.time) is bool(b.time):
        return _SAME
    return Comparison(Relation.REFINES, PRECISION, Overlap.EQUAL, conveyed, Figures.DIFFER)


def _on_one_clock(a: Date, b: Date) -> tuple[Days, Days]:
    """Return the days of UTC where both give an offset, else the days as written.

    A date without an offset may be of UTC as well, so the days of UTC count where the days as
    written differ.
    """
    written = a.written or a.days, b.written or b.days
    if (_zoned(a) and _zoned(b)) or lie(*written) is Overlap.DISJOINT:
        return a.days, b.days
    return written


def _zoned(date: Date) -> bool:
    return date.time.endswith("Z") or date.time[-6:-5] in ("+", "-")


def _instant(date: Date, other: Date) -> str:
    clock = parse_time(date.time[1:], with_seconds=True)
    both = _zoned(date) and _zoned(other)
    return clock.utc if clock and both else date.time.rstrip("Z").split("+")[0][:9]


def _any_of(a: Date, b: Date, settings: Settings) -> Comparison:
    """Return the relation of dates of which one leaves several possible."""
    of_a = a.ends if a.precision is Precision.EITHER else (a,)
    of_b = b.ends if b.precision is Precision.EITHER else (b,)
    if set(of_a) == set(of_b):
        return _SAME
    found = [compare_dates(one, other, settings) for one in of_a for other in of_b]
    best = min(found, key=_nearness)
    if best.relation in (Relation.DIFFERS, Relation.CONTRADICTS):
        return best
    return Comparison(
        Relation.COMPATIBLE, AMBIGUOUS, Overlap.OVERLAP, Overlap.OVERLAP, Figures.DIFFER
    )


def _nearness(found: Comparison) -> tuple[int, bool, str]:
    apart = found.literal is Overlap.DISJOINT
    return _NEARNESS.index(found.relation), apart, found.reason


def _bounds(a: Date, b: Date, settings: Settings) -> Comparison | None:
    """Return the relation of two open dates by what they state; None where their days decide."""
    if a.bound in _FLOORS or b.bound in _FLOORS:
        return _floors(a, b, settings)
    ways = (_FORWARD, _BACKWARD)
    if not any(a.bound in way and b.bound in way for way in ways):
        return None
    stated = compare_dates(a.ends[0], b.ends[0], settings)
    literal = lie(a.days, b.days)
    if stated.relation in (Relation.DIFFERS, Relation.CONTRADICTS):
        return Comparison(Relation.DIFFERS, BOUNDS_DIFFER, literal, literal, Figures.DIFFER)
    if stated.relation is Relation.SAME and literal is Overlap.EQUAL:
        return _SAME
    return Comparison(Relation.REFINES, PRECISION, literal, literal, Figures.DIFFER)


def _floors(a: Date, b: Date, settings: Settings) -> Comparison:
    """Return the relation where a date says "at least until", or "since at least"."""
    if a.bound is b.bound:
        stated = compare_dates(a.ends[0], b.ends[0], settings)
        literal = lie(a.days, b.days)
        differ = stated.relation in (Relation.DIFFERS, Relation.CONTRADICTS)
        relation, reason = (
            (Relation.DIFFERS, BOUNDS_DIFFER) if differ else (Relation.REFINES, PRECISION)
        )
        return Comparison(relation, reason, literal, literal, Figures.DIFFER)
    x = _stated_end(a, b)
    y = _stated_end(b, a)
    literal = lie(x, y)
    if literal is Overlap.DISJOINT:
        return apart(a, b, (x, y), settings)
    return Comparison(Relation.REFINES, BOUND_SATISFIED, literal, literal, Figures.DIFFER)


def _stated_end(date: Date, floor: Date) -> Days:
    """Return the days to compare with "at least until": those on which the other date may end.

    For "since at least" it is those on which it may begin.
    """
    of_end = floor.bound is Bound.UNTIL_AT_LEAST
    if date.bound is (Bound.UNTIL if of_end else Bound.SINCE):
        return date.ends[0].days
    if date.precision is Precision.INTERVAL:
        return date.ends[1 if of_end else 0].days
    return date.days
