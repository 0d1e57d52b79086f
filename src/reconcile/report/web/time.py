"""The time line: when each source appeared, the dates it speaks of, and the days of its figures."""

from __future__ import annotations

from math import inf, isinf
from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.extent import Axis, Extent, Stretch
from reconcile.report.drawing_scale import Scale, ends, scale_for
from reconcile.report.question_words import asked
from reconcile.report.time_series import days_of
from reconcile.report.web.lanes import Bar, Mark, bar, marks, percent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reconcile.model.question import Answer, Question
    from reconcile.model.reconciliation import Reconciliation
    from reconcile.model.source import Source

MOST_SOURCES = 60
"""Sources that the line shows, the earliest; of more it says how many there are."""
MARGIN = 60
"""Days around the sources' own dates that the line shows; what lies outside is listed instead."""


class Spoken(NamedTuple):
    """A date that a source speaks of: in what question, in which words, and where it is drawn.

    Each date that the words leave possible has a bar; there is none for what is outside the line.
    """

    question: Question
    value: str
    bars: tuple[Bar, ...]


class AsOf(NamedTuple):
    """A day as of which a source gives a figure: where it is drawn, and what is said of it."""

    at: str
    text: str


class TimeRow(NamedTuple):
    """A source, the bar of its own date (None where unknown), and the days it speaks of."""

    source: Source
    published: Bar | None
    spoken: tuple[Spoken, ...]
    as_of: tuple[AsOf, ...]


class TimeLine(NamedTuple):
    """Sources in the order of their dates, unknown ones last, and the axis."""

    rows: tuple[TimeRow, ...]
    marks: tuple[Mark, ...]
    more: int = 0


def time_line(result: Reconciliation, questions: Sequence[Question]) -> TimeLine | None:
    """Return the time line; None where no source's date is known and none speaks of a date."""
    dated = _dated(questions)
    as_of = _as_of(questions)
    days = [Extent(Axis.DAY, Stretch(at, at)) for some in as_of.values() for at, _ in some]
    scale = _scale(result, [extent for _, extent, _ in dated] + days)
    if scale is None:
        return None
    by_source: dict[str, list[tuple[Answer, Extent, Question]]] = {}
    for entry in dated:
        by_source.setdefault(entry[0].claim.source, []).append(entry)
    rows = tuple(
        TimeRow(
            source,
            _published(result, source, scale),
            tuple(_spoken(by_source, source, scale)),
            _within(as_of.get(source.id, ()), scale),
        )
        for source in sorted(result.sources, key=lambda s: _by_date(result, s))[:MOST_SOURCES]
    )
    return TimeLine(rows, marks(scale), len(result.sources) - len(rows))


def _dated(questions: Sequence[Question]) -> list[tuple[Answer, Extent, Question]]:
    """Return the answers that are dates, with where they lie and their questions."""
    return [
        (answer, answer.extent, question)
        for question in questions
        for answer in question.answers
        if answer.extent is not None and answer.extent.axis is Axis.DAY
    ]


def _within(days: Iterable[tuple[float, str]], scale: Scale) -> tuple[AsOf, ...]:
    """Return the days that lie on the scale, with what is said as of them."""
    return tuple(
        AsOf(percent(scale.at(middle)), text)
        for middle, text in days
        if scale.low <= middle <= scale.high
    )


def _as_of(questions: Sequence[Question]) -> dict[str, list[tuple[float, str]]]:
    """Return by source the middles of the days as of which it gives figures, with what it says."""
    found: dict[str, list[tuple[float, str]]] = {}
    for question in questions:
        for answer in question.answers:
            earliest, latest = days_of(answer.claim.as_of) if answer.claim.as_of else (inf, inf)
            if not (isinf(earliest) or isinf(latest)):
                text = f"{asked(question)} as of {answer.claim.as_of}: {answer.claim.value}"
                some = found.setdefault(answer.claim.source, [])
                some.append(((earliest + latest + 1) / 2, text))
    return found


def _scale(result: Reconciliation, spoken: list[Extent]) -> Scale | None:
    """Return a scale around the sources' own dates; around all that are spoken of without any."""
    own = [
        Extent(Axis.DAY, Stretch(days.earliest, days.latest)) for days in result.published.values()
    ]
    scale = scale_for(own or spoken) if own or spoken else None
    if scale is None or not own:
        return scale
    reach = _near(scale, spoken)
    low, high = min([scale.low, *reach]), max([scale.high, *reach])
    pad = (high - low) * 0.03
    return Scale(Axis.DAY, low - pad, high + pad)


def _near(scale: Scale, spoken: Iterable[Extent]) -> list[float]:
    """Return the ends of what is spoken of that lie on the scale or close to it."""
    bounds = (bound for extent in spoken for bound in ends(extent.allowed, Axis.DAY))
    least, most = scale.low - MARGIN, scale.high + MARGIN
    return [bound for bound in bounds if bound is not None and least <= bound <= most]


def _by_date(result: Reconciliation, source: Source) -> tuple[bool, float, str]:
    days = result.published.get(source.id)
    first = None if days is None else days.earliest
    return (first is None, first or 0, source.id)


def _published(result: Reconciliation, source: Source, scale: Scale) -> Bar | None:
    days = result.published.get(source.id)
    return None if days is None else bar(Stretch(days.earliest, days.latest), scale)


def _spoken(
    by_source: dict[str, list[tuple[Answer, Extent, Question]]], source: Source, scale: Scale
) -> Iterator[Spoken]:
    entries = by_source.get(source.id, [])
    for answer, extent, question in sorted(entries, key=lambda e: (_start(e[1]), e[2].id)):
        drawn = tuple(bar(each, scale) for each in _stretches(extent) if _on(each, scale))
        yield Spoken(question, answer.claim.value, drawn)


def _stretches(extent: Extent) -> tuple[Stretch, ...]:
    """Return what is drawn of a date: either of several days, or what its words convey."""
    if extent.alternatives:
        return extent.alternatives
    return (extent.allowed if None in extent.allowed else extent.conveyed or extent.allowed,)


def _start(extent: Extent) -> float:
    low, high = extent.allowed
    return (low if low is not None else high) or 0


def _on(stretch: Stretch, scale: Scale) -> bool:
    """Say whether a stretch lies on the scale with one of its ends."""
    return any(
        bound is not None and scale.low <= bound <= scale.high for bound in ends(stretch, Axis.DAY)
    )
