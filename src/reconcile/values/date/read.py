"""Reading a date: EDTF and ISO 8601 as they are, everything else by the table in `grammar`.

In: a text, and the frame it occurs in. Out: a `Date`, or `ValueSyntaxError` with what was read and
what would have been accepted. The steps: tokens, parts, nodes and drafts (`readings`), then the
dates that these mean (`candidates`), all of which are kept where the words leave several possible.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reconcile.values.date.build import draft_of
from reconcile.values.date.calendar_dates import set_of, span, year
from reconcile.values.date.chart_parser import Chart
from reconcile.values.date.day_numbers import day_number
from reconcile.values.date.draft import is_relative
from reconcile.values.date.draft_to_dates import meaning
from reconcile.values.date.editors_notation import plain_notation
from reconcile.values.date.edtf import parse_edtf
from reconcile.values.date.grammar import GRAMMAR
from reconcile.values.date.iso import parse_iso
from reconcile.values.date.milestones import milestone
from reconcile.values.date.parts import parts_of
from reconcile.values.date.tokens import tokens_of
from reconcile.values.date.two_calendars import two_days
from reconcile.values.date.value import Precision
from reconcile.values.date.viewpoint import EXPECTED, NeedsPublishedError, Seen
from reconcile.values.date.vocabulary import LEADING
from reconcile.values.date.zero_parts import without_zeros
from reconcile.values.reference_marks import without_marks
from reconcile.values.settings import DEFAULTS
from reconcile.values.value_type import ValueSyntaxError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reconcile.model.reading import Days
    from reconcile.model.stages_measures_kinds import Stage
    from reconcile.values.date.draft import Draft
    from reconcile.values.date.tokens import Tokens
    from reconcile.values.date.value import Date
    from reconcile.values.frame import Frame
    from reconcile.values.settings import Settings

LONGEST = 200
_MOST_DAYS = 31
_LONGEST_DATELINE = 6
_COMMA = re.compile(r"\s*,\s*")
_AGENCY = re.compile(r"\s*\([A-Z][A-Za-z ]*\)\s*$")
_SETS = frozenset("[{")
_EDTF_STARTS = frozenset("0123456789-XY[{/.?~%")
_MAY_BE_ISLAMIC = re.compile(
    r"\bA\.?H\b|هـ|(?i:ram[ad]|muh|saf[ae]r|rab[ei]|jum|raj|sha|dh[uo]|z[iu]l|[محصربيجشعضوذ]{3})"
).search
_SOME_DAY = day_number(2000, 2, 29)
"""A day to try relative words from, to learn whether a `published` date is all that they lack."""


def parse_date(text: str, frame: Frame, settings: Settings = DEFAULTS) -> Date:
    """Return the date that a text states; raise `ValueSyntaxError` where it states none."""
    stripped = text.strip()
    if len(stripped) > LONGEST:
        raise ValueSyntaxError(f"a date of {len(text)} characters is too long", EXPECTED)
    stripped = without_zeros(without_marks(stripped, of_years=True))
    refused: ValueSyntaxError | None = None
    if stripped[:1] in _SETS and (listed := _set(stripped)) is not None:
        return listed
    if stripped[:1] in _EDTF_STARTS and " " not in stripped:
        try:
            return _or_two_years(stripped, parse_edtf(stripped))
        except ValueSyntaxError as error:
            refused = error
    other = _in_two_calendars(stripped, frame, settings) or _islamic(stripped)
    if other is not None:
        return other
    plain = plain_notation(stripped)
    exact = parse_iso(plain)
    if exact is not None:
        return exact
    moment, rest = milestone(plain)
    try:
        date = merged(candidates(rest, frame.published, frame.stage, settings))
    except ValueSyntaxError as error:
        from reconcile.values.date.advice import better  # noqa: PLC0415 (only for errors)

        raise better(stripped, refused, error) from None
    return date._replace(milestone=moment) if moment else date


def _or_two_years(text: str, date: Date) -> Date:
    """Return a season that EDTF writes as others write two years: "2020-21" may be either."""
    if date.precision is not Precision.SEASON or date.ends or date.uncertain or date.approximate:
        return date
    first, _, second = text.partition("-")
    if not (first.isdecimal() and second == str(int(first) + 1)[-2:]):
        return date
    both = span(year(int(first)), year(int(first) + 1), Precision.INTERVAL)
    return set_of([both, date], Precision.EITHER)


def _in_two_calendars(text: str, frame: Frame, settings: Settings) -> Date | None:
    """Return the day that a text names in both calendars; None where they aren't one day."""
    days = two_days(text)
    if days is None:
        return None
    julian, gregorian = (parse_date(day, frame, settings) for day in days)
    return gregorian if julian.days == gregorian.days else None


