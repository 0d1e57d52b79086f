"""Values drawn to scale for a terminal: a row a value, with the axis below.

Thin is what the words allow, thick what they convey, an arrow goes on without an end, a dot is the
figure that is printed, and an open dot a bound.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.table import Table
from rich.text import Text

from reconcile.report.answer_order import in_place_order
from reconcile.report.drawing_scale import ends, is_bound, scale_for
from reconcile.report.rich_text import safe
from reconcile.report.styles import FAINT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import Console, ConsoleOptions

    from reconcile.model.extent import Extent, Stretch
    from reconcile.model.question import Answer
    from reconcile.report.drawing_scale import Scale

NARROWEST = 24
"""Characters below which a drawing shows nothing."""
WIDEST = 60
LABEL = 30
"""Characters of a value beside its drawing before it goes to a further line."""

_THIN, _THICK, _DOT, _BOUND, _LEFT, _RIGHT, _TICK = "─━●○←→┬"


class Drawn(NamedTuple):
    """A value as written, with its row."""

    value: str
    row: str


class Drawing(NamedTuple):
    """The distinct values from low to high, the line of the axis, and its labels."""

    values: tuple[Drawn, ...]
    axis: str
    labels: str


class IntervalDrawing:
    """The values of answers, drawn in the width that there is; nothing where it's too little."""

    def __init__(self, answers: Sequence[Answer]) -> None:
        self.answers = answers

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Table]:
        """Yield the drawing as a grid: each value, and below all of them the axis."""
        del console
        values = [safe(answer.claim.value) for answer in self.answers]
        label = min(LABEL, max(value.cell_len for value in values))
        found = drawing(self.answers, options.max_width - label - 2)
        if found is None:
            return
        grid = Table.grid(padding=(0, 2, 0, 0), pad_edge=False)
        grid.add_column(width=label, overflow="fold")
        grid.add_column(no_wrap=True, vertical="bottom")
        for value, row in found.values:
            grid.add_row(safe(value), Text(row))
        grid.add_row(Text(), Text(found.axis, FAINT))
        grid.add_row(Text(), Text(found.labels, FAINT))
        yield grid


def can_be_drawn(answers: Sequence[Answer]) -> bool:
    """Say whether the answers have two values on one line, which a drawing can show."""
    return drawing(answers, WIDEST) is not None


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


def _row(extent: Extent, scale: Scale, room: int) -> str:
    cells = [" "] * room
    if extent.alternatives:
        for alternative in extent.alternatives:
            _draw(cells, alternative, scale, _THICK)
        return "".join(cells).rstrip()
    closed = None not in extent.allowed
    _draw(cells, extent.allowed, scale, _THICK if closed and not extent.conveyed else _THIN)
    if extent.conveyed:
        _draw(cells, extent.conveyed, scale, _THICK)
    if extent.allowed.low is None:
        cells[0] = _LEFT
    if extent.allowed.high is None:
        cells[-1] = _RIGHT
    for figure in extent.figures:
        cells[_cell(figure, scale, room)] = _BOUND if is_bound(extent) else _DOT
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
