"""What a value's words allow and what readers understand by them, as words.

In: where a value lies on a line. Out: "2016-12-01 to 2016-12-31", "4 days or longer", or "" where
the value lies on no line.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from reconcile.model.extent import Axis

if TYPE_CHECKING:
    from reconcile.model.extent import Extent, Stretch

_LAST_DAY = date.max.toordinal()


def allowed(extent: Extent | None) -> str:
    """Return what the words allow; "" for numbers, whose words say it best: "more than 15"."""
    if extent is None or extent.axis in (Axis.NUMBER, Axis.SHARE):
        return ""
    stretches = extent.alternatives or (extent.allowed,)
    return " or ".join(_stretch(each, extent.axis) for each in stretches)


def conveyed(extent: Extent | None) -> str:
    """Return what readers understand; "" where that is all that the words allow, or not known."""
    if extent is None or extent.conveyed is None or extent.conveyed == extent.allowed:
        return ""
    return _stretch(extent.conveyed, extent.axis)


def _stretch(stretch: Stretch, axis: Axis) -> str:
    low, high = (None if end is None else _end(end, axis) for end in stretch)
    if low is None:
        return f"up to {high}" if high else "anything"
    if high is None:
        return f"{low} or {_MORE[axis]}"
    return low if low == high else f"{low} to {high}"


_NO_PARTS = 1000
"""From which number on parts of one are left out."""
_MORE = {Axis.NUMBER: "more", Axis.SHARE: "more", Axis.DAY: "later", Axis.LENGTH: "longer"}


def _end(end: float, axis: Axis) -> str:
    if axis is Axis.DAY:
        known = 1 <= end <= _LAST_DAY
        return date.fromordinal(int(end)).isoformat() if known else f"day {end:,.0f}"
    if axis is Axis.SHARE:
        return f"{100 * end:.4g}%"
    number = f"{end:,.0f}" if end == int(end) or abs(end) >= _NO_PARTS else f"{end:,.4g}"
    return f"{number} days" if axis is Axis.LENGTH else number