def _islamic(text: str) -> Date | None:
    """Return the days of an Islamic date; None for other texts, which most are."""
    if _MAY_BE_ISLAMIC(text) is None:
        return None
    from reconcile.values.date.islamic import islamic_date  # noqa: PLC0415 (cold start)

    return islamic_date(text)


def _set(text: str) -> Date | None:
    """Return a set of EDTF, which catalogues write with blanks; None for other bracketed texts."""
    try:
        return parse_edtf(_COMMA.sub(",", text))
    except ValueSyntaxError:
        return None


def candidates(
    text: str,
    published: Days | None,
    stage: Stage | None = None,
    settings: Settings = DEFAULTS,
) -> tuple[Date, ...]:
    """Return the dates that an English text may mean, best first; raise `ValueSyntaxError`."""
    if len(text) > LONGEST:
        raise ValueSyntaxError(f"a date of {len(text)} characters is too long", EXPECTED)
    seen = Seen(text.strip(), None, stage, settings)
    drafts = readings(tokens_of(text))
    if not drafts:
        raise seen.refused("isn't a date")
    first_error: ValueSyntaxError | None = None
    for draft in drafts:
        try:
            return meant(draft, seen, published)
        except ValueSyntaxError as error:
            first_error = first_error or error
    raise first_error or seen.refused("isn't a date")


def readings(tokens: Tokens) -> tuple[Draft, ...]:
    """Return the drafts that read a whole text, but for words that add nothing: "on", "'s".

    More than one differ in what the rules make of the words.
    """
    chart = Chart(GRAMMAR, tokens, parts_of(tokens), entry=True)
    at, end = 0, tokens.end
    while at < end:
        covering = (node for node, after in chart.at("date", at) if _all_read(tokens, after, end))
        drafts = dict.fromkeys(map(draft_of, covering))
        drafts.pop(None, None)
        if drafts:
            return tuple(drafts)
        if tokens.words[at] not in LEADING and tokens.words[at : at + 2] != ("over", "the"):
            break
        at += 1
    return _behind_dateline(tokens)


def _behind_dateline(tokens: Tokens) -> tuple[Draft, ...]:
    """Return the drafts of a date behind the name of a paper or place: "Tribune, 4 June 2025".

    What is left out is words with capital letters up to a comma, and an agency in brackets behind.
    """
    comma = tokens.words.index(",") if "," in tokens.words else 0
    named = all(
        tokens.words[at].isalpha() and tokens.text[tokens.spans[at][0]].isupper()
        for at in range(comma)
    )
    if not (0 < comma <= _LONGEST_DATELINE and named):
        return ()
    rest = _AGENCY.sub("", tokens.text[tokens.spans[comma][1] :])
    return readings(tokens_of(rest))


def _all_read(tokens: Tokens, at: int, end: int) -> bool:
    """Say whether nothing is left of a text but a possessive and full stops."""
    if tokens.words[at] == "'" and tokens.words[at + 1] == "s":
        at += 2
    while tokens.words[at] == ".":
        at += 1
    return at == end


def meant(draft: Draft, seen: Seen, published: Days | None) -> tuple[Date, ...]:
    """Return what a draft means from each day on which its source may have appeared.

    Raises `NeedsPublishedError` only where a `published` date is all that lacks.
    """
    anchors = _anchors(published) if is_relative(draft) else ()
    if anchors:
        phrases = (meaning(draft, seen._replace(anchor=day)) for day in anchors)
        return _without_repetition(phrase.dates for phrase in phrases)
    try:
        return meaning(draft, seen).dates
    except NeedsPublishedError:
        meaning(draft, seen._replace(anchor=_SOME_DAY))
        raise


def _without_repetition(found: Iterable[Sequence[Date]]) -> tuple[Date, ...]:
    return tuple(dict.fromkeys(date for dates in found for date in dates))


def _anchors(published: Days | None) -> tuple[int, ...]:
    """Return the days to count from: each of a short span, the ends of a longer one."""
    first, last = published or (None, None)
    if first is None or last is None:
        return ()
    if last - first < _MOST_DAYS:
        return tuple(range(last, first - 1, -1))
    return last, first


def merged(dates: tuple[Date, ...]) -> Date:
    """Return the one date that keeps all candidates possible."""
    return dates[0] if len(dates) == 1 else set_of(dates, Precision.EITHER)
