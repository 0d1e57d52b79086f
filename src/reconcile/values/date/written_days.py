"""Days of a month and ordinal numbers as a text writes them: "23rd", "22, 23 or 29", "last".

In: `Tokens`. Out: what is read at a token and the index after it, the longest first; () for none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.values.date.vocabulary import MONTHS, ORDINALS, SUFFIXES

if TYPE_CHECKING:
    from reconcile.values.date.chart_parser import Found
    from reconcile.values.date.tokens import Tokens

_LAST_DAY = 31
_MOST_DAYS_LISTED = 31
_JOINERS = {"-": "-", "to": "-", "through": "-", "and": "and", "&": "and"} | {
    "or": "or",
    ",": ",",
    "/": "-",
}


def ordinal_at(tokens: Tokens, at: int) -> Found:
    """Read "third" and "3rd" as 3."""
    word = tokens.words[at]
    if word in ORDINALS:
        return ((ORDINALS[word], at + 1),)
    short = 1 <= tokens.digits[at] <= 2
    if short and tokens.words[at + 1] in SUFFIXES and tokens.glued[at + 1]:
        return ((int(word), at + 2),)
    return ()


def day_at(tokens: Tokens, at: int) -> Found:
    """Read "23", "23rd", "third" or, before a month, "23." as a day of a month."""
    ordinal = ordinal_at(tokens, at)
    word, following = tokens.words[at], tokens.words[at + 1]
    if ordinal:
        return ordinal if 1 <= ordinal[0][0] <= _LAST_DAY else ()
    if not 1 <= tokens.digits[at] <= 2 or not 1 <= int(word) <= _LAST_DAY:
        return ()
    if following == ":" and tokens.digits[at + 2]:
        return ()  # a time of day
    dotted = following == "." and tokens.words[at + 2] in MONTHS
    return ((int(word), at + 1 + dotted),)


def days_at(tokens: Tokens, at: int) -> Found:
    """Read days listed beside a month's name: "23", "23-24", "22, 23 or 29"."""
    first = day_at(tokens, at)
    if not first:
        return ()
    days, at = [first[0][0]], first[0][1]
    joiner = ""
    found = [((tuple(days), ""), at)]
    while len(days) < _MOST_DAYS_LISTED and joiner != "-":
        following = _next_day(tokens, at)
        if following is None or (following[0] == "-" and joiner):
            break
        joiner, day, at = following
        days.append(day)
        found.append(((tuple(days), "and" if joiner == "," else joiner), at))
    return found[::-1]


def _next_day(tokens: Tokens, at: int) -> tuple[str, int, int] | None:
    """Return what joins a further day ("," for a list that goes on), the day, and its end."""
    joiner = _JOINERS.get(tokens.words[at], "")
    if joiner == "," and tokens.words[at + 1] in ("and", "or"):
        at, joiner = at + 1, _JOINERS[tokens.words[at + 1]]
    at += 1 + (tokens.words[at + 1] == "the")
    following = day_at(tokens, at) if joiner else ()
    return (joiner, *following[0]) if following else None


def nth_at(tokens: Tokens, at: int) -> Found:
    """Read "first", "2nd", "last": -1 for the last."""
    if tokens.words[at] in ("last", "latter"):
        return ((-1, at + 1),)
    return ordinal_at(tokens, at)


def nth_day_at(tokens: Tokens, at: int) -> Found:
    """Read "23rd" and, before a month, "23." as a day of a month: what has two tokens."""
    return tuple(each for each in day_at(tokens, at) if each[1] == at + 2)
