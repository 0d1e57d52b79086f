"""A text made comparable without losing where each character came from.

In: any text. Out: the folded text and the way back. Folding touches only what typesetting and
copying change: white space, quotation marks, dashes, invisible characters and the Unicode form.
Case, digits and words stay, so that a folded match is still a match of the source's own words.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import cache

_SPACES = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_DASHES = "\u2010-\u2015\u2212\ufe58\ufe63\uff0d"
_QUOTES = '"`\u00b4\u2018-\u201f\u00ab\u00bb\u2039\u203a\u02bc\u300c-\u300f\uff02\uff07'
_SOFT_HYPHEN = "\u00ad"
_INVISIBLE = "\u200b-\u200f\u2060\ufeff"

# Compatibility forms that PDF files print letters in. Superscripts and fractions are no such forms:
# decomposing them would turn one figure into another.
_LETTER_FORMS = "\u0132\u0133\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a"


class Folded:
    """A folded text, and the places in the original that its characters were made of."""

    __slots__ = ("_ends", "_folded_starts", "_starts", "original", "text")

    def __init__(self, original: str) -> None:
        self.original = original
        self._folded_starts: list[int] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        self.text = self._fold(original.translate(_one_for_one()))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the original span of a folded one that isn't empty."""
        first = bisect_right(self._folded_starts, start) - 1
        last = bisect_right(self._folded_starts, end - 1) - 1
        begins = self._starts[first] + start - self._folded_starts[first]
        ends = self._starts[last] + end - self._folded_starts[last]
        return min(begins, self._ends[first] - 1), min(ends, self._ends[last])

    def _fold(self, text: str) -> str:
        """Return the text folded further where that changes its length, noting the pieces."""
        pieces: list[str] = []
        at = 0
        for run in _lengthy().finditer(text):
            self._add(pieces, text[at : run.start()], at, run.start())
            for piece, start, end in _folded_run(run):
                self._add(pieces, piece, start, end)
            at = run.end()
        self._add(pieces, text[at:], at, len(text))
        return "".join(pieces)

    def _add(self, pieces: list[str], piece: str, start: int, end: int) -> None:
        if piece:
            length = self._folded_starts[-1] + len(pieces[-1]) if pieces else 0
            pieces.append(piece)
            self._folded_starts.append(length)
            self._starts.append(start)
            self._ends.append(end)


def folded(text: str) -> str:
    """Return a quote folded as texts are, without white space at its ends."""
    return Folded(text).text.strip(" ")


@cache
def _one_for_one() -> dict[int, str]:
    """Return what folding puts in the place of one character, so that no place moves."""
    kinds = ((_SPACES, " "), (_DASHES, "-"), (_QUOTES, "'"))
    return {code: plain for kind, plain in kinds for code in _codes(kind)}


def _codes(ranges: str) -> list[int]:
    """Return the codes of the characters in a character class."""
    codes: list[int] = []
    for found in re.finditer(r"(?s)(.)(?:-(.))?", ranges):
        first, last = ord(found[1]), ord(found[2] or found[1])
        codes += range(first, last + 1)
    return codes


@cache
def _lengthy() -> re.Pattern[str]:
    """Return what matches the runs that may change in length; each kind is a group."""
    invisible = f"{_SOFT_HYPHEN}{_INVISIBLE}"
    return re.compile(
        rf"(?P<space> [ {_INVISIBLE}]+)|(?P<dash>--+)"
        # A soft hyphen before white space is one at which the line was broken.
        rf"|(?P<gone>(?:{_SOFT_HYPHEN} *|[{_INVISIBLE}])+)|(?P<form>[{_LETTER_FORMS}])"
        rf"|(?P<letters>[^\x00-\x7f{invisible}{_LETTER_FORMS}]+)"
    )


def _folded_run(run: re.Match[str]) -> list[tuple[str, int, int]]:
    """Return the pieces of a run: what each becomes, and the span that it was made of."""
    start, end = run.span()
    match run.lastgroup:
        case "space":
            return [(" ", start, end)]
        case "dash":
            return [("-", start, end)]
        case "gone":
            return []
        case "form":
            return [(unicodedata.normalize("NFKD", run[0]), start, end)]
        case _:
            return _decomposed(run[0], start)


def _decomposed(letters: str, start: int) -> list[tuple[str, int, int]]:
    """Return letters in normal form D, one piece for each letter with the marks that follow it."""
    if unicodedata.is_normalized("NFD", letters):
        return [(letters, start, start + len(letters))]
    begins = [at for at, letter in enumerate(letters) if not at or not _is_mark(letter)]
    ends = [*begins[1:], len(letters)]
    return [
        (unicodedata.normalize("NFD", letters[a:b]), start + a, start + b)
        for a, b in zip(begins, ends, strict=True)
    ]


def _is_mark(letter: str) -> bool:
    return unicodedata.combining(letter) != 0
