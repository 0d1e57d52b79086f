"""Which readings of a question with very many are compared: those that show the worst there is.

In: what is said alike, with more readings than every two of which can be compared. Out: two by two,
the most common of them all, and of those on a line the ones farthest apart: the highest floor with
the lowest ceiling, the latest beginning with the earliest end, in what the words allow and in what
they convey. So a contradiction is proven by a pair, and how many pairs weren't compared is known.
"""

from __future__ import annotations

from itertools import combinations
from math import inf
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    from reconcile.judge.distinct_readings import Readings
    from reconcile.judge.statements import Alike
    from reconcile.model.extent import Extent
    from reconcile.model.reading import Reading

MOST = 64
"""Readings up to which every two are compared; of more, every two of so many, the most common."""
_MOST_APART = 1000
"""Pairs of readings that are compared since they lie apart on their line, the widest gaps first."""


class _Span(NamedTuple):
    """From where to where a reading is on its line, its time, and the place of its group."""

    time: float
    low: float
    high: float
    place: int


def witnesses(groups: Sequence[Alike], readings: Readings) -> list[tuple[Alike, Alike]]:
    """Return the groups to compare two by two, and each of several claims with itself."""
    common = sorted(range(len(groups)), key=lambda place: (-groups[place].often, place))[:MOST]
    chosen = {(place, place) for place, group in enumerate(groups) if group.often > 1}
    chosen.update(combinations(sorted(common), 2))
    gaps = sorted(set(_gaps(groups, readings)), reverse=True)[:_MOST_APART]
    chosen.update((min(a, b), max(a, b)) for _, a, b in gaps)
    return [(groups[a], groups[b]) for a, b in sorted(chosen)]


def _gaps(groups: Sequence[Alike], readings: Readings) -> Iterator[tuple[float, int, int]]:
    """Yield how far apart two readings lie, and the places of their groups."""
    lines: dict[Hashable, list[_Span]] = {}
    for place, group in enumerate(groups):
        extent = readings.shown(group.reading)[1]
        if extent is None or group.revised:
            continue
        reading = readings[group.reading]
        for line, low, high in _layers(extent):
            span = _Span(_time(reading), low, high, place)
            lines.setdefault(line, []).append(span)
            lines.setdefault((line, reading[1:]), []).append(span)
    for spans in lines.values():
        yield from _apart(spans)


def _layers(extent: Extent) -> Iterator[tuple[Hashable, float, float]]:
    """Yield the line of what is allowed, and of what is conveyed, with both ends."""
    for layer, stretch in (("allowed", extent.allowed), ("conveyed", extent.conveyed)):
        if stretch is not None:
            low, high = stretch
            line = layer, extent.axis, extent.counted
            yield line, -inf if low is None else low, inf if high is None else high


def _time(reading: Reading[object]) -> float:
    """Return the day of which a reading speaks, or else on which its source appeared."""
    time = reading.as_of or reading.published
    return -inf if time is None or time.earliest is None else time.earliest


def _apart(spans: Sequence[_Span]) -> Iterator[tuple[float, int, int]]:
    """Yield the highest floor with the lowest ceiling, of all and of each with those before it."""
    top, bottom = max(spans, key=_floor), min(spans, key=_ceiling)
    if top.low >= bottom.high:
        yield top.low - bottom.high, top.place, bottom.place
    highest = spans[0]
    for span in sorted(spans):
        if highest.low > span.high:
            yield highest.low - span.high, highest.place, span.place
        highest = max(highest, span, key=_floor)


def _floor(span: _Span) -> tuple[float, int]:
    return span.low, -span.place


def _ceiling(span: _Span) -> tuple[float, int]:
    return span.high, span.place
