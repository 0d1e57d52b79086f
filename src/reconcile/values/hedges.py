"""The words that bound a figure, before it and after it, as phrases looked up word by word.

In: the words of a text. Out: for a word, a `Cue`, what the longest phrase there does to the figure,
and the index of the word after it. Which words make a strict bound and which don't follows
Kennedy 2015: more and fewer than are strict; at least, at most and up to are not. That nearly and
almost lie close to and below a figure is Penka 2006 and Nouwen 2006.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import product
from typing import Final

from reconcile.values import hedges_elsewhere


class Cue(StrEnum):
    """What a phrase does to the figure beside it."""

    MORE = "more than"
    LEAST = "at least"
    FEWER = "fewer than"
    MOST = "at most"
    ABOUT = "about"
    NEARLY = "nearly"
    JUST = "just"
    BARELY = "barely"
    WELL = "well"
    EXACTLY = "exactly"
    OR_EQUAL = "or equal to"
    ESTIMATED = "estimated"
    DOCUMENTED = "documented"
    BETWEEN = "between"
    FROM = "from"
    FILLER = ""


_UP = "more greater higher larger bigger".split()  # noqa: SIM905 (a list of words reads best so)
_DOWN = "less fewer lower smaller".split()  # noqa: SIM905

_BEFORE = {
    Cue.MORE: (
        "over, above, beyond, past, in excess of, upwards of, upward of, north of, exceed, exceeds,"
        " exceeded, exceeding, surpass, surpasses, surpassed, surpassing, topped, tops, topping,"
        " passed, passes, has passed, >"
    ),
    Cue.LEAST: (
        "at least, at the least, at the very least, at a minimum, a minimum of, minimum of,"
        " minimum, min, min ., as few as, as little as, as low as, no short of, not short of,"
        " starting at, starting from, from at least, >=, =>, ≥, upwards from"
    ),
    Cue.FEWER: "under, below, short of, south of, <",
    Cue.MOST: (
        "at most, at the most, at the very most, up to, upto, as many as, as much as, as high as,"
        " as large as, a maximum of, maximum of, maximum, max, max ., not exceeding, not to exceed,"
        " does not exceed, do not exceed, did not exceed, not exceed, capped at, limited to,"
        " anything up to, <=, =<, ≤"
    ),
    Cue.ABOUT: (
        "about, around, approximately, approximate, approx, approx ., roughly, circa, c, c ., ca,"
        " ca ., ~, ≈, some, perhaps, possibly, maybe, probably, in the region of, in the order of,"
        " of the order of, on the order of, in the neighbourhood of, in the neighborhood of,"
        " in the vicinity of, in the ballpark of, something like, somewhere around,"
        " somewhere near, somewhere in the region of, more or less, give or take, or so, closer to,"
        " near to, something around"
    ),
    Cue.NEARLY: (
        "nearly, almost, close to, very nearly, very close to, approaching, nearing, not quite,"
        " virtually, practically, verging on, close on, shy of, near, nigh on"
    ),
    Cue.JUST: ("just, slightly, a little, a bit, marginally, narrowly, fractionally"),
    Cue.BARELY: "barely, hardly, scarcely",
    Cue.WELL: (
        "well, far, far and away, considerably, significantly, substantially, much, many, way,"
        " a lot, vastly, comfortably, easily"
    ),
    Cue.EXACTLY: "exactly, precisely, equal to, equals, equal, exact, =, ==",
    Cue.ESTIMATED: (
        "estimated, an estimated, an estimate of, the estimated, estimate of, estimates of, est,"
        " est ., estimated at, is estimated at, are estimated at, believed to be, thought to be"
    ),
    Cue.DOCUMENTED: (
        "documented, confirmed, verified, recorded, registered, officially, a confirmed,"
        " a documented, a verified, the confirmed, the documented"
    ),
    Cue.BETWEEN: "between, anywhere between, anything between, somewhere between, ranging between",
    Cue.FROM: (
        "from, anywhere from, anything from, ranging from, range from, ranges from, ranged from,"
        " estimates range from, a range of, range of, in the range of, in the range"
    ),
    Cue.FILLER: (
        "the, a total of, total of, a toll of, totalling, totaling, altogether, only, merely,"
        " a mere, mere, all, all of, reportedly, a full, a record, is, was, are, were, be, at,"
        " of, reached, stands at, stood at, reaches, in the, into the, number in the,"
        " numbers in the, numbered in the, numbering in the, + , :"
    ),
}
_AFTER = {
    Cue.LEAST: (
        "or more, and more, or over, or above, and above, and over, and up, and upwards, upwards,"
        " or upwards, or up, plus, +, at least, at the least, at the very least, at a minimum,"
        " minimum, if not more, or even more, or possibly more, and possibly more, or maybe more,"
        " and perhaps more, or perhaps more, perhaps more, possibly more, maybe more,"
        " probably more, likely more, and probably more, and likely more, if not higher,"
        " and counting, and rising,"
        " and climbing, ( or more ), ( at least ), ( minimum )"
    ),
    Cue.MOST: (
        "or under, or below, and under, and below, at most, at the most, at the very most, at max,"
        " maximum, max, tops, if that, or even fewer, or even less, or possibly fewer, if not fewer"
    ),
    Cue.ABOUT: (
        "or so, or thereabouts, odd, - odd, - ish, give or take, more or less, approximately,"
        " approx, approx ., roughly, or about, ish, ( approx ), ( approx . ), ( approximately ),"
        " ( about ), ( roughly ), ( or so )"
    ),
    Cue.ESTIMATED: (
        "estimated, est, est ., ( est . ), ( est ), ( estimated ), ( estimate ), ( an estimate )"
    ),
    Cue.EXACTLY: "exactly, precisely",
    Cue.OR_EQUAL: "or equal to, or equal to it, or equal, or equals, or exactly",
}


def _comparatives() -> dict[str, Cue]:
    """Return the phrases that follow from "more" and "fewer" by rule, each with what it does."""
    cues: dict[str, Cue] = {}
    for words, strict, loose, denied in (
        ([*_UP, "over", "above"], Cue.MORE, Cue.LEAST, Cue.MOST),
        ([*_DOWN, "under", "below"], Cue.FEWER, Cue.MOST, Cue.LEAST),
    ):
        for word, tail in product(words, ("", " than")):
            if tail:
                cues[f"{word} than"] = strict
            for no in ("no", "not", "never"):
                cues[f"{no} {word}{tail}"] = denied
            for equal, to in product(("equal", "equals"), ("", " to", " than")):
                cues[f"{word}{tail} or {equal}{to}"] = loose
                cues[f"{equal}{to} or {word}{tail}"] = loose
    return cues


def _tails() -> dict[str, Cue]:
    """Return the phrases behind a figure that follow by rule: "or more", "or fewer than"."""
    return {
        f"{joint} {word}{tail}": cue
        for words, cue in ((_UP, Cue.LEAST), (_DOWN, Cue.MOST))
        for word, tail, joint in product(words, ("", " than"), ("or", "and"))
    }


def _listed(table: dict[Cue, str]) -> dict[str, Cue]:
    return {phrase.strip(): cue for cue, line in table.items() for phrase in line.split(",")}


class Phrases:
    """Phrases of words with what each does, for finding the longest one at a place."""

    def __init__(self, phrases: dict[str, Cue]) -> None:
        self.phrases: Final = phrases
        self._longest: dict[str, int] = {}
        for phrase in phrases:
            first = phrase.partition(" ")[0]
            length = phrase.count(" ") + 1
            if length > self._longest.get(first, 0):
                self._longest[first] = length

    def each(self, words: list[str]) -> dict[int, tuple[Cue, int]]:
        """Return what `at` returns for each word at which a phrase starts."""
        longest = self._longest
        starts = (at for at, word in enumerate(words) if word in longest)
        return {at: found for at in starts if (found := self.at(words, at)) is not None}

    def at(self, words: list[str], at: int) -> tuple[Cue, int] | None:
        """Return what the longest phrase at this word does and its end; None for no phrase."""
        last = min(at + self._longest.get(words[at], 0), len(words))
        for end in range(last, at, -1):
            cue = self.phrases.get(" ".join(words[at:end]))
            if cue is not None:
                return cue, end
        return None


_BEFORE_ELSEWHERE: Final = {
    Cue.MORE: hedges_elsewhere.MORE,
    Cue.LEAST: hedges_elsewhere.LEAST,
    Cue.FEWER: hedges_elsewhere.FEWER,
    Cue.MOST: hedges_elsewhere.MOST,
    Cue.ABOUT: hedges_elsewhere.ABOUT,
    Cue.NEARLY: hedges_elsewhere.NEARLY,
}
ENGLISH: Final = {**_listed(_BEFORE), **_comparatives()}
"""The phrases before a figure that a misspelt one may be meant for."""
BEFORE: Final = Phrases({**_listed(_BEFORE_ELSEWHERE), **ENGLISH})
AFTER: Final = Phrases({**_tails(), **_listed(_AFTER)})


def hedges(words: list[str]) -> tuple[dict[int, tuple[Cue, int]], dict[int, tuple[Cue, int]]]:
    """Return the hedges of a text, each under the word at which it starts, with its end.

    First those that may be before a figure, then those that may be behind one.
    """
    return BEFORE.each(words), AFTER.each(words)
