"""Drafts that are open to one side: since March 2011, before the end of 2016, 2011 or later.

In: the values of a rule's parts, None for one that is missing. Out: a draft, or None where the
parts don't go together.
"""

from __future__ import annotations

from typing import Final

from reconcile.values.date.draft import Draft, Opened, Shifted
from reconcile.values.date.value import Bound, Precision

_AT_END: Final = {
    Bound.BEFORE: Bound.BY,
    Bound.BY: Bound.BY,
    Bound.UNTIL: Bound.UNTIL,
    Bound.AFTER: Bound.AFTER,
}
_AT_START: Final = {
    Bound.BEFORE: Bound.BEFORE,
    Bound.AFTER: Bound.NOT_BEFORE,
    Bound.SINCE: Bound.SINCE,
}


def till_now(draft: Draft, *_: object) -> Opened:
    """Return what goes on to the present."""
    return Opened(draft, Bound.SINCE)


def since(draft: Draft) -> Opened:
    """Return what begins with a date."""
    return Opened(draft, Bound.SINCE)


def until(draft: Draft) -> Opened:
    """Return what ends with a date."""
    return Opened(draft, Bound.UNTIL)


def bound(way: Bound, draft: Draft) -> Opened:
    """Return a date that is open to one side."""
    return Opened(draft, way)


def bound_at_end(way: Bound, draft: Draft) -> Opened | None:
    """Return "before the end of 2016": the end is the last day here, not the last third."""
    return Opened(draft, _AT_END[way]) if way in _AT_END else None


def bound_at_start(way: Bound, draft: Draft) -> Opened | None:
    """Return "after the beginning of 2016": the beginning is the first day, not the first third."""
    return Opened(draft, _AT_START[way]) if way in _AT_START else None


def bound_at_end_of_unit(way: Bound, unit: Precision) -> Opened | None:
    """Return "before the end of the year", the source's own."""
    return bound_at_end(way, Shifted(unit, 0))


def bound_at_start_of_unit(way: Bound, unit: Precision) -> Opened | None:
    """Return "since the beginning of the year", the source's own."""
    return bound_at_start(way, Shifted(unit, 0))


def bound_twice(way: Bound, draft: Draft, again: Bound) -> Opened | None:
    """Return an open date that says so before and behind."""
    return Opened(draft, way) if way is again else None


def trailing(draft: Draft, way: Bound) -> Opened:
    """Return a date that what follows opens."""
    return Opened(draft, way)


def from_trailing(draft: Draft, way: Bound) -> Opened | None:
    """Return "from 2011 onwards"."""
    return Opened(draft, way) if way is Bound.SINCE else None
