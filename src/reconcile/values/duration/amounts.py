"""Amounts of time in words: "five years", "a year and a half", "two to three weeks".

In: the words of a text and where to start. Out: numbers of units, and where they end; None where
there are none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.values.duration.value import SECONDS, Amount, amount
from reconcile.values.numerals import PARTS as ORDINAL_PARTS
from reconcile.values.numerals import numeral, starts

if TYPE_CHECKING:
    from reconcile.values.tokens import Tokens

UNITS = {
    **{unit: unit for unit in SECONDS},
    **{f"{unit}s": unit for unit in SECONDS},
    "centuries": "century",
    "fortnight": "week",
    "fortnights": "week",
    "sec": "second",
    "secs": "second",
    "min": "minute",
    "mins": "minute",
    "h": "hour",
    "hr": "hour",
    "hrs": "hour",
    "wk": "week",
    "wks": "week",
    "mo": "month",
    "mos": "month",
    "yr": "year",
    "yrs": "year",
    "y": "year",
    "d": "day",
}
"""The words for units, and the unit that each is a number of."""

_TIMES = {"fortnight": 2, "fortnights": 2}
"""How many of its unit a word is, where that isn't one."""

PARTS = {"half": 2, "quarter": 4}
RECENT = frozenset({"past", "last", "previous", "preceding", "next", "coming", "following"})
FRAMING = frozenset({"over", "within", "in", "during", "for", "throughout"})
"""What makes "the last year" a length and not a date: "over the last year"."""

WHOLE = frozenset(
    {"full", "whole", "consecutive", "straight", "successive", "long", "solid", "entire"}
)
_TO = frozenset({"to", "-", "or", "and"})
_ARTICLES = frozenset({"a", "an", "one"})
_RATES = frozenset({"in", "out"})
_AND_A_HALF = (["and", "a", "half"], ["and", "one", "half"])
_MOST_PARTS = 6
_TWO = 2
"""Digits of the minutes in "1h30"."""
_MOST_DIGITS = 9
_LARGEST_BOTTOM = 1_000_000


class Ratio(NamedTuple):
    """A number that can come before a unit, `top` / `bottom`; `end` is the word after it."""

    top: int
    bottom: int
    end: int

    def of(self, word: str) -> Amount:
        """Return so many of the unit that a word names."""
        return amount(self.top * _TIMES.get(word, 1), self.bottom, UNITS[word])


def _counts_one(words: list[str], at: int) -> bool:
    """Say whether an article before these words is a one: "a week", "a full week"."""
    return words[at] in UNITS or (words[at] in WHOLE and bool(words[at + 1]))


def ratio_at(tokens: Tokens, at: int) -> Ratio | None:
    """Read a number that can come before a unit: "5", "two and a half", "a", "half"."""
    word = tokens.words[at]
    if not starts(word):
        return None
    if word in _ARTICLES and _counts_one(tokens.words, at + 1):
        return Ratio(1, 1, at + 1)
    if word in PARTS:
        return Ratio(1, PARTS[word], at + 1)
    found = numeral(tokens, at, joined=False)
    if found is None or found.bottom > _LARGEST_BOTTOM or found.top >= 10**_MOST_DIGITS:
        return None
    if found.share and not _RATES.isdisjoint(tokens.words[at : found.end]):
        return None
    return Ratio(found.top, found.bottom, found.end)


def amount_at(tokens: Tokens, at: int) -> tuple[Amount, int] | None:
    """Read one number of one unit: "five years", "five-year", "a year and a half"."""
    ratio = ratio_at(tokens, at)
    if ratio is None:
        return None
    words = tokens.words
    if words[ratio.end : ratio.end + 3] in _AND_A_HALF:
        ratio = _and_a_half(ratio)
    unit = ratio.end
    while words[unit] in WHOLE or words[unit] in ("-", "a", "an", "of"):
        unit += 1
    if words[unit] not in UNITS or (unit == ratio.end and _ranks(words[unit - 1])):
        return None
    return _of_unit(words, ratio._replace(end=unit + 1), words[unit])


