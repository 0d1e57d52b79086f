"""Whole date expressions in English: bounds, intervals, ranges, alternatives and doubts.

In: a text, the day its source appeared, and the stage of its claim. Out: the dates it may mean,
best first, or `ValueSyntaxError`.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reconcile.values.date_value import (
    Bound,
    Date,
    Precision,
    bounded,
    day,
    set_of,
    span,
    year_of,
)
from reconcile.values.english_line import Found, Line, Phrase
from reconcile.values.english_points import point
from reconcile.values.english_times import clock, midnight, timed
from reconcile.values.english_words import NUMBERS
from reconcile.values.relative_units import amount_of_units, counted, day_shifted, shifted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_MOST_LISTED = 12
_MOST_DOUBTS = 6
_LISTING = frozenset({"or", "and", "&", ","})
_LEADING = frozenset({"on", "in", "during", "at", "sometime", "some", "time", "the", "of"}) | {
    "night",
    "overnight",
    "morning",
    "afternoon",
    "evening",
}
_ABOUT = frozenset({"about", "around", "circa", "approximately", "roughly", "c", "ca", "~"})
_MAYBE = frozenset({"possibly", "perhaps", "maybe", "probably", "presumably"})
_MARKS = frozenset({"?", "~", "%"})
_TO = frozenset({"to", "-", "until", "till", "through", "thru"})
_NOW = frozenset({"now", "present", "date"})

_BOUNDS = {
    "since at least": Bound.SINCE_AT_LEAST,
    "at least since": Bound.SINCE_AT_LEAST,
    "since": Bound.SINCE,
    "starting": Bound.SINCE,
    "beginning": Bound.SINCE,
    "as of": Bound.SINCE,
    "at least until": Bound.UNTIL_AT_LEAST,
    "at least till": Bound.UNTIL_AT_LEAST,
    "at least through": Bound.UNTIL_AT_LEAST,
    "at least to": Bound.UNTIL_AT_LEAST,
    "until at least": Bound.UNTIL_AT_LEAST,
    "till at least": Bound.UNTIL_AT_LEAST,
    "until": Bound.UNTIL,
    "till": Bound.UNTIL,
    "through": Bound.UNTIL,
    "up to": Bound.UNTIL,
    "before": Bound.BEFORE,
    "prior to": Bound.BEFORE,
    "earlier than": Bound.BEFORE,
    "ahead of": Bound.BEFORE,
    "after": Bound.AFTER,
    "later than": Bound.AFTER,
    "following": Bound.AFTER,
    "by": Bound.BY,
    "on or before": Bound.BY,
    "no later than": Bound.BY,
    "not later than": Bound.BY,
    "on or after": Bound.NOT_BEFORE,
    "no earlier than": Bound.NOT_BEFORE,
    "not earlier than": Bound.NOT_BEFORE,
    "not before": Bound.NOT_BEFORE,
}
_TRAILING = {
    "onwards": Bound.SINCE,
    "onward": Bound.SINCE,
    "or later": Bound.NOT_BEFORE,
    "or after": Bound.NOT_BEFORE,
    "at the earliest": Bound.NOT_BEFORE,
    "or earlier": Bound.BY,
    "or before": Bound.BY,
    "at the latest": Bound.BY,
}
_BOUND_STARTS = frozenset(words.split()[0] for words in _BOUNDS)
_TRAILING_STARTS = frozenset(words.split()[0] for words in _TRAILING)
_REACH_FACTORS = {Precision.YEAR: 10, Precision.DECADE: 100, Precision.CENTURY: 100}


def expression(line: Line, at: int) -> Found:
    """Read one whole expression that starts with a token."""
    word = line.words[at]
    if word == "between":
        return _between(line, at + 1)
    if word == "from":
        return _from(line, at + 1)
    if word in _BOUND_STARTS and (found := _bound(line, at)):
        return found
    if word in NUMBERS or word == "in" or "0" <= word[:1] <= "9":
        return _counted(line, at) or _joined(line, at)
    return _joined(line, at)


def whole(line: Line) -> Phrase | None:
    """Read the whole line as one expression, or several joined by "or"; None where it isn't one."""
    found = _timed_first(line) or expression(line, 0)
    at = 0
    while found is None and line.words[at] in _LEADING:
        at += 1
        found = expression(line, at)
    listed: list[Date] = []
    while found is not None and line.words[found[1]] == "or" and len(listed) < _MOST_LISTED:
        listed += _alternatives(found[0])
        found = expression(line, found[1] + 1)
    if found is None:
        return None
    phrase, after = found
    while line.words[after] == ".":
        after += 1
    if after != line.end:
        return None
    if not listed:
        return phrase
    return Phrase((set_of([*listed, *_alternatives(phrase)], Precision.EITHER),))


