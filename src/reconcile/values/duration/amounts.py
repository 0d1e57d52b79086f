"""Amounts of time in words: "five years", "a year and a half", "two to three weeks".

In: the words of a text and where to start. Out: numbers of units, and where they end; None where
none stand there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.values.counts.numerals import numeral, starts
from reconcile.values.duration.value import SECONDS, Amount, Duration, amount, between

if TYPE_CHECKING:
    from reconcile.values.counts.tokens import Tokens

UNITS = {
    **{unit: unit for unit in SECONDS},
    **{f"{unit}s": unit for unit in SECONDS},
    "centuries": "century",
    "sec": "second",
    "secs": "second",
    "min": "minute",
    "mins": "minute",
    "hr": "hour",
    "hrs": "hour",
    "wk": "week",
    "wks": "week",
    "mo": "month",
    "mos": "month",
    "yr": "year",
    "yrs": "year",
}
_TO = frozenset({"to", "-", "or", "and"})
_ARTICLES = frozenset({"a", "an", "one"})
PARTS = {"half": 2, "quarter": 4}
_RATES = frozenset({"in", "out"})
_WHOLE = frozenset({"full", "whole", "consecutive", "straight", "long", "solid", "entire"})
_MOST_PARTS = 6
_MOST_DIGITS = 9
_LARGEST_BOTTOM = 1_000_000


def range_at(tokens: Tokens, at: int) -> tuple[Duration, int] | None:
    """Read "two to three weeks", "5-7 days", "between 5 and 7 days", "a month or two"."""
    first = ratio_at(tokens, at)
    if first is None:
        return None
    unit = UNITS.get(tokens.words[first[2]])
    to = first[2] if unit is None else first[2] + 1
    second = _amount_at(tokens, to + 1) if tokens.words[to] in _TO else None
    if second is None and unit and tokens.words[to] == "or" and (more := ratio_at(tokens, to + 1)):
        second = amount(more[0], more[1], unit), more[2]
    if second is None:
        return None
    high, after = second
    low = amount(first[0], first[1], unit or high.unit)
    return (between(low, high), after) if low.seconds < high.seconds else None


def ratio_at(tokens: Tokens, at: int) -> tuple[int, int, int] | None:
    """Read a numeral that can stand before a unit: a ratio, and where it ends."""
    word = tokens.words[at]
    if not starts(word):
        return None
    follows = tokens.words[at + 1]
    if word in _ARTICLES and (follows in UNITS or (follows in _WHOLE and tokens.words[at + 2])):
        return 1, 1, at + 1
    if word in PARTS:
        return 1, PARTS[word], at + 1
    found = numeral(tokens, at, joined=False)
    if found is None or found.bottom > _LARGEST_BOTTOM:
        return None
    if found.share and not _RATES.isdisjoint(tokens.words[at : found.end]):
        return None
    return (found.top, found.bottom, found.end) if found.top < 10**_MOST_DIGITS else None


def length_at(tokens: Tokens, at: int) -> tuple[tuple[Amount, ...], int] | None:
    """Read "five years", "a year and a half", "five years and three months"."""
    found = _amount_at(tokens, at) or _one_long(tokens.words, at)
    if found is None:
        return None
    parts, at = [found[0]], found[1]
    words = tokens.words
    while len(parts) < _MOST_PARTS:
        ahead = at + 1 if words[at] in (",", "and") else at
        if words[ahead] == "and":
            ahead += 1
        following = _amount_at(tokens, ahead)
        if following is None or SECONDS[following[0].unit] >= SECONDS[parts[-1].unit]:
            break
        parts.append(following[0])
        at = following[1]
    return tuple(parts), at


def _one_long(words: list[str], at: int) -> tuple[Amount, int] | None:
    """Read "year-long", "weeklong" and the "year" of "a full year" as one of the unit."""
    at += words[at] in _ARTICLES
    unit = words[at].removesuffix("long")
    if unit not in SECONDS:
        return None
    follows = words[at + 1 : at + 3] == ["-", "long"]
    alone = unit == words[at] and not follows and words[at - 1] not in _WHOLE
    return None if alone else (amount(1, 1, unit), at + 1)


def _amount_at(tokens: Tokens, at: int) -> tuple[Amount, int] | None:
    found = ratio_at(tokens, at)
    if found is None:
        return None
    top, bottom, after = found
    words = tokens.words
    if words[after : after + 3] in (["and", "a", "half"], ["and", "one", "half"]):
        top, bottom, after = 2 * top + bottom, 2 * bottom, after + 3
    while words[after] in _WHOLE or words[after] in ("-", "a", "an", "of"):
        after += 1
    unit = UNITS.get(words[after])
    if unit is None:
        return None
    after += 1
    if words[after : after + 3] == ["and", "a", "half"] and words[after + 3] not in UNITS:
        top, bottom, after = 2 * top + bottom, 2 * bottom, after + 3
    return amount(top, bottom, unit), after