def _ranks(word: str) -> bool:
    """Say whether this word before a unit is its rank: "a sixth year" is no sixth of a year."""
    return word in ORDINAL_PARTS and word not in PARTS


def _of_unit(words: list[str], ratio: Ratio, unit: str) -> tuple[Amount, int]:
    """Return so many of a unit, and half a one more where that follows."""
    at = ratio.end
    if words[at : at + 3] == _AND_A_HALF[0] and words[at + 3] not in UNITS:
        ratio = _and_a_half(ratio)
    return ratio.of(unit), ratio.end


def _and_a_half(ratio: Ratio) -> Ratio:
    return Ratio(2 * ratio.top + ratio.bottom, 2 * ratio.bottom, ratio.end + 3)


def _or_more(tokens: Tokens, at: int, unit: str) -> tuple[Amount, int] | None:
    """Return the second number of "a month or two", in the unit of the first."""
    more = ratio_at(tokens, at) if unit else None
    return more and (more.of(unit), more.end)


def range_at(tokens: Tokens, at: int) -> tuple[Amount, Amount, int] | None:
    """Read the two ends of "two to three weeks", "5-7 days" or "a month or two"."""
    words = tokens.words
    first = ratio_at(tokens, at)
    if first is None:
        return None
    unit = words[first.end] if words[first.end] in UNITS else ""
    to = first.end + bool(unit)
    to += words[to] == "-" and words[to + 1] in _TO  # "a two- to three-week trial"
    second = amount_at(tokens, to + 1 + (words[to + 1] == "-")) if words[to] in _TO else None
    if second is None and words[to] == "or":
        second = _or_more(tokens, to + 1, unit)
    if second is None:
        return None
    high, end = second
    low = first.of(unit or high.unit)
    return (low, high, end) if low.seconds < high.seconds else None


def length_at(tokens: Tokens, at: int) -> tuple[tuple[Amount, ...], int] | None:
    """Read "five years", "a year and a half", "five years and three months", "1h30m"."""
    found = amount_at(tokens, at) or _one_at(tokens.words, at)
    if found is None:
        return None
    parts, at = [found[0]], found[1]
    while len(parts) < _MOST_PARTS:
        following = _smaller_at(tokens, at, parts[-1])
        if following is None:
            break
        parts.append(following[0])
        at = following[1]
    return tuple(parts), at


def _smaller_at(tokens: Tokens, at: int, larger: Amount) -> tuple[Amount, int] | None:
    """Read the next part of a length: so many of a smaller unit."""
    words = tokens.words
    at += words[at] == ","
    at += words[at] == "and"
    if larger.unit == "hour" and words[at].isdecimal():
        minutes = amount(int(words[at][:_MOST_DIGITS]), 1, "minute")
        if words[at + 1] == "m":
            return minutes, at + 2
        if words[at - 1] == "h" and tokens.glued(at) and len(words[at]) == _TWO:
            return minutes, at + 1
    if larger.unit == "minute" and words[at].isdecimal() and words[at + 1] == "s":
        return amount(int(words[at][:_MOST_DIGITS]), 1, "second"), at + 2
    found = amount_at(tokens, at)
    return found if found and SECONDS[found[0].unit] < SECONDS[larger.unit] else None


def _one_at(words: list[str], at: int) -> tuple[Amount, int] | None:
    """Read one of a unit without a number: "year-long", "a full year", "for the past year"."""
    at += words[at] in _ARTICLES
    word = words[at]
    unit = word.removesuffix("long")
    if (unit not in SECONDS and unit != "fortnight") or unit == "second":
        return None
    compound = unit != word or words[at + 1 : at + 3] == ["-", "long"]
    if compound or words[at - 1] in WHOLE or _recent(words, at):
        return _of_unit(words, Ratio(1, 1, at + 1), unit)
    return None


def _recent(words: list[str], at: int) -> bool:
    """Say whether the unit is a length up to now: "the past year", but not "the last year of"."""
    if words[at + 1] == "of" or words[at - 1] not in RECENT:
        return False
    return words[at - 1] == "past" or words[max(at - 3, 0)] in FRAMING
