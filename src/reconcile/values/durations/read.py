"""Durations in words, as ISO 8601 writes them, and between two dates.

In: a text and the frame it stands in. Out: a `Duration`, or None where the text states none. Hedges
and numerals are those of counts.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reconcile.values.counts.digits import NumeralError
from reconcile.values.counts.hedges import AFTER, BEFORE, Cue
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
    import re

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
    "yr": "year",
    "yrs": "year",
}
_LEADING = frozenset({"for", "lasting", "lasted", "lasts", "last", "during", "within", "in"})
_TO = frozenset({"to", "-", "or", "and"})
_ARTICLES = frozenset({"a", "an", "one"})
_RECENT = frozenset({"past", "last", "next", "coming"})
_LONG = frozenset({"long", "-"})
_MOST_PARTS = 6
_MOST_DIGITS = 9
_LARGEST_BOTTOM = 1_000_000


class _Cued(NamedTuple):
    cue: Cue
    end: int


def parse_words(text: str, settings: Settings) -> Duration | None:
    """Return the duration that words state, None where they state none."""
    tokens = cut(text)
    try:
        found = _hedged(tokens, settings)
    except NumeralError:
        return None
    if found is None:
        return None
    duration, at = found
    while tokens.words[at] in _LONG:
        at += 1
    if tokens.words[at] == "." and at == len(tokens.pieces) - 1:
        at += 1
    return duration if at >= len(tokens.pieces) or not tokens.words[at] else None


def _hedged(tokens: Tokens, settings: Settings) -> tuple[Duration, int] | None:
    cued = _cues(tokens.words, 0)
    if cued.cue in (Cue.FILLER, Cue.BETWEEN, Cue.FROM) and (found := _range(tokens, cued.end)):
        return found
    if cued.cue is Cue.BETWEEN:
        return None
    parts = _amounts(tokens, cued.end)
    if parts is None:
        return _vague(tokens, cued.end, settings)
    amounts, at = parts
    behind = AFTER.at(tokens.words, at)
    cue = cued.cue
    if behind is not None:
        cue, at = (behind[0] if cue is Cue.FILLER else cue), behind[1]
    return stated(amounts, cue, settings), at


def _cues(words: list[str], at: int) -> _Cued:
    """Read the hedges before an amount: the last that isn't a filler or only strengthens."""
    cue = Cue.FILLER
    while True:
        if words[at] in _LEADING:
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
    if word in _ARTICLES and tokens.words[at + 1] in UNITS:
        return 1, 1, at + 1
    if word == "half":
        return 1, 2, at + 1
    found = numeral(tokens, at, joined=False)
    if found is None or found.share or found.bottom > _LARGEST_BOTTOM:
        return None
    return (found.top, found.bottom, found.end) if found.top < 10**_MOST_DIGITS else None


def _amounts(tokens: Tokens, at: int) -> tuple[tuple[Amount, ...], int] | None:
    """Read "five years", "a year and a half", "five years and three months"."""
    found = _amount(tokens, at)
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


def _amount(tokens: Tokens, at: int) -> tuple[Amount, int] | None:
    number = _number(tokens, at)
    if number is None:
        return None
    top, bottom, after = number
    words = tokens.words
    if words[after : after + 3] in (["and", "a", "half"], ["and", "one", "half"]):
        top, bottom, after = 2 * top + bottom, 2 * bottom, after + 3
    while words[after] in ("-", "full", "whole", "consecutive", "a", "an", "of"):
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


@cache
def _iso_pattern() -> re.Pattern[str]:
    import re  # noqa: PLC0415 (compiled when first used)

    number = r"([0-9]{1,9}(?:[.,][0-9]{1,6})?)"
    return re.compile(
        rf"P(?=.)(?:{number}Y)?(?:{number}M)?(?:{number}W)?(?:{number}D)?"
        rf"(?:T(?=.)(?:{number}H)?(?:{number}M)?(?:{number}S)?)?"
    )


_ISO_UNITS = ("year", "month", "week", "day", "hour", "minute", "second")


def parse_iso(text: str, settings: Settings) -> Duration | None:
    """Return an ISO 8601 duration such as P2D or P1Y3M, which is exact; None for other text."""
    found = _iso_pattern().fullmatch(text)
    if found is None:
        return None
    amounts = tuple(
        _decimal(part, unit)
        for part, unit in zip(found.groups(), _ISO_UNITS, strict=True)
        if part is not None
    )
    return stated(amounts, Cue.EXACTLY, settings) if amounts else None


def _decimal(text: str, unit: str) -> Amount:
    whole, _, fraction = text.replace(",", ".").partition(".")
    return amount(int(whole + fraction), 10 ** len(fraction), unit)
