"""One English date with the words or marks that leave it in doubt: about, possibly, ? and ~.

In: a `Line` and the index of a word. Out: the phrase that starts there and where it ends, or None.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reconcile.values.date.english_points import point

if TYPE_CHECKING:
    from reconcile.values.date.english_line import Found, Line, Phrase
    from reconcile.values.date.value import Date

ABOUT = frozenset({"about", "around", "circa", "approximately", "roughly", "c", "ca", "~"})
_MOST_DOUBTS = 6
_MAYBE = frozenset({"possibly", "perhaps", "maybe", "probably", "presumably"})
_MARKS = frozenset({"?", "~", "%"})


def doubted(line: Line, at: int) -> Found:
    """Read a date with the words before it, or the mark behind it, that leave it in doubt."""
    start, maybe, about = at, False, False
    if (
        line.words[at] in ("on", "in")
        and line.words[at + 1] == "or"
        and line.words[at + 2] in ABOUT
    ):
        at += 2
    while at < start + _MOST_DOUBTS and (line.words[at] in _MAYBE or line.words[at] in ABOUT):
        maybe = maybe or line.words[at] in _MAYBE
        about = about or line.words[at] in ABOUT
        at += 2 if line.words[at] in ("c", "ca") and line.words[at + 1] == "." else 1
    while at > start and line.words[at] in ("on", "in", "the"):
        at += 1
    found = point(line, at)
    if found is None:
        return None
    phrase, after = found
    if line.words[after] in _MARKS and line.touching(after):
        maybe, about = maybe or line.words[after] != "~", about or line.words[after] != "?"
        after += 1
    if maybe or about:
        if phrase.dates[0].ends:
            return None
        phrase = phrase.map(partial(_in_doubt, maybe=maybe, about=about))
    return phrase, after


def plain(line: Line, at: int) -> Found:
    """Read one date that can end a span: not itself a span, nor a day of no year."""
    found = doubted(line, at)
    return None if found is None or found[0].dates[0].ends else in_a_year(line, at, found)


def in_a_year(line: Line, at: int, found: tuple[Phrase, int]) -> tuple[Phrase, int]:
    """Return what was found; raise for a date of no year where the source's date gives none."""
    if found[0].in_year and line.anchor is None:
        line.counted_from(at)
    return found


def _in_doubt(date: Date, *, maybe: bool, about: bool) -> Date:
    return date._replace(uncertain=date.uncertain or maybe, approximate=date.approximate or about)
