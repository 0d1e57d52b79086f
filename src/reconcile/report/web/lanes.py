"""The lanes of a question: each value as a stretch of one scale, for drawing as SVG.

What the words allow is a thin line, with an arrow where it has no end; what they convey a thick
one; the figures printed are dots, open ones where they
are bounds. All places are shares of the lane's width.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.report.drawing_scale import ends, is_bound, scale_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.model.extent import Extent, Stretch
    from reconcile.model.question import Answer
    from reconcile.report.drawing_scale import Scale

NARROWEST = 0.004
"""The least width of a thick line, so that a day in ten years can still be seen."""
LETTER = 0.02
"""What a letter of a label takes of the narrowest lane, that of a telephone."""
LEAST_HALF = 0.04
"""How far from an edge a label stays that has few letters."""


class Bar(NamedTuple):
    """A line from one place to another; an open end carries an arrow."""

    start: str
    end: str
    width: str
    open_start: bool = False
    open_end: bool = False


class Lane(NamedTuple):
    """One value drawn: a thin line if need be, a thick line if there is one, and dots.

    `bound` says that the dots are where an open stretch begins or ends, and no points. `either` are
    the alternatives of a value that leaves several open, in place of its lines.
    """

    thin: Bar | None
    thick: Bar | None
    dots: tuple[str, ...]
    bound: bool = False
    either: tuple[Bar, ...] = ()


class Mark(NamedTuple):
    """A tick of the axis; `anchor` keeps the outermost labels inside."""

    at: str
    label: str
    anchor: str


class Drawing(NamedTuple):
    """The lanes of the answers, in their order (None where a value has no line), and the axis."""

    lanes: tuple[Lane | None, ...]
    marks: tuple[Mark, ...]


def drawing(answers: Sequence[Answer]) -> Drawing | None:
    """Return the answers drawn on one scale; None where fewer than two have a place on it."""
    extents = [answer.extent for answer in answers]
    drawn = [extent for extent in extents if extent is not None]
    scale = scale_for(drawn) if len(drawn) > 1 else None
    if scale is None:
        return None
    lanes = tuple(None if extent is None else lane(extent, scale) for extent in extents)
    return Drawing(lanes, marks(scale))


def marks(scale: Scale) -> tuple[Mark, ...]:
    """Return the ticks of a scale as marks."""
    found = []
    for tick in scale.ticks():
        place = scale.at(tick.at)
        found.append(Mark(percent(place), tick.label, _anchor(place, tick.label)))
    return tuple(found)


def _anchor(place: float, label: str) -> str:
    """Return how a label is at its tick, so that it isn't cut off on the narrowest page."""
    half = max(LEAST_HALF, LETTER * len(label) / 2)
    if place < half:
        return "start"
    return "end" if place > 1 - half else "middle"


def lane(extent: Extent, scale: Scale) -> Lane:
    """Return one value drawn on a scale."""
    if extent.alternatives:
        either = tuple(bar(one, scale) for one in extent.alternatives)
        return Lane(None, None, (), either=either)
    dots = tuple(percent(scale.at(figure)) for figure in extent.figures)
    bound = is_bound(extent)
    allowed = bar(extent.allowed, scale)
    if extent.conveyed is None or extent.conveyed == extent.allowed:
        closed = not (allowed.open_start or allowed.open_end)
        return Lane(None, allowed, dots) if closed else Lane(allowed, None, dots, bound)
    conveyed = bar(extent.conveyed, scale)._replace(open_start=False, open_end=False)
    return Lane(allowed, conveyed, dots, bound)


def bar(stretch: Stretch, scale: Scale) -> Bar:
    """Return a stretch on a scale; what has no end reaches to the edge."""
    low, high = ends(stretch, scale.axis)
    start = 0.0 if low is None else scale.at(low)
    end = 1.0 if high is None else scale.at(high)
    return Bar(
        percent(start),
        percent(end),
        percent(max(end - start, NARROWEST)),
        low is None,
        high is None,
    )


def percent(share: float) -> str:
    """Return a share as a length of SVG and CSS: "12.5%"."""
    return f"{share * 100:.2f}".rstrip("0").rstrip(".") + "%"
