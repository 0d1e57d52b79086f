"""A quote that another tool noted to its place in a text: by its words, never by its offsets.

In: a text, and the words with what the tool says of their place. Out: what became of them. Words
are found as they are, but for what typesetting changes, or in other letter case where the place is
confirmed. Words that are only like others are never found: "500 were killed" isn't "500 were not".
What is beside them, and then their offsets, choose among several places.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from reconcile.evidence.folded_text import Folded, folded
from reconcile.evidence.nearest_passage import nearest
from reconcile.evidence.typesetting import on_one_line
from reconcile.evidence.whole_words import stands_whole
from reconcile.evidence.words_in_quotes import says_something
from reconcile.model.evidence import Passage
from reconcile.model.folding import spaced

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.evidence.quote_checker import IndexedText

_BESIDE = 80
"""Characters beside a place that are compared with what a tool saw there."""
_MOST_COMPARED = 1_000
"""Places whose surroundings are compared; words that occur more often are chosen by offsets."""
_ENOUGH = 3
"""Words of a quote in other letter case that need nothing else to confirm their place."""


class Placing(StrEnum):
    """What became of a quote that another tool noted."""

    VERIFIED = "verified"
    REPAIRED = "repaired"
    AMBIGUOUS = "ambiguous"
    UNVERIFIED = "unverified"


class Noted(NamedTuple):
    """Words that a tool noted, what it saw beside them, and where, in characters of the text.

    `spans` has a span for each way in which its offsets may be counted; () where none is known.
    """

    words: str
    prefix: str = ""
    suffix: str = ""
    spans: tuple[tuple[int, int], ...] = ()


class Anchored(NamedTuple):
    """What became of a quote: its words on one line, as they are to be written, and its places.

    The words of a repaired one are the text's own. A verified or repaired one has one passage, and
    `others` says that its words occur elsewhere too; an ambiguous one has the first of them all.
    `why` says what is wrong with one that isn't verified, "" for nothing.
    """

    outcome: Placing
    words: str
    passages: tuple[Passage, ...] = ()
    others: bool = False
    why: str = ""


def anchor(text: IndexedText, noted: Noted, most: int = 20) -> Anchored:
    """Return what becomes of a quote in the text that it is said to be from."""
    words = spaced(noted.words)
    quote = folded(noted.words)
    if not says_something(noted.words):
        return Anchored(Placing.UNVERIFIED, words, why="there is no word in it")
    first = text.places(quote, 2)
    meant = first[0] if len(first) == 1 else _exactly_there(text, quote, noted) if first else None
    if meant is not None:
        return _found(text, words, meant, exact=True, others=len(first) > 1)
    return _among(text, quote, noted, most)


def _among(text: IndexedText, quote: str, noted: Noted, most: int) -> Anchored:
    """Return what becomes of a quote that occurs several times, or in other letter case alone."""
    words = spaced(noted.words)
    places = text.places(quote)
    exact = bool(places)
    places = places or _in_other_case(text, quote)
    if not places:
        return Anchored(Placing.UNVERIFIED, words, why=_nearest(text, quote))
    meant = _meant(text, places, noted)
    confirmed = exact or len(quote.split(" ")) >= _ENOUGH or _is_confirmed(text, places, noted)
    if not confirmed:
        return Anchored(Placing.UNVERIFIED, words, why="the text has it in other letter case alone")
    if meant is None:
        first = tuple(places[:most])
        return Anchored(Placing.AMBIGUOUS, words, first, others=True, why=_lines(places))
    return _found(text, words, meant, exact=exact, others=len(places) > 1)


def _found(text: IndexedText, words: str, meant: Passage, *, exact: bool, others: bool) -> Anchored:
    """Return a quote that was found, in words by which it is found again."""
    own = on_one_line(meant.text)
    if exact and own == words:
        return Anchored(Placing.VERIFIED, words, (meant,), others)
    again = folded(own)
    if again != folded(meant.text) and not text.places(again, 1):
        own = words if exact else folded(meant.text)
    outcome = Placing.VERIFIED if own == words else Placing.REPAIRED
    return Anchored(outcome, own, (meant,), others)


def _exactly_there(text: IndexedText, quote: str, noted: Noted) -> Passage | None:
    """Return the place that offsets name exactly, where all that was noted beside it is there, too.

    So a long text need not be searched for all places of a word.
    """
    found = {
        _trimmed(text, start, end) for start, end in noted.spans if _holds(text, start, end, quote)
    }
    place = next(iter(found)) if len(found) == 1 else None
    if place is None or not stands_whole(text.text, place.start, place.end):
        return None
    score, whole = _agreement(text, place, noted)
    return place if score == whole else None


def _holds(text: IndexedText, start: int, end: int, quote: str) -> bool:
    return 0 <= start < end and folded(text.text[start:end]) == quote


def _trimmed(text: IndexedText, start: int, end: int) -> Passage:
    """Return the passage at a span, without the white space at its ends."""
    words = text.text[start:end]
    start += len(words) - len(words.lstrip())
    end = start + len(words.strip())
    return Passage(text.source, text.line_of(start), start, end, text.text[start:end])


def _in_other_case(text: IndexedText, quote: str) -> list[Passage]:
    """Return the places at which the words occur in other letter case, in order."""
    pattern = re.compile(re.escape(quote), re.IGNORECASE)
    written = {found[0] for found in pattern.finditer(text.folded.text)}
    return sorted(place for each in written for place in text.places(each))


def _is_confirmed(text: IndexedText, places: Sequence[Passage], noted: Noted) -> bool:
    """Say whether the text beside the words, or their offsets, point to one place."""
    return (
        _by_surroundings(text, places, noted) is not None or _by_offsets(places, noted) is not None
    )


def _meant(text: IndexedText, places: Sequence[Passage], noted: Noted) -> Passage | None:
    """Return the place that is meant; None where nothing chooses among several."""
    if len(places) == 1:
        return places[0]
    return _by_surroundings(text, places, noted) or _by_offsets(places, noted)


def _by_surroundings(text: IndexedText, places: Sequence[Passage], noted: Noted) -> Passage | None:
    """Return the place where most letters beside the words agree, at least half of those noted."""
    if len(places) > _MOST_COMPARED or not (noted.prefix or noted.suffix):
        return None
    scores = [_agreement(text, place, noted) for place in places]
    best, whole = max(scores)
    if not whole or scores.count((best, whole)) > 1 or 2 * best < whole:
        return None
    return places[scores.index((best, whole))]


def _agreement(text: IndexedText, place: Passage, noted: Noted) -> tuple[int, int]:
    """Return how many of the letters noted beside the words are there, and how many those are."""
    before = _letters(noted.prefix[-_BESIDE:])[::-1]
    after = _letters(noted.suffix[:_BESIDE])
    room = 2 * _BESIDE
    is_before = _letters(text.text[max(0, place.start - room) : place.start])[::-1]
    is_after = _letters(text.text[place.end : place.end + room])
    agreeing = _agreeing(before, is_before) + _agreeing(after, is_after)
    return agreeing, len(before) + len(after)


def _by_offsets(places: Sequence[Passage], noted: Noted) -> Passage | None:
    """Return the place that the offsets meet, if they meet one alone in whatever way they count."""
    met = {
        place
        for start, end in noted.spans
        for place in places
        if place.start < end and start < place.end
    }
    exact = {place for place in met if any(place.start == start for start, _ in noted.spans)}
    chosen = met if len(met) == 1 else exact
    return next(iter(chosen)) if len(chosen) == 1 else None


def _letters(text: str) -> str:
    """Return a folded text without its blanks, which pages and texts set differently."""
    return Folded(text).text.replace(" ", "")


def _agreeing(one: str, other: str) -> int:
    """Return how many letters two texts share from their beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))


def _lines(places: Sequence[Passage]) -> str:
    first = ", ".join(str(place.line) for place in places[:5])
    more = f" and {len(places) - 5:,} more" if places[5:] else ""
    return f"it occurs {len(places):,} times, in lines {first}{more}"


def _nearest(text: IndexedText, quote: str) -> str:
    """Return why a quote isn't found: what the text says instead, if anything is like it."""
    near = nearest(text.words, quote)
    if near is None:
        return "it isn't in the text, and nothing like it"
    passage = text.passage(near.start, near.end)
    return f"it isn't in the text; line {passage.line} has: “{spaced(passage.text)}”"
