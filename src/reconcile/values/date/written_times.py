"""Times of day as they are written: 10:30, 4 p.m., 10.30am, 16:00 GMT, noon, midnight.

In: `Tokens` and an index. Out: the time that begins there as ISO 8601 writes it, or "midnight",
with the index after it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.values.date.iso_clock import parse_time
from reconcile.values.date.vocabulary import ZONES

if TYPE_CHECKING:
    from reconcile.values.date.chart_parser import Found
    from reconcile.values.date.tokens import Tokens

_HALF_DAY = 12


_NAMED = {"noon": "12:00", "midday": "12:00", "midnight": "midnight"}
_HOURS = frozenset({"hrs", "hours", "hr"})
"""What is behind the four digits of a time in military notation: 0900 hrs."""


def clock_at(tokens: Tokens, at: int) -> Found:
    """Read "10:30", "16:00 GMT", "4 p.m.", "10.30am", "noon" and "midnight" as an ISO time."""
    word = tokens.words[at]
    named = at + (word == "12")  # "12 noon"
    if tokens.words[named] in _NAMED:
        return ((_NAMED[tokens.words[named]], named + 1),)
    if tokens.digits[at] == 4:
        return _military(tokens, at)
    if not 1 <= tokens.digits[at] <= 2:
        return ()
    fields, after = _clock_fields(tokens, at)
    half = _half_of_day(tokens, after)
    hour = int(word)
    if half is not None:
        if not 1 <= hour <= _HALF_DAY:
            return ()
        hour, after = hour % _HALF_DAY + half[0], half[1]
    elif len(fields) == 1 or tokens.words[at + 1] == ".":
        return ()
    zone = ZONES.get(tokens.words[after], "")
    text = ":".join((f"{hour:02d}", *(fields[1:] or ("00",)))) + zone
    return ((text, after + bool(zone)),) if parse_time(text, with_seconds=False) else ()


def _military(tokens: Tokens, at: int) -> Found:
    """Read "0900 hrs", "0900 hours GMT" and "0900 GMT"; a zone that is a month's year is none."""
    word, after = tokens.words[at], at + 1
    named = tokens.words[after] in _HOURS
    zone = ZONES.get(tokens.words[after + named], "")
    text = f"{word[:2]}:{word[2:]}"
    if not (named or zone) or not parse_time(text, with_seconds=False):
        return ()
    return ((text + zone, after + named + bool(zone)),)


def _clock_fields(tokens: Tokens, at: int) -> tuple[list[str], int]:
    fields, after = [tokens.words[at]], at + 1
    while tokens.words[after] in (":", ".") and len(fields) < 3:
        if not (tokens.digits[after + 1] == 2 and tokens.glued[after + 1]):
            break
        fields.append(tokens.words[after + 1])
        after += 2
    return fields, after


def _half_of_day(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Return the hours to add for a.m. or p.m., and where that ends."""
    words = tokens.words
    if words[at] in ("am", "pm"):
        return _HALF_DAY * (words[at] == "pm"), at + 1
    if words[at] in ("a", "p") and words[at + 1 : at + 3] == (".", "m"):
        return _HALF_DAY * (words[at] == "p"), at + 4 if words[at + 3] == "." else at + 3
    return None
