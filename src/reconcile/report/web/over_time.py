"""Figures over time, drawn: each at the day that it speaks of, with what its words convey.

In: the questions with several `as_of` days. Out: for each the points of a chart, the days below it,
and on which days the sources appeared. All places are shares of the chart's width or height.
"""

from __future__ import annotations

from math import isinf
from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.extent import Axis
from reconcile.report.drawing_scale import Scale, is_bound, scale_for
from reconcile.report.time_series import days_of, time_series
from reconcile.report.web.lanes import Mark, marks, percent

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reconcile.model.extent import Extent
    from reconcile.model.question import Question
    from reconcile.model.reading import Days
    from reconcile.report.time_series import Step

MOST_CHARTS = 20
"""Charts on a page; of further questions it says how many there are."""
_PAD = 0.05


class Point(NamedTuple):
    """A figure at its day: `low` and `high` are where its whisker ends, `text` says what it is.

    `bound` says that the figure is where an open stretch begins or ends.
    """

    x: str
    y: str
    low: str
    high: str
    text: str
    bound: bool


class Published(NamedTuple):
    """Where on the line of days a source appeared, and which one."""

    x: str
    source: str


class Chart(NamedTuple):
    """A question's figures over time; `line` are the places that the highest of each day joins."""

    question: Question
    points: tuple[Point, ...]
    line: tuple[tuple[str, str], ...]
    days: tuple[Mark, ...]
    figures: tuple[Mark, ...]
    published: tuple[Published, ...]


class Charts(NamedTuple):
    """The charts of a page, and how many questions more there are."""

    drawn: tuple[Chart, ...]
    more: int


def charts(questions: Sequence[Question], published: Mapping[str, Days]) -> Charts:
    """Return the charts of the questions with figures of several days, in their order."""
    drawn = [one for one in (chart(question, published) for question in questions) if one]
    return Charts(tuple(drawn[:MOST_CHARTS]), max(0, len(drawn) - MOST_CHARTS))


def chart(question: Question, published: Mapping[str, Days]) -> Chart | None:
    """Return a question's chart; None where it has no two days that can be read."""
    steps = [(middle, step) for step in time_series(question) for middle in _middle(step.day)]
    figures = _figures(steps)
    if figures is None:
        return None
    appeared = _appeared(steps, published)
    days = _days([middle for middle, _ in steps] + [middle for middle, _ in appeared])
    return Chart(
        question,
        tuple(_points(steps, days, figures)),
        tuple((percent(days.at(middle)), _height(figures, step.high)) for middle, step in steps),
        marks(days),
        tuple(Mark(_height(figures, t.at), t.label, "end") for t in figures.ticks()),
        tuple(Published(percent(days.at(middle)), source) for middle, source in appeared),
    )


def _figures(steps: Sequence[tuple[float, Step]]) -> Scale | None:
    """Return the scale of the figures; None where they are of fewer than two days."""
    extents = [a.extent for _, step in steps for a in step.answers if a.extent]
    return scale_for(extents) if len(steps) > 1 else None


def _points(steps: Sequence[tuple[float, Step]], days: Scale, figures: Scale) -> Iterator[Point]:
    """Yield a point for each figure, at its day."""
    for middle, step in steps:
        for answer in step.answers:
            if answer.extent:
                x = percent(days.at(middle))
                yield _point(x, answer.extent, figures, answer.claim.value)


def _middle(day: str) -> Iterator[float]:
    """Yield the middle of a day, or of the month or year that is said; nothing if it can't be."""
    earliest, latest = days_of(day)
    if not (isinf(earliest) or isinf(latest)):
        yield (earliest + latest + 1) / 2


def _appeared(
    steps: Sequence[tuple[float, Step]], published: Mapping[str, Days]
) -> list[tuple[float, str]]:
    """Return when the sources of the figures appeared, the earliest first."""
    sources = {answer.claim.source for _, step in steps for answer in step.answers}
    known = ((*published[source], source) for source in sources if source in published)
    return sorted(
        ((first + last + 1) / 2, source)
        for first, last, source in known
        if first is not None and last is not None
    )


def _days(middles: Sequence[float]) -> Scale:
    low, high = min(middles), max(middles)
    pad = max((high - low) * _PAD, 1.0)
    return Scale(Axis.DAY, low - pad, high + pad)


def _height(scale: Scale, figure: float) -> str:
    """Return how far below the top of the chart a figure is."""
    return percent(1 - scale.at(figure))


def _point(x: str, extent: Extent, scale: Scale, text: str) -> Point:
    """Return a figure with what its words convey; an end that is open is the figure itself."""
    figure = max(extent.figures)
    low, high = (figure if end is None else end for end in extent.conveyed or (figure, figure))
    at, lowest, highest = (_height(scale, number) for number in (figure, low, high))
    return Point(x, at, lowest, highest, text, is_bound(extent))
