"""The dates that a sentence names, and where.

In: a sentence of a source, and the frame it occurs in. Out: what each date expression means, with
its place, in order. Reading a quote this way only verifies a value that a person noted beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.values.date.build import draft_of
from reconcile.values.date.calendar_dates import year_of
from reconcile.values.date.chart_parser import Chart
from reconcile.values.date.draft import Opened, Unanchored
from reconcile.values.date.grammar import GRAMMAR
from reconcile.values.date.months_elsewhere import ELSEWHERE
from reconcile.values.date.parts import parts_of
from reconcile.values.date.read import LONGEST, meant, merged
from reconcile.values.date.tokens import tokens_of
from reconcile.values.date.value import Precision
from reconcile.values.date.viewpoint import Seen
from reconcile.values.date.vocabulary import ABBREVIATED, MONTHS, SEASONS, WEEKDAYS
from reconcile.values.frame import NO_FRAME, Frame
from reconcile.values.settings import DEFAULTS
from reconcile.values.value_type import ValueSyntaxError

if TYPE_CHECKING:
    from reconcile.values.date.tokens import Tokens
    from reconcile.values.date.value import Date
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
    tokens = tokens_of(text)
    chart = Chart(GRAMMAR, tokens, parts_of(tokens), entry=False)
    found: list[FoundDate] = []
    at = 0
    while at < tokens.end:
        value, after = _longest(chart, at, frame, settings)
        if value is not None:
            found.append(FoundDate(value, tokens.spans[at][0], tokens.spans[after - 1][1]))
        at = after
    return tuple(found)


def _longest(chart: Chart, at: int, frame: Frame, settings: Settings) -> tuple[Date | None, int]:
    """Return the date that most words from a token on state, and the index after them."""
    tokens = chart.tokens
    for node, after in chart.at("expression", at):
        draft = draft_of(node)
        if draft is None:
            continue
        if isinstance(draft, Unanchored):
            return None, after
        written = tokens.written(at, after)
        if len(written) > LONGEST or (isinstance(draft, Opened) and _of_other(tokens, at)):
            continue
        try:
            dates = meant(draft, Seen(written, None, frame.stage, settings), frame.published)
        except ValueSyntaxError:
            continue
        value = merged(dates)
        words = after - at - (tokens.words[at] == "the")
        if words > 1 or _is_date(tokens, after - 1, value):
            return value, after
    return None, at + 1


def _of_other(tokens: Tokens, at: int) -> bool:
    """Say whether "the following" counts from a day that another sentence names."""
    return tokens.words[at] == "following" and at > 0 and tokens.words[at - 1] == "the"


def _is_date(tokens: Tokens, at: int, date: Date) -> bool:
    """Say whether a single word is a date and not the verb, noun or figure it may be as well."""
    word = tokens.words[at]
    if word in ABBREVIATED or word in ELSEWHERE:
        return False
    start = tokens.spans[at][0]
    if word in MONTHS or word in WEEKDAYS:
        return tokens.text[start].isupper()
    if date.precision is Precision.YEAR:
        # Of 12/3/2017, which may be two days, the year alone isn't what the text names.
        cut = tokens.text[:start].endswith(("/", "."))
        return not cut and year_of(date) in _PLAUSIBLE_YEARS
    return word not in SEASONS or tokens.words[at - 1] == "the"