def _timed_first(line: Line) -> Found:
    """Read "midnight on 29 December" and "at 5 p.m. on 23 January"."""
    at = 1 if line.words[0] == "at" else 0
    read = clock(line, at)
    if read is None and line.words[at] != "midnight":
        return None
    after = at + 1 if read is None else read[1]
    while line.words[after] in ("on", "of", ","):
        after += 1
    found = point(line, after)
    if found is None or found[0].dates[0].precision is not Precision.DAY:
        return None
    phrase = midnight(line, found[0], at) if read is None else timed(found[0], read[0])
    return phrase, found[1]


def _alternatives(phrase: Phrase) -> tuple[Date, ...]:
    first = phrase.dates[0]
    return first.ends if first.precision is Precision.EITHER else (first,)


def _doubted(line: Line, at: int) -> Found:
    """Read a date with the words before it, or the mark behind it, that leave it in doubt."""
    start, maybe, about = at, False, False
    while at < start + _MOST_DOUBTS and (line.words[at] in _MAYBE or line.words[at] in _ABOUT):
        maybe = maybe or line.words[at] in _MAYBE
        about = about or line.words[at] in _ABOUT
        at += 2 if line.words[at] in ("c", "ca") and line.words[at + 1] == "." else 1
    while at > start and line.words[at] in ("on", "in", "the"):
        at += 1
    found = point(line, at)
    if found is None:
        return None
    phrase, after = found
    if line.words[after] in _MARKS and line.touching(after):
        maybe, about = maybe or line.words[after] != "~", about or line.words[after] != "?"
        after += 1
    if maybe or about:
        phrase = phrase.map(partial(_in_doubt, maybe=maybe, about=about))
    return phrase, after


def _plain(line: Line, at: int) -> Found:
    """Read one date that can end a span: not itself a span, nor a day of no year."""
    found = _doubted(line, at)
    if found is None or found[0].dates[0].ends:
        return None
    if found[0].in_year and line.anchor is None:
        line.counted_from(at)
    return found


def _in_doubt(date: Date, *, maybe: bool, about: bool) -> Date:
    return date._replace(uncertain=date.uncertain or maybe, approximate=date.approximate or about)


def _joined(line: Line, at: int) -> Found:
    """Read one date, or several joined by "to", "or", "and"."""
    found = _doubted(line, at)
    if found is None:
        return None
    phrase, after = found
    word = line.words[after]
    if word in _TO and (ended := _ended(line, after + 1, phrase, Precision.INTERVAL)):
        return ended
    if word in _LISTING and not line.running and (listed := _listed(line, after, phrase)):
        return listed
    return _trailing(line, phrase, after)


def _trailing(line: Line, phrase: Phrase, at: int) -> Found:
    """Read what opens a date from behind: "onwards", "or later", "at the latest"."""
    found = _bound_words(line, at, _TRAILING) if line.words[at] in _TRAILING_STARTS else None
    return (phrase.map(_opened(line, found[0])), found[1]) if found else (phrase, at)


