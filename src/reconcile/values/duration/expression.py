"""Durations in words.

In: a text and the frame it stands in. Out: a `Duration`, or None where the text states none. Hedges
and numerals are those of counts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.values.counts.digits import NumeralError
from reconcile.values.counts.hedges import AFTER, BEFORE, Cue
from reconcile.values.counts.number_words import SMALL
from reconcile.values.counts.tokens import Tokens, cut
from reconcile.values.counts.vague import vague
from reconcile.values.duration.amounts import PARTS, UNITS, length_at, range_at, ratio_at
from reconcile.values.duration.value import (
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

_LEADING = frozenset({"for", "lasting", "lasted", "lasts", "last", "during", "in"})
_FRAMING = frozenset({"over", "within", "in", "during", "for", "throughout"})
_NUMBERS = frozenset({*SMALL, *PARTS})
_RECENT = frozenset({"past", "last", "next", "coming"})
_LONG = frozenset({"long", "old", "-"})
_OWNERS = frozenset({"its", "their", "the"})
_LENGTHS = {"longer": "more", "shorter": "less"}
_TUNED = {
    (Cue.JUST, Cue.MORE): Cue.JUST,
    (Cue.JUST, Cue.FEWER): Cue.NEARLY,
    (Cue.WELL, Cue.MORE): Cue.WELL,
}
"""What "just" and "well" make of a bound; they do nothing by themselves ("just two days")."""
_MOST_TAIL_WORDS = 4


class _Cued(NamedTuple):
    cue: Cue
    end: int


def parse_words(text: str, settings: Settings) -> Duration | None:
    """Return the duration that words state, None where they state none.

    A noun may stand behind what it lasted: "a five-year war", "two days of talks".
    """
    tokens = _of_length(cut(text.replace("-and-a-half", " and a half")))
    try:
        found = _nth(tokens.words) or _hedged(tokens, settings)
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


def _nth(words: list[str]) -> tuple[Duration, int] | None:
    """Read "in its sixth year" and "now in the sixth year" as between five and six years."""
    at = int(words[0] == "now")
    if words[at] != "in" or words[at + 1] not in _OWNERS:
        return None
    from reconcile.values.date.english_words import ORDINALS  # noqa: PLC0415 (cold start)

    number, unit = ORDINALS.get(words[at + 2]), UNITS.get(words[at + 3])
    if number is None or unit is None:
        return None
    return between(amount(number - 1, 1, unit), amount(number, 1, unit)), at + 4


def _hedged(tokens: Tokens, settings: Settings) -> tuple[Duration, int] | None:
    cued = _cues(tokens.words, 0, settings)
    if cued.cue in (Cue.FILLER, Cue.BETWEEN, Cue.FROM) and (found := range_at(tokens, cued.end)):
        return found
    if cued.cue in (Cue.BETWEEN, Cue.FROM):
        return None
    if split := _split(tokens, cued.end):
        part, inner, at = split
        return stated((part,), inner, settings), at
    length = length_at(tokens, cued.end)
    if length is None:
        return _vague(tokens, cued.end, settings)
    amounts, at = length
    behind = AFTER.at(tokens.words, at + (tokens.words[at] == ","))
    cue: Cue = cued.cue
    if behind is not None:
        cue, at = (behind[0] if cue is Cue.FILLER else cue), behind[1]
    return stated(amounts, cue, settings), at


def _split(tokens: Tokens, at: int) -> tuple[Amount, Cue, int] | None:
    """Read a hedge between a number and its unit: "five or more years", "5+ years"."""
    ratio = ratio_at(tokens, at)
    behind = None if ratio is None else AFTER.at(tokens.words, ratio[2])
    if ratio is None or behind is None:
        return None
    unit = UNITS.get(tokens.words[behind[1]])
    return None if unit is None else (amount(ratio[0], ratio[1], unit), behind[0], behind[1] + 1)


def _cues(words: list[str], at: int, settings: Settings) -> _Cued:
    """Read the hedges before an amount: the last that isn't a filler, with what tunes it."""
    cue = tune = Cue.FILLER
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
        if found is None or (found[0] is Cue.WELL and vague(words, at, settings)):
            return _Cued(cue, at)
        hedge, at = found
        if hedge is Cue.JUST or hedge is Cue.WELL:
            tune = hedge
        elif hedge is not Cue.FILLER:
            cue = _TUNED.get((tune, hedge), hedge)


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
