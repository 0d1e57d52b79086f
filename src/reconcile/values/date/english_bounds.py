"""English dates that stand open to one side: since, until, before, after, by, or later.

In: a `Line` and the index of a word. Out: the phrase that starts there and where it ends, or None.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.values.date.english_doubts import in_a_year, plain
from reconcile.values.date.value import Bound, Date, Precision, bounded

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reconcile.values.date.english_line import Found, Line, Phrase

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
BOUND_STARTS = frozenset(words.split()[0] for words in _BOUNDS)
_TRAILING_STARTS = frozenset(words.split()[0] for words in _TRAILING)
_REACH_FACTORS = {Precision.YEAR: 10, Precision.DECADE: 100, Precision.CENTURY: 100}


def bound_phrase(line: Line, at: int) -> Found:
    """Read a date behind the words that open it: "since March 2011", "no later than Friday"."""
    stands = _bound_words(line, at, _BOUNDS)
    if stands is None:
        return None
    bound, after = stands
    if line.words[at] == "following" and at and line.words[at - 1] == "the":
        return None  # "the following Monday" counts from a day that another sentence names
    while line.words[after] in ("on", "the", "in", "from"):
        after += 1
    found = plain(line, after)
    if found is None:
        return None
    again = _bound_words(line, found[1], _TRAILING)  # "by 8 February at the latest"
    after = again[1] if again and again[0] is bound else found[1]
    return found[0].map(opened(line, bound)), after


def trailing(line: Line, phrase: Phrase, at: int) -> Found:
    """Read what opens a date from behind: "onwards", "or later", "at the latest"."""
    found = _bound_words(line, at, _TRAILING) if line.words[at] in _TRAILING_STARTS else None
    if found is None or phrase.dates[0].ends:
        return phrase, at
    if line.words[at] == "or" and plain(line, found[1]):
        return phrase, at  # "today or before 2017" are two dates
    in_a_year(line, at, (phrase, at))
    return phrase.map(opened(line, found[0])), found[1]


def _bound_words(line: Line, at: int, table: Mapping[str, Bound]) -> tuple[Bound, int] | None:
    """Read the longest words of a table, three at most."""
    for length in (3, 2, 1):
        bound = table.get(" ".join(line.words[at : at + length]))
        if bound is not None:
            return bound, at + length
    return None


def opened(line: Line, bound: Bound) -> Callable[[Date], Date]:
    """Return what opens a date to that side, with the reach of the project's settings."""
    return lambda date: open_from(date, bound, line.settings.open_date_reach)


def open_from(date: Date, bound: Bound, reach: int) -> Date:
    """Return the open side of a date, with what a reader takes an undated event to be near of."""
    if bound not in (Bound.BEFORE, Bound.AFTER, Bound.BY, Bound.NOT_BEFORE):
        return bounded(date, bound)
    return bounded(date, bound, reach * _REACH_FACTORS.get(date.precision, 1))