def _bound_words(line: Line, at: int, table: Mapping[str, Bound]) -> tuple[Bound, int] | None:
    """Read the longest words of a table, three at most."""
    for length in (3, 2, 1):
        bound = table.get(" ".join(line.words[at : at + length]))
        if bound is not None:
            return bound, at + length
    return None


def _opened(line: Line, bound: Bound) -> Callable[[Date], Date]:
    return lambda date: open_from(date, bound, line.settings.open_date_reach)


def open_from(date: Date, bound: Bound, reach: int) -> Date:
    """Return the open side of a date, with what a reader takes an undated event to be near of."""
    if bound not in (Bound.BEFORE, Bound.AFTER, Bound.BY, Bound.NOT_BEFORE):
        return bounded(date, bound)
    return bounded(date, bound, reach * _REACH_FACTORS.get(date.precision, 1))


def _bound(line: Line, at: int) -> Found:
    stands = _bound_words(line, at, _BOUNDS)
    if stands is None:
        return None
    bound, after = stands
    while line.words[after] in ("on", "the", "in", "from"):
        after += 1
    found = _plain(line, after)
    return found and (found[0].map(_opened(line, bound)), found[1])


def _from(line: Line, at: int) -> Found:
    """Read "from 23 to 24 January 2017", "from 2011 to now", "from 23 January onwards"."""
    found = _joined(line, at)
    if found is None:
        return None
    phrase, after = found
    if phrase.dates[0].precision in (Precision.INTERVAL, Precision.BOUND):
        return phrase, after
    if line.words[after] in _TO:
        now = after + 2 if line.words[after + 1] == "the" else after + 1
        after = now + 1 if line.words[now] in _NOW else after
    elif line.words[after] == "on":
        after += 1
    return phrase.map(_opened(line, Bound.SINCE)), after


def _between(line: Line, at: int) -> Found:
    """Read "between X and Y" as some day from X to Y."""
    found = _doubted(line, at)
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
    found = _doubted(line, at)
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
        found = _doubted(line, ahead)
        if found is None:
            break
        joiner = word
        phrases.append(found[0])
        at = found[1]
    if joiner not in ("or", "and", "&"):
        return None
    last = phrases[-1]
    dates = [_in_year_of(phrase, last) for phrase in phrases]
    precision = Precision.EITHER if joiner == "or" else Precision.ALL
    return Phrase((set_of(dates, precision),)), at


def _in_year_of(phrase: Phrase, last: Phrase) -> Date:
    if phrase.in_year and not last.in_year:
        return _with_year(phrase, last.dates[0], later=False) or phrase.dates[0]
    return phrase.dates[0]


def _counted(line: Line, at: int) -> Found:
    """Read "two years ago", "in two weeks", and an amount counted from a date that is named."""
    if line.words[at] == "in" and not line.running and (amount := amount_of_units(line, at + 1)):
        number, unit, after = amount
        anchor = line.counted_from(at)
        return Phrase((shifted(unit, number, anchor),)), after
    found = counted(line, at)
    return found or _from_named(line, at)


def _from_named(line: Line, at: int) -> Found:
    """Read "two days from 23 January 2017" as its last day, that of the start counted as the first.

    "Two days after" and "before" count the days between instead.
    """
    amount = amount_of_units(line, at)
    if amount is None or line.words[amount[2]] not in ("from", "after", "before", "starting"):
        return None
    number, unit, after = amount
    word = line.words[after]
    found = _doubted(line, after + 1)
    if found is None or found[0].dates[0].precision is not Precision.DAY:
        return None
    by = -number if word == "before" else number
    inclusive = word in ("from", "starting")
    return found[0].map(lambda date: _away(date, unit, by, inclusive=inclusive)), found[1]


def _away(date: Date, unit: Precision, by: int, *, inclusive: bool) -> Date:
    if date.days.earliest is None or date.edtf:
        return date
    moved = day(day_shifted(date.days.earliest, unit, by) - (1 if inclusive else 0))
    return moved._replace(uncertain=date.uncertain, approximate=date.approximate)
