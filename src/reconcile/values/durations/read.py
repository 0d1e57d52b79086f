"""Durations in words.

In: a text and the frame it stands in. Out: a `Duration`, or None where the text states none. Hedges
and numerals are those of counts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.record import Record
from reconcile.values.counts.digits import NumeralError
from reconcile.values.counts.hedges import AFTER, BEFORE, Cue
from reconcile.values.counts.number_words import SMALL
from reconcile.values.counts.numerals import numeral, starts
from reconcile.values.counts.tokens import Tokens, cut
from reconcile.values.counts.vague import vague
from reconcile.values.durations.value import (
    SECONDS,
    Amount,
    Duration,
    Seconds,
    amount,
    between,
    plural,
    stated,
)

if TYPE_CHECKING:
    from reconcile.values.settings import Settings

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
_LEADING = frozenset({"for", "lasting", "lasted", "lasts", "last", "during", "in"})
_FRAMING = frozenset({"over", "within", "in", "during", "for", "throughout"})
_TO = frozenset({"to", "-", "or", "and"})
_ARTICLES = frozenset({"a", "an", "one"})
_NUMBERS = frozenset({*SMALL, "half"})
_RECENT = frozenset({"past", "last", "next", "coming"})
_LONG = frozenset({"long", "old", "-"})
_WHOLE = frozenset({"full", "whole", "consecutive", "straight", "long", "solid", "entire"})
_LENGTHS = {"longer": "more", "shorter": "less"}
_MOST_PARTS = 6
_MOST_TAIL_WORDS = 4
_MOST_DIGITS = 9
_LARGEST_BOTTOM = 1_000_000


class _Cued(Record):
    cue: Cue
    end: int


def parse_words(text: str, settings: Settings) -> Duration | None:
    """Return the duration that words state, None where they state none.

    A noun may stand behind what it lasted: "a five-year war", "two days of talks".
    """
    tokens = _of_length(cut(text))
    try:
        found = _hedged(tokens, settings)
    except NumeralError:
        return None
    if found is None or not _only_a_noun_follows(tokens, found[1]):
        return None
    literal = found[0].literal
    return None if literal.high is not None and literal.high < literal.low else found[0]


def _of_length(tokens: Tokens) -> Tokens:
    """Return the tokens with "longer" as "more", and "as long as" as "as much as"."""
    words = [_LENGTHS.get(word, word) for word in tokens.words]
    for at in range(1, len(words) - 1):
        if words[at] == "long" and words[at - 1] == words[at + 1] == "as":
            words[at] = "much"
    return Tokens(words, tokens.pieces)


def _only_a_noun_follows(tokens: Tokens, at: int) -> bool:
    """Say whether the text ends here, or with a few words for what lasted so long."""
    words, total = tokens.words, len(tokens.pieces)
    compound = words[at - 2] == "-" or words[at - 1].endswith("long")
    while words[at] in _LONG:
        compound, at = True, at + 1
    if words[at] == "." and at == total - 1:
        at += 1
    if at >= total or not words[at]:
        return True
    if not compound and words[at] not in ("of", "'"):
        return False
    at += not compound
    return 0 < total - at <= _MOST_TAIL_WORDS and not any(
        _measures(words, place) for place in range(at, total)
    )


def _measures(words: list[str], at: int) -> bool:
    """Say whether a word tells of a length or amount, and so isn't only what lasted."""
    word = words[at]
    if not word.isalpha() or word in SMALL or word in UNITS or word == "ago":
        return True
    hedge = BEFORE.at(words, at) or AFTER.at(words, at)
    return hedge is not None and hedge[0] is not Cue.FILLER


def _hedged(tokens: Tokens, settings: Settings) -> tuple[Duration, int] | None:
    cued = _cues(tokens.words, 0)
    if cued.cue in (Cue.FILLER, Cue.BETWEEN, Cue.FROM) and (found := _range(tokens, cued.end)):
        return found
    if cued.cue in (Cue.BETWEEN, Cue.FROM):
        return None
    if split := _split(tokens, cued.end):
        part, inner, at = split
        return stated((part,), inner, settings), at
    parts = _amounts(tokens, cued.end)
    if parts is None:
        return _vague(tokens, cued.end, settings)
    amounts, at = parts
    behind = AFTER.at(tokens.words, at + (tokens.words[at] == ","))
    cue: Cue = cued.cue
    if behind is not None:
        cue, at = (behind[0] if cue is Cue.FILLER else cue), behind[1]
    return stated(amounts, cue, settings), at


def _split(tokens: Tokens, at: int) -> tuple[Amount, Cue, int] | None:
    """Read a hedge between a number and its unit: "five or more years", "5+ years"."""
    number = _number(tokens, at)
    behind = None if number is None else AFTER.at(tokens.words, number[2])
    if number is None or behind is None:
        return None
    unit = UNITS.get(tokens.words[behind[1]])
    return None if unit is None else (amount(number[0], number[1], unit), behind[0], behind[1] + 1)


