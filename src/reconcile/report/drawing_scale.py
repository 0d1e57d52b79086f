"""A scale to draw values on: which part of the line is shown, where a number falls, and its ticks.

In: the extents of a question's values. Out: places as shares of the width, 0 at the left. A scale
begins at zero where that takes little room, and is logarithmic where figures differ so much that
the smaller ones couldn't be distinguished.
"""

from __future__ import annotations

from itertools import chain
from math import log10
from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.extent import Axis
from reconcile.report.axis_ticks import (
    day_ticks,
    length_ticks,
    log_ticks,
    number_ticks,
    share_ticks,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reconcile.model.extent import Extent, Stretch
    from reconcile.report.axis_ticks import Tick

PADDING = 0.06
"""Room left of the lowest and right of the highest number, as a share of what is between."""
LOG_FROM = 200.0
"""From what ratio of the highest to the lowest figure on the scale is logarithmic."""
NOUGHT_UP_TO = 0.4
"""Up to what part of the highest figure the lowest may reach for the scale to begin at zero."""
_FAR = 6.0
"""How many times the room of the figures what they convey may take; farther is cut off."""
_LARGEST = 1e15
_ONE_POINT = 1e-6
"""Figures that lie nearer than this share of them are one point on the line."""

_TICKS = {
    Axis.SHARE: share_ticks,
    Axis.DAY: day_ticks,
    Axis.LENGTH: length_ticks,
}


class Scale(NamedTuple):
    """The part of a line that is shown, from `low` to `high`, with its ticks.

    `has_parts` says that figures on it aren't whole, as magnitudes aren't.
    """

    axis: Axis
    low: float
    high: float
    log: bool = False
    has_parts: bool = False

    def at(self, number: float) -> float:
        """Return where a number falls, 0 to 1; what lies outside falls on the edge."""
        place = log10(max(number, self.low)) if self.log else number
        low, high = (log10(self.low), log10(self.high)) if self.log else (self.low, self.high)
        return min(1.0, max(0.0, (place - low) / (high - low)))

    def ticks(self) -> tuple[Tick, ...]:
        """Return round numbers on the scale with their labels, in order."""
        if self.log:
            return log_ticks(self.low, self.high)
        if self.axis is Axis.NUMBER:
            return number_ticks(self.low, self.high, has_parts=self.has_parts)
        return _TICKS[self.axis](self.low, self.high)


def ends(stretch: Stretch, axis: Axis) -> tuple[float | None, float | None]:
    """Return where a stretch begins and ends on the line: a day ends where the next begins."""
    low, high = stretch
    return low, high + 1 if axis is Axis.DAY and high is not None else high


def is_bound(extent: Extent) -> bool:
    """Say whether the figure printed is the end of an open stretch, and so no point on the line."""
    return (extent.allowed.low is None) is not (extent.allowed.high is None)


def scale_for(extents: Sequence[Extent]) -> Scale | None:
    """Return a scale that shows all extents; None where they have no line in common to draw on.

    What words convey is cut off where it would leave no room for the figures.
    """
    if len({extent.axis for extent in extents}) != 1:
        return None
    axis = extents[0].axis
    stated = list(chain.from_iterable(map(_stated, extents)))
    if not stated or max(map(abs, stated)) > _LARGEST:
        return None
    low, high = min(stated), max(stated)
    apart = high - low > abs(high) * _ONE_POINT
    room = high - low if apart else abs(high) * 0.5 or 1.0
    conveyed = chain.from_iterable(map(_conveyed, extents))
    near = [min(max(number, low - _FAR * room), high + _FAR * room) for number in conveyed]
    scale = _padded(axis, min([low, *near]), max([high, *near]), room)
    return scale._replace(has_parts=any(number != int(number) for number in stated))


def _stated(extent: Extent) -> Iterable[float]:
    bounds = (number for number in ends(extent.allowed, extent.axis) if number is not None)
    return (*bounds, *extent.figures)


def _conveyed(extent: Extent) -> Iterable[float]:
    if extent.conveyed is None:
        return ()
    return (number for number in ends(extent.conveyed, extent.axis) if number is not None)


def _padded(axis: Axis, low: float, high: float, room: float) -> Scale:
    if axis is not Axis.DAY and low > 0 and high / low >= LOG_FROM:
        return Scale(axis, low / 1.5, high * 1.5, log=True)
    from_nought = axis is not Axis.DAY and 0 <= low <= NOUGHT_UP_TO * high
    one_point = high - low <= abs(high) * _ONE_POINT
    pad = room * PADDING * 8 if one_point else (high - low) * PADDING
    floor = 0.0 if from_nought else low - pad
    if axis is not Axis.DAY and low >= 0:
        floor = max(0.0, floor)
    return Scale(axis, floor, high + pad)
