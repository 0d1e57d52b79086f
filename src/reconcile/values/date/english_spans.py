"""Several English dates in one expression: from X to Y, between X and Y, X or Y, X and Y.

In: a `Line` and the index of a word. Out: the phrase that starts there and where it ends, or None.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reconcile.values.date.english_bounds import opened, trailing
from reconcile.values.date.english_doubts import doubted, in_a_year
from reconcile.values.date.english_line import Found, Line, Phrase
from reconcile.values.date.value import Bound, Date, Part, Precision, set_of, span, year_of

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST_LISTED = 12
_LISTING = frozenset({"or", "and", "&", ","})
_TO = frozenset({"to", "-", "until", "till", "through", "thru"})
_NOW = frozenset({"now", "present", "date"})


def joined(line: Line, at: int) -> Found:
    """Read one date, several joined by "to", "or", "and", or "2011 to the present"."""
    found = doubted(line, at)
    if found is None:
        return None
    phrase, after = found
    word = line.words[after]
    open_ended = word in _TO and not (phrase.dates[0].ends or line.running)
    if open_ended and (now := _until_now(line, after + 1)):
        return phrase.map(opened(line, Bound.SINCE)), now
    if word in _TO and (ended := _ended(line, after + 1, phrase, Precision.INTERVAL)):
        return ended
    if word in _LISTING and not line.running and (listed := _listed(line, after, phrase)):
        return listed
    return trailing(line, phrase, after)


def from_phrase(line: Line, at: int) -> Found:
    """Read "from 23 to 24 January 2017", "from 2011 to now", "from 23 January onwards"."""
    found = joined(line, at)
    if found is None:
        return None
    phrase, after = found
    if phrase.dates[0].precision in (Precision.INTERVAL, Precision.BOUND):
        return phrase, after
    if phrase.dates[0].precision in (Precision.ALL, Precision.EITHER):
        return None
    if line.words[after] in _TO:
        after = _until_now(line, after + 1) or after
    elif line.words[after] == "on":
        after += 1
    in_a_year(line, at, found)
    return phrase.map(opened(line, Bound.SINCE)), after


def _until_now(line: Line, at: int) -> int:
    """Return the word after "now" or "the present", 0 where it isn't named."""
    at += line.words[at] == "the"
    return at + 1 if line.words[at] in _NOW else 0


def between(line: Line, at: int) -> Found:
    """Read "between X and Y" as some day from X to Y."""
    found = doubted(line, at)
    if found is None:
        return None
    phrase, after = found
    first = phrase.dates[0]
    if len(first.ends) == 2 and first.precision in (Precision.ALL, Precision.INTERVAL):
        return phrase.map(lambda date: span(date.ends[0], date.ends[1], Precision.RANGE)), after
    if line.words[after] not in ("and", "&"):
        return None
    return _ended(line, after + 1, phrase, Precision.RANGE)


def _ended(line: Line, at: int, start: Phrase, precision: Precision) -> Found:
    """Return the span from a date to the one that starts with a token; each may lend its year."""
    while line.words[at] in ("the", "on"):
        at += 1
    found = doubted(line, at)
    if found is None or found[0].dates[0].ends or start.dates[0].ends:
        return None
    end = found[0]
    first, last = start.dates[0], end.dates[0]
    if start.in_year and end.in_year:
        line.counted_from(at)
    if start.in_year and not end.in_year:
        first = _with_year(start, last, later=False) or first
    elif end.in_year:
        last = _with_year(end, first, later=True) or last
    if not _ordered(first, last):
        first, last = _in_order(line, at, start, end)
    make: Callable[[int], Date | None] | None = None
    if start.in_year and end.in_year:
        make = partial(_span_in, start.in_year, end.in_year, precision)
    return Phrase((span(first, last, precision),), make), found[1]


def _in_order(line: Line, at: int, start: Phrase, end: Phrase) -> tuple[Date, Date]:
    """Return the best two dates that follow each other, of those that the words leave possible."""
    for first in start.dates:
        for last in end.dates:
            if _ordered(first, last):
                return first, last
    raise line.refused(at, "ends before it starts")


def _span_in(
    start: Callable[[int], Date | None],
    end: Callable[[int], Date | None],
    precision: Precision,
    year: int,
) -> Date | None:
    first, last = start(year), end(year)
    if first is None or last is None or not _ordered(first, last):
        return None
    return span(first, last, precision)


def _with_year(phrase: Phrase, other: Date, *, later: bool) -> Date | None:
    """Return the date without a year in the year of the other, or the one next to it."""
    near = year_of(other)
    make = phrase.in_year
    if near is None or make is None:
        return None
    for year in (near, near + 1 if later else near - 1):
        made = make(year)
        if made is not None and (_ordered(other, made) if later else _ordered(made, other)):
            return made
    return None


def _ordered(first: Date, last: Date) -> bool:
    start, end = first.days.earliest, last.days.latest
    return start is None or end is None or start <= end


def _listed(line: Line, at: int, first: Phrase) -> Found:
    """Read the dates joined to one by "or" (one of them) or by "and" and commas (all of them)."""
    phrases, joiner = [first], ""
    while len(phrases) < _MOST_LISTED and line.words[at] in _LISTING:
        word, ahead = line.words[at], at + 1
        if word == "," and line.words[ahead] in ("or", "and"):
            word, ahead = line.words[ahead], ahead + 1
        found = doubted(line, ahead)
        if found is None or line.words[found[1]] in _TO:
            break
        joiner = word
        phrases.append(found[0])
        at = found[1]
    if joiner not in ("or", "and", "&"):
        return None
    last = phrases[-1]
    dates: list[Date] = []
    for phrase in phrases:
        dates.append(_next_of(phrase, last, dates))
    if joiner == "or":
        return Phrase((set_of(dates, Precision.EITHER),)), at
    nested = any(date.ends for date in dates)
    return (
        None
        if nested and any(map(_loose, dates))
        else (Phrase((set_of(dates, Precision.ALL),)), at)
    )


def _loose(date: Date) -> bool:
    """Say whether a date can't stand in a set beside spans, as EDTF has no way to write it."""
    spans = not date.ends or date.precision in (Precision.INTERVAL, Precision.ALL)
    whole = date.part is Part.NONE and date.precision is not Precision.WEEK and not date.time
    return not (spans and whole)


def _next_of(phrase: Phrase, last: Phrase, before: list[Date]) -> Date:
    """Return the date in the year of the last of a list, else the best one after those before."""
    if phrase.in_year and not last.in_year:
        return _with_year(phrase, last.dates[0], later=False) or phrase.dates[0]
    later = (date for date in phrase.dates if before and _ordered(before[-1], date))
    return next(later, phrase.dates[0])
