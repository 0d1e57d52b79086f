"""Where on a line a value lies, so that a report can draw it to scale."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Axis(StrEnum):
    """What the line counts; values on different axes can't be drawn together."""

    NUMBER = "number"
    SHARE = "share"
    """Parts of a whole: 0.5 is half."""
    DAY = "day"
    """Day numbers as in `Days`; a stretch includes its last day."""
    LENGTH = "length"
    """Days that something lasts."""


class Stretch(NamedTuple):
    """A section of the line, ends inclusive; None is an open end."""

    low: float | None
    high: float | None


class Extent(NamedTuple):
    """What a value's words allow and what they convey, and the figures printed.

    `conveyed` is None where it is all that is allowed, or not known. `alternatives` are what a
    value leaves open ("2 or 9 June"), none where it is one stretch. `counted` is what a count's
    words say that it counts, where that is more than people: "civilians", "wounded", "families".
    """

    axis: Axis
    allowed: Stretch
    conveyed: Stretch | None = None
    figures: tuple[float, ...] = ()
    alternatives: tuple[Stretch, ...] = ()
    counted: str = ""
