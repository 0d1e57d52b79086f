"""How the days of two dates lie to each other: spans, and dates whose days don't follow each other.

In: two spans of days, or two `Date` values of which one has gaps (a mask such as XXXX-01-23, a set
of several dates) and how their outer spans lie. Out: how the days themselves lie.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from reconcile.model.relation import Overlap
from reconcile.values.date.edtf_mask import fields, spans
from reconcile.values.date.value import Bound, Date, Precision

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reconcile.model.reading import Days

_MOST_SPANS = 5_000
"""The most spans of a mask that are compared: XXXX-XX-2X matches more than any pair can need."""


_ENDING = frozenset({Bound.UNTIL, Bound.START_UNKNOWN})
_BEGINNING = frozenset({Bound.SINCE, Bound.END_UNKNOWN})


def lie(a: Days, b: Days) -> Overlap:
    """Return how one span of days lies to another; None is open."""
    if a == b:
        return Overlap.EQUAL
    if _before(a, b) or _before(b, a):
        return Overlap.DISJOINT
    if _within(*a, *b):
        return Overlap.A_INSIDE_B
    return Overlap.B_INSIDE_A if _within(*b, *a) else Overlap.OVERLAP


def _before(a: Days, b: Days) -> bool:
    """Say whether the one span has ended before the other begins."""
    return a.latest is not None and b.earliest is not None and a.latest < b.earliest


def _within(
    low: int | None, high: int | None, outer_low: int | None, outer_high: int | None
) -> bool:
    return (outer_low is None or (low is not None and low >= outer_low)) and (
        outer_high is None or (high is not None and high <= outer_high)
    )


def follow_each_other(a: Date, b: Date) -> bool:
    """Say whether one period ends in the very day, month or year in which the other begins.

    "1870 to 1890" and "1890 to 1920", "until 26 December 1991" and "since 26 December 1991": they
    share the time of the change alone, at whatever precision it is given.
    """
    return _leads_to(a, b) or _leads_to(b, a)


def _leads_to(earlier: Date, later: Date) -> bool:
    end, start = _edge(earlier, _ENDING, -1), _edge(later, _BEGINNING, 0)
    if end is None or start is None or lie(end.days, start.days) is Overlap.DISJOINT:
        return False
    begins, ends = earlier.days.earliest, later.days.latest
    return (begins is None or begins < (start.days.earliest or begins)) and (
        ends is None or ends > (end.days.latest or ends)
    )


def _edge(date: Date, bounds: frozenset[Bound], place: int) -> Date | None:
    """Return the date with which a period begins (place 0) or ends (-1), None where it has none."""
    if date.precision is Precision.INTERVAL:
        return date.ends[place]
    return date.ends[0] if date.bound in bounds else None


def has_gaps(date: Date) -> bool:
    """Say whether only some of the days between a date's ends are meant."""
    return date.precision is Precision.ALL or ("X" in date.edtf and not date.bound)


def lie_with_gaps(a: Date, b: Date, outer: Overlap) -> Overlap:
    """Return how the days of two dates lie, one or both of which have gaps."""
    if outer is Overlap.DISJOINT:
        return outer
    if not has_gaps(a):
        return lie_with_gaps(b, a, outer.mirrored).mirrored
    if not has_gaps(b):
        return _span_among(a, b.days, outer)
    if a.edtf and b.edtf:
        return _masks(a.edtf, b.edtf)
    meets = any(_meets(x, y) for x in _pieces(a, b.days) for y in _pieces(b, a.days))
    return Overlap.OVERLAP if meets else Overlap.DISJOINT


def _span_among(gapped: Date, days: Days, outer: Overlap) -> Overlap:
    pieces = _pieces(gapped, days)
    if "X" in gapped.edtf:
        pieces = islice(pieces, 1)  # they follow each other: only the first can cover all the days
    met = [piece for piece in pieces if _meets(piece, days)]
    if not met:
        return Overlap.DISJOINT
    if any(_holds(piece, days) for piece in met):
        return Overlap.B_INSIDE_A
    return Overlap.A_INSIDE_B if outer in (Overlap.A_INSIDE_B, Overlap.EQUAL) else Overlap.OVERLAP


def _pieces(date: Date, window: Days) -> Iterable[Days]:
    if "X" in date.edtf:
        return islice(spans(date, window), _MOST_SPANS)
    return [member.days for member in date.ends]


def _meets(x: Days, y: Days) -> bool:
    return not (
        (x.latest is not None and y.earliest is not None and x.latest < y.earliest)
        or (y.latest is not None and x.earliest is not None and y.latest < x.earliest)
    )


def _holds(outer: Days, inner: Days) -> bool:
    return (
        outer.earliest is None or (inner.earliest is not None and outer.earliest <= inner.earliest)
    ) and (outer.latest is None or (inner.latest is not None and inner.latest <= outer.latest))


def _masks(a: str, b: str) -> Overlap:
    """Compare two masks sign by sign: X goes with any digit."""
    sign_a, sign_b = fields(a)[0], fields(b)[0]
    pairs = [(x, y) for x, y in zip(_digits(a), _digits(b), strict=True) if x != y]
    if sign_a != sign_b or not all("X" in pair for pair in pairs):
        return Overlap.DISJOINT
    wider = {x == "X" for x, _ in pairs}  # True for A's sign, False for B's
    if len(wider) > 1:
        return Overlap.OVERLAP
    if not wider:
        return Overlap.EQUAL
    return Overlap.B_INSIDE_A if True in wider else Overlap.A_INSIDE_B


def _digits(mask: str) -> str:
    _, year, month, day = fields(mask)
    return year + (month or "XX") + (day or "XX")
