"""The dates that a sentence names, and where.

In: a sentence of a source, and the frame it stands in. Out: what each date expression means, with
its place, in order. Reading a quote this way only verifies a value that a person noted beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.values.base import ValueSyntaxError
from reconcile.values.date.english_dates import expression
from reconcile.values.date.english_line import Found, Line
from reconcile.values.date.english_words import ABBREVIATED, MONTHS, SEASONS, WEEKDAYS
from reconcile.values.date.relative_dates import LONGEST, candidates, merged
from reconcile.values.date.value import Date, Precision, year_of
from reconcile.values.frame import NO_FRAME, Frame
from reconcile.values.settings import DEFAULTS

if TYPE_CHECKING:
    from reconcile.values.settings import Settings

_PLAUSIBLE_YEARS = range(1000, 2101)
"""A bare number outside these is hardly a year in running text."""


class FoundDate(NamedTuple):
    """A date with the places in the text where its words start and end."""

    value: Date
    start: int
    end: int


def find(
    text: str, frame: Frame = NO_FRAME, settings: Settings = DEFAULTS
) -> tuple[FoundDate, ...]:
    """Return the dates that a text names, in order, none overlapping another.

    Relative ones are left out where the frame has no `published`. Takes time linear in the text.
    """
    anchor = None if frame.published is None else frame.published.latest
    line = Line(text, anchor, frame.stage, settings, running=True)
    found: list[FoundDate] = []
    at = 0
    while at < line.end:
        read = _read(line, at)
        if read is None:
            at += 1
            continue
        phrase, after = read
        start, end = line.places[at][0], line.places[after - 1][1]
        value = merged(phrase.dates)
        if line.anchored and end - start <= LONGEST and _may_have_appeared_on_several_days(frame):
            value = merged(candidates(text[start:end], frame.published, frame.stage, settings))
        found.append(FoundDate(value, start, end))
        line.anchored = False
        at = after
    return tuple(found)


def _read(line: Line, at: int) -> Found:
    try:
        found = expression(line, at)
    except ValueSyntaxError:
        return None
    if found is None:
        return None
    last = found[1] - 1
    is_word = last == at or (last == at + 1 and line.words[at] == "the")
    return None if is_word and not _stands_alone(line, last, found[0].dates[0]) else found


def _stands_alone(line: Line, at: int, date: Date) -> bool:
    """Say whether a single word is a date and not the verb, noun or figure it may be as well."""
    word = line.words[at]
    if word in ABBREVIATED:
        return False
    if word in MONTHS or word in WEEKDAYS:
        return line.text[line.places[at][0]].isupper()
    if date.precision is Precision.YEAR:
        # Of 12/3/2017, which may be two days, the year alone isn't what the text names.
        cut = line.text[: line.places[at][0]].endswith(("/", "."))
        return not cut and year_of(date) in _PLAUSIBLE_YEARS
    return word not in SEASONS or line.words[at - 1] == "the"


def _may_have_appeared_on_several_days(frame: Frame) -> bool:
    return frame.published is not None and frame.published.earliest != frame.published.latest
