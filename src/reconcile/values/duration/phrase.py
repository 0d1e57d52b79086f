"""A duration in words at one place of a text: its amounts with what bounds them.

In: the words of a text and where to start. Out: a `Duration` and the word after it, or None where
the words state none. Hedges and vague words are those of counts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.values.duration.amounts import (
    FRAMING,
    PARTS,
    RECENT,
    UNITS,
    Ratio,
    length_at,
    range_at,
    ratio_at,
)
from reconcile.values.duration.value import Amount, Duration, Seconds, between, plural, stated
from reconcile.values.hedges import AFTER, BEFORE, Cue
from reconcile.values.number_words import SMALL
from reconcile.values.vague_quantities import vague

if TYPE_CHECKING:
    from reconcile.values.settings import Settings
    from reconcile.values.tokens import Tokens

LEADING = frozenset({"for", "lasting", "lasted", "lasts", "last", "during", "in", "throughout"})
_NUMBERS = frozenset({*SMALL, *PARTS})
_SPANS = frozenset({"course", "period", "space", "span", "matter"})
OWNERS = frozenset({"its", "their", "his", "her", "the", "a"})
_ENTERING = frozenset({"entering", "entered", "enters", "enter"})
_BEGUN = _ENTERING | {"in", "into"}
_IN_A_ROW = frozenset({"consecutive", "straight", "successive"})
_ENDINGS = frozenset({"st", "nd", "rd", "th"})
_MOST_DIGITS = 6
_TUNED = {
    (Cue.JUST, Cue.MORE): Cue.JUST,
    (Cue.JUST, Cue.FEWER): Cue.NEARLY,
    (Cue.WELL, Cue.MORE): Cue.WELL,
}
"""What "just" and "well" make of a bound; they do nothing by themselves ("just two days")."""


class Phrase(NamedTuple):
    """A duration and the word after it."""

    duration: Duration
    end: int


def phrase_at(tokens: Tokens, at: int, settings: Settings) -> Phrase | None:
    """Return the duration that starts at a word."""
    nth = _nth(tokens.words, at)
    if nth is not None:
        return nth
    cue, at = _hedge(tokens.words, at, settings)
    if cue in (Cue.FILLER, Cue.BETWEEN, Cue.FROM):
        ends = range_at(tokens, at)
        if ends is not None:
            return Phrase(between(ends[0], ends[1]), ends[2])
        if cue is not Cue.FILLER:
            return None
    return (
        _split(tokens, at, settings)
        or _hedged(tokens, at, cue, settings)
        or _vague_unless_bounded(tokens, at, cue, settings)
    )


def _hedged(tokens: Tokens, at: int, cue: Cue, settings: Settings) -> Phrase | None:
    """Read a length with its hedge, which may follow it: "two days or more"."""
    length = length_at(tokens, at)
    if length is None:
        return None
    amounts, end = length
    behind = AFTER.at(tokens.words, end + (tokens.words[end] == ","))
    if behind is not None:
        cue, end = (behind[0] if cue is Cue.FILLER else cue), behind[1]
    return Phrase(stated(amounts, cue, settings), end)


def _split(tokens: Tokens, at: int, settings: Settings) -> Phrase | None:
    """Read a hedge between a number and its unit: "five or more years", "5+ years"."""
    ratio = ratio_at(tokens, at)
    behind = None if ratio is None else AFTER.at(tokens.words, ratio.end)
    if ratio is None or behind is None:
        return None
    cue, end = behind
    unit = tokens.words[end]
    return Phrase(stated((ratio.of(unit),), cue, settings), end + 1) if unit in UNITS else None


def _nth(words: list[str], at: int) -> Phrase | None:
    """Read which unit has begun: "in its sixth year" is between five and six years.

    So are "for a sixth year", "sixth straight year" and "on the sixth day of the siege". "For the
    first year" may be when something was.
    """
    at += words[at] == "now"
    opener = words[at] if words[at] in _BEGUN | {"for", "on"} else ""
    at += bool(opener)
    owned = words[at] in OWNERS
    number, unit = _ordinal(words, at + owned)
    running = words[unit] in _IN_A_ROW
    unit += running
    if not number or words[unit] not in UNITS or not (owned or running or opener in _ENTERING):
        return None
    later = running or number > 1
    allowed = {"": running, "for": later, "on": words[unit + 1] == "of"}
    if not allowed.get(opener, True):
        return None
    low, high = (Ratio(top, 1, unit).of(words[unit]) for top in (number - 1, number))
    return Phrase(between(low, high), unit + 1)


def _ordinal(words: list[str], at: int) -> tuple[int, int]:
    """Return the number of "sixth" or "6th" and the word after it; 0 for no ordinal."""
    from reconcile.values.date.vocabulary import ORDINALS  # noqa: PLC0415 (cold start)

    if words[at].isdecimal() and words[at + 1] in _ENDINGS:
        return int(words[at][:_MOST_DIGITS]), at + 2
    return ORDINALS.get(words[at], 0), at + 1


def _hedge(words: list[str], at: int, settings: Settings) -> tuple[Cue, int]:
    """Read the hedges before an amount: the last that isn't a filler, with what tunes it."""
    cue = tune = Cue.FILLER
    while True:
        skipped = _skipped(words, at)
        if skipped:
            at += skipped
            continue
        if words[at] == "within":
            cue, at = Cue.MOST, at + 1
            continue
        # An article may begin an amount ("a year") as well as a hedge ("a minimum of").
        found = BEFORE.at(words, at)
        if found is None or (found[0] is Cue.WELL and vague(words, at, settings)):
            return cue, at
        hedge, at = found
        if hedge is Cue.BARELY:
            tune, cue = Cue.JUST, Cue.ABOUT
        elif hedge is Cue.JUST or hedge is Cue.WELL:
            tune = hedge
        elif hedge is not Cue.FILLER:
            cue = _TUNED.get((tune, hedge), hedge)


