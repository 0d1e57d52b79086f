"""The one length of time that a phrase cut from a sentence states, with the words around it.

In: a text. Out: a `Duration`, or None where the text states none, several, or something else: when
it was ("five years ago"), how often ("every two weeks"), how old. Words around a length are read
over only where they can't change it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.values.digits import NumeralError
from reconcile.values.duration.amounts import FRAMING, PARTS, UNITS
from reconcile.values.duration.phrase import OWNERS, phrase_at
from reconcile.values.hedges import AFTER, BEFORE, Cue
from reconcile.values.number_words import SMALL
from reconcile.values.tokens import Tokens, cut

if TYPE_CHECKING:
    from reconcile.values.duration.value import Duration
    from reconcile.values.settings import Settings

_LASTING = frozenset(
    {
        *("for", "lasting", "lasted", "lasts", "last", "during", "throughout", "takes", "took"),
        *(
            "taking",
            "taken",
            "spent",
            "spends",
            "spending",
            "served",
            "serving",
            "entering",
            "enters",
            "entered",
            "through",
            "faces",
            "facing",
        ),
    }
)
"""Words that a length follows, whatever comes before them."""

_SPANS = frozenset(
    {
        *("period", "term", "total", "maximum", "minimum", "span", "duration", "length"),
        *("sentence", "reign", "rule", "war", "siege", "truce", "ceasefire", "stay", "wait"),
    }
)
"""What is "of" a length: "a siege of 900 days"."""

_BEHIND = frozenset(
    {"of", "'", "in", "into", "under", "at", "as", "behind", "without", "on", "with"}
)
_AT_THE_END = frozenset({"since", "now", "straight", "running", "already"})
"""Words that may follow a length which nothing announces: "24 years in power", "five years now"."""

_NOT_LENGTHS = frozenset(
    {
        *("ago", "every", "per", "each", "once", "twice", "times", "time", "age", "aged"),
        *(
            "advance",
            "not",
            "never",
            "nor",
            "terms",
            "anniversary",
            "old",
            "older",
            "later",
            "life",
        ),
    }
)
"""Words of a text that says when, how often or how old, or denies the length."""
_OF_LENGTHS = frozenset((*SMALL, *UNITS, *PARTS, *_NOT_LENGTHS))

_PREPOSITIONS = frozenset({"about", "above", "around", "below", "near", "over", "past", "under"})
"""Hedges that are something else before a word: "talks about peace"."""

_BORN = frozenset({"boy", "girl", "child", "man", "woman", "son", "daughter", "baby", "infant"})
_LONG = frozenset({"long", "old", "-"})
_LENGTHS = {"longer": "more", "shorter": "less"}
_MOST_WORDS = 6
"""Words that may surround a length on either side."""


def duration_in(text: str, settings: Settings) -> Duration | None:
    """Return the duration that a text states, None where it states none or may mean another.

    A noun may follow what it lasted: "a five-year war", "two days of talks".
    """
    tokens = _of_length(cut(text.replace("-and-a-half", " and a half")))
    for start in range(min(len(tokens.pieces), _MOST_WORDS + 1)):
        if not all(_plain(tokens.words, place) for place in range(start)):
            return None
        try:
            found = phrase_at(tokens, start, settings)
        except NumeralError:
            return None
        if found is not None and _is_whole(tokens, start, found.end):
            literal = found.duration.literal
            return found.duration if literal.high is None or literal.low <= literal.high else None
    return None


def _of_length(tokens: Tokens) -> Tokens:
    """Return the tokens with "longer" as "more", "as long as" as "as much as".

    "A minute's silence" becomes "a minutelong silence".
    """
    words = [_LENGTHS.get(word, word) for word in tokens.words]
    for at in range(1, len(words) - 1):
        if words[at].removesuffix("'s") in UNITS and words[at - 1] in ("a", "an", "one"):
            words[at] = words[at].replace("'s", "long")
        if words[at] == "long" and words[at - 1] == words[at + 1] == "as":
            words[at] = "much"
    return Tokens(words, tokens.pieces)


def _is_whole(tokens: Tokens, start: int, end: int) -> bool:
    """Say whether a phrase with the words around it is one length and nothing else."""
    words, last = tokens.words, len(tokens.pieces)
    last -= words[last - 1] == "." and last - 1 >= end
    behind = end
    while words[behind] in _LONG and behind < last:
        behind += 1
    if not 0 <= last - behind <= _MOST_WORDS:
        return False
    if words[behind] == "of" and "last" in words[start:behind]:
        return False  # "the last two years of the war" are when it was
    compound = behind > end or words[end - 2] == "-" or words[end - 1].endswith("long")
    return _fits_around(words, start, behind, last, compound=compound)


def _fits_around(words: list[str], start: int, end: int, last: int, *, compound: bool) -> bool:
    """Say whether what is before and behind a length leaves it the whole of what is said."""
    after = start > 0 and words[start - 1] == "after"
    announced = compound or after or _announced(words, start)
    if start and not announced:
        return False
    if end == last:
        return not after
    return _may_follow(words, end, last, announced=(announced and not after) or compound)


def _announced(words: list[str], start: int) -> bool:
    """Say whether the words before a length say that it is one."""
    if words[start] in FRAMING and words[start + 1] in OWNERS:
        return True
    if _lasts(words, start):
        return True
    if not start:
        return False
    before = words[max(start - 2, 0) : start]
    return (
        _lasts(words, start - 1)
        or before == ["sentenced", "to"]
        or (before[-1] == "of" and before[0] in _SPANS)
    )


def _lasts(words: list[str], at: int) -> bool:
    """Say whether a word announces a length; the "last" of "the last two years" doesn't."""
    return words[at] in _LASTING and not (words[at] == "last" and words[at - 1] in OWNERS)


def _may_follow(words: list[str], at: int, last: int, *, announced: bool) -> bool:
    """Say whether the words behind a length leave it as it is."""
    first = words[at]
    if words[at - 1] == "old" and first in _BORN:
        return False
    allowed = _AT_THE_END if at + 1 == last else _BEHIND | _AT_THE_END
    if not announced and first not in allowed:
        return False
    rest = range(at + (first in _BEHIND), last)
    return all(
        _plain(words, place) or (first == "since" and words[place].isdecimal()) for place in rest
    )


def _plain(words: list[str], at: int) -> bool:
    """Say whether a word around a length is neither a figure, a unit nor a hedge."""
    word = words[at]
    if word == "-":
        return True
    if not word.replace("'", "").isalpha() or word in _OF_LENGTHS or word.endswith("n't"):
        return False
    if word in _PREPOSITIONS:
        return words[at + 1].isalpha()
    hedge = BEFORE.at(words, at) or AFTER.at(words, at)
    return hedge is None or hedge[0] is Cue.FILLER
