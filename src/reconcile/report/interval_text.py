"""Values drawn to scale for a terminal: a row a value, with the axis below.

Thin is what the words allow, thick what they convey, an arrow goes on without an end, and a dot is
the figure that is printed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.report.layout import Span, width_of, wrapped
from reconcile.report.order import in_place_order
from reconcile.report.scale import ends, scale_for
from reconcile.report.show import show
from reconcile.report.styles import FAINT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reconcile.model.extent import Extent, Stretch
    from reconcile.model.question import Answer
    from reconcile.report.layout import Line
    from reconcile.report.scale import Scale

NARROWEST = 24
"""Characters below which a drawing shows nothing."""
WIDEST = 60

_THIN, _THICK, _DOT, _LEFT, _RIGHT, _TICK = "─━●←→┬"


LABEL = 30
"""Characters of a value beside its drawing before it goes to a further line."""


class Drawn(NamedTuple):
    """A value as written, with its row."""

    value: str
    row: str


class Drawing(NamedTuple):
    """The distinct values from low to high, the line of the axis, and its labels."""

    values: tuple[Drawn, ...]
    axis: str
    labels: str


def drawing(answers: Sequence[Answer], width: int) -> Drawing | None:
    """Return the values drawn on one scale as wide as that; None where nothing can be seen.

    That is where fewer than two values lie on a line, or where there is no room.
    """
    distinct = list({answer.shown: answer for answer in reversed(in_place_order(answers))}.values())
    extents = [answer.extent for answer in distinct if answer.extent is not None]
    room = min(width, WIDEST)
    scale = scale_for(extents) if len(extents) > 1 and room >= NARROWEST else None
    if scale is None:
        return None
    rows = (
        Drawn(answer.claim.value, _row(answer.extent, scale, room))
        for answer in reversed(distinct)
        if answer.extent is not None
    )
    return Drawing(tuple(rows), *_axis(scale, room))


def lines(answers: Sequence[Answer], width: int, indent: int) -> Iterator[Line]:
    """Yield the lines of the drawing, each value before its row; nothing where none is drawn."""
    label = max(width_of(show(answer.claim.value)) for answer in answers)
    start = indent + min(label, LABEL) + 2
    found = drawing(answers, width - start)
    if found is None:
        return
    for value, row in found.values:
        *above, last = wrapped([Span(show(value))], start - 2, indent, indent + 2)
        yield from above
        gap = start - sum(width_of(span.text) for span in last)
        yield [*last, Span(" " * gap), Span(row)]
    for below in (found.axis, found.labels):
        yield [Span(" " * start), Span(below, FAINT)]


def _row(extent: Extent, scale: Scale, room: int) -> str:
    cells = [" "] * room
    closed = None not in extent.allowed
    _draw(cells, extent.allowed, scale, _THICK if closed and not extent.conveyed else _THIN)
    if extent.conveyed:
        _draw(cells, extent.conveyed, scale, _THICK)
    if extent.allowed.low is None:
        cells[0] = _LEFT
    if extent.allowed.high is None:
        cells[-1] = _RIGHT
    for figure in extent.figures:
        cells[_cell(figure, scale, room)] = _DOT
    return "".join(cells).rstrip()


def _draw(cells: list[str], stretch: Stretch, scale: Scale, mark: str) -> None:
    low, high = ends(stretch, scale.axis)
    room = len(cells)
    first = 0 if low is None else _cell(low, scale, room)
    last = room - 1 if high is None else max(first, _cell(high, scale, room, upto=True))
    for place in range(first, last + 1):
        cells[place] = mark


def _cell(number: float, scale: Scale, room: int, *, upto: bool = False) -> int:
    """Return the cell in which a number falls; `upto` for the end of a stretch that excludes it."""
    place = scale.at(number) * room
    return max(0, min(room - 1, int(place - 1e-9 if upto else place)))


def _axis(scale: Scale, room: int) -> tuple[str, str]:
    """Return the axis with its ticks, and below them the labels that don't meet."""
    line, labels = [_THIN] * room, ""
    for tick in scale.ticks():
        place = _cell(tick.at, scale, room)
        start = max(0, min(room - len(tick.label), place - len(tick.label) // 2))
        if start < len(labels) + (2 if labels else 0):
            continue
        line[place] = _TICK
        labels = labels.ljust(start) + tick.label
    return "".join(line), labels