def _skipped(words: list[str], at: int) -> int:
    """Return how many words at this place introduce a length and change nothing in it."""
    word, follows = words[at], words[at + 1]
    if word in FRAMING:
        framed = _framed(words, at)
        if framed:
            return framed
    if word in LEADING:
        return 1
    if word == "the" and follows in RECENT:
        return 2
    return int(word in ("a", "an") and _is_number(follows))


def _framed(words: list[str], at: int) -> int:
    """Return how many words make "over the last", "during its" or "for a period of", or 0."""
    owned, then = words[at + 1] in OWNERS, words[at + 2]
    if owned and then in RECENT:
        return 3
    if then in _SPANS and words[at + 3] == "of":
        return 4
    return 2 if owned and words[at + 1] != "a" and _is_number(then) else 0


def _is_number(word: str) -> bool:
    return word[:1].isdecimal() or word in _NUMBERS


def _vague_unless_bounded(tokens: Tokens, at: int, cue: Cue, settings: Settings) -> Phrase | None:
    """Read a vague length; a bound on one says more than is known: "within days"."""
    through = cue is Cue.MORE and tokens.words[at - 1] == "over"  # "over several years"
    return _vague(tokens, at, settings) if through or cue in (Cue.FILLER, Cue.ABOUT) else None


def _vague(tokens: Tokens, at: int, settings: Settings) -> Phrase | None:
    """Read "several years", "a few days", "decades"."""
    words = tokens.words
    found = vague(words, at, settings)
    if found is None or found.share:
        word = words[at]
        if word not in UNITS or not word.endswith("s") or word in ("hrs", "mins", "secs"):
            return None
        span = _scaled(2, settings.several[1], word)
        return Phrase(Duration(Seconds(span.low, None), span, vague=word), at + 1)
    of = " of" if words[found.end] == "of" else ""
    after = found.end + bool(of)
    unit = words[after]
    if unit not in UNITS:
        return None
    conveyed = _scaled(found.conveyed.low, found.conveyed.high, unit)
    literal = Seconds(_scaled(found.literal.low, 0, unit).low, None)
    name = unit if unit.startswith("fortnight") else plural(UNITS[unit])
    return Phrase(Duration(literal, conveyed, vague=f"{found.words}{of} {name}"), after + 1)


def _scaled(low: float, high: float, word: str) -> Seconds:
    one: Amount = Ratio(1, 1, 0).of(word)
    return Seconds(round(low * one.seconds), round(high * one.seconds))