def _cues(words: list[str], at: int) -> _Cued:
    """Read the hedges before an amount: the last that isn't a filler or only strengthens."""
    cue = Cue.FILLER
    while True:
        framed = words[at] in _FRAMING and words[at + 1] == "the" and words[at + 2] in _RECENT
        if framed or words[at] in _LEADING:
            at += 3 if framed else 1
            continue
        if words[at] == "within":
            cue, at = Cue.MOST, at + 1
            continue
        if words[at] in ("a", "an") and (
            words[at + 1][:1].isdecimal() or words[at + 1] in _NUMBERS
        ):
            at += 1
            continue
        if words[at] == "the" and words[at + 1] in _RECENT:
            at += 2
            continue
        # An article may begin an amount ("a year") as well as a hedge ("a minimum of").
        found = BEFORE.at(words, at)
        if found is None:
            return _Cued(cue, at)
        if found[0] is Cue.MORE and cue is Cue.JUST:
            at = found[1]
            continue
        cue = cue if found[0] is Cue.FILLER else found[0]
        at = found[1]


def _range(tokens: Tokens, at: int) -> tuple[Duration, int] | None:
    """Read "two to three weeks", "5-7 days", "between 5 and 7 days"."""
    first = _number(tokens, at)
    if first is None:
        return None
    unit = UNITS.get(tokens.words[first[2]])
    to = first[2] if unit is None else first[2] + 1
    second = _amount(tokens, to + 1) if tokens.words[to] in _TO else None
    if second is None:
        return None
    high, after = second
    low = amount(first[0], first[1], unit or high.unit)
    return (between(low, high), after) if low.seconds < high.seconds else None


def _number(tokens: Tokens, at: int) -> tuple[int, int, int] | None:
    """Read a numeral that can stand before a unit: a ratio, and where it ends."""
    word = tokens.words[at]
    if not starts(word):
        return None
    follows = tokens.words[at + 1]
    if word in _ARTICLES and (follows in UNITS or (follows in _WHOLE and tokens.words[at + 2])):
        return 1, 1, at + 1
    if word == "half":
        return 1, 2, at + 1
    found = numeral(tokens, at, joined=False)
    if found is None or found.share or found.bottom > _LARGEST_BOTTOM:
        return None
    return (found.top, found.bottom, found.end) if found.top < 10**_MOST_DIGITS else None


def _amounts(tokens: Tokens, at: int) -> tuple[tuple[Amount, ...], int] | None:
    """Read "five years", "a year and a half", "five years and three months"."""
    found = _amount(tokens, at) or _one_long(tokens.words, at)
    if found is None:
        return None
    amounts, at = [found[0]], found[1]
    words = tokens.words
    while len(amounts) < _MOST_PARTS:
        ahead = at + 1 if words[at] in (",", "and") else at
        if words[ahead] == "and":
            ahead += 1
        following = _amount(tokens, ahead)
        if following is None or SECONDS[following[0].unit] >= SECONDS[amounts[-1].unit]:
            break
        amounts.append(following[0])
        at = following[1]
    return tuple(amounts), at


def _one_long(words: list[str], at: int) -> tuple[Amount, int] | None:
    """Read "year-long", "weeklong" and the "year" of "a full year" as one of the unit."""
    at += words[at] in _ARTICLES
    unit = words[at].removesuffix("long")
    if unit not in SECONDS:
        return None
    follows = words[at + 1 : at + 3] == ["-", "long"]
    alone = unit == words[at] and not follows and words[at - 1] not in _WHOLE
    return None if alone else (amount(1, 1, unit), at + 1)


def _amount(tokens: Tokens, at: int) -> tuple[Amount, int] | None:
    number = _number(tokens, at)
    if number is None:
        return None
    top, bottom, after = number
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


def _vague(tokens: Tokens, at: int, settings: Settings) -> tuple[Duration, int] | None:
    """Read "several years", "a few days", "decades"."""
    words = tokens.words
    found = vague(words, at, settings)
    if found is None or found.share:
        unit = UNITS.get(words[at])
        if unit is None or words[at] == unit:
            return None
        span = _scaled(2, settings.several[1], unit)
        return Duration(Seconds(span.low, None), span, vague=words[at]), at + 1
    of = " of" if words[found.end] == "of" else ""
    after = found.end + 1 if of else found.end
    unit = UNITS.get(words[after])
    if unit is None:
        return None
    conveyed = _scaled(found.conveyed.low, found.conveyed.high, unit)
    literal = Seconds(_scaled(found.literal.low, 0, unit).low, None)
    return Duration(literal, conveyed, vague=f"{found.words}{of} {plural(unit)}"), after + 1


def _scaled(low: float, high: float, unit: str) -> Seconds:
    return Seconds(round(low * SECONDS[unit]), round(high * SECONDS[unit]))
