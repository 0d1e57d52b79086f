"""Offsets that another tool counted to places in a text, and the words there.

Tools count characters, or the halves that UTF-16 makes of some of them (all that runs in a browser
does), and their exports don't say which. Where the text has no such character the two are one.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from reconcile.evidence.whole_words import stands_whole

if TYPE_CHECKING:
    from collections.abc import Sequence

Span = tuple[int, int]
BESIDE = 40
"""Characters beside the words that are kept to find them by."""


class Cut(NamedTuple):
    """The words at a span and those beside them, or the problem with it ("" for none)."""

    words: str = ""
    prefix: str = ""
    suffix: str = ""
    problem: str = ""


class Offsets:
    """The offsets of one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        wide = [] if text.isascii() else [n for n, each in enumerate(text) if each > "\uffff"]
        self._halves = [place + before for before, place in enumerate(wide)]

    def readings(self, span: Span) -> tuple[Span, ...]:
        """Return what a span may be in characters: as it is, and in halves where that differs."""
        halves = (self._from_halves(span[0]), self._from_halves(span[1]))
        return (span,) if halves == span else (span, halves)

    def cuts(self, spans: Sequence[Span]) -> list[Cut]:
        """Return the words at each span of one export, which counts them all in one way.

        That way is the one by which more spans are whole words. A span that cuts a word or figure
        in two, or that two ways read differently with none the better, has a problem instead.
        """
        ways = [[(each, self._cut(each)) for each in way] for way in self._ways(spans)]
        sound = [sum(not cut.problem for _, cut in way) for way in ways]
        best = [way for way, number in zip(ways, sound, strict=True) if number == max(sound)]
        if len(best) == 1:
            return [cut for _, cut in best[0]]
        return [
            one if place == other else Cut(problem="its offsets can be counted in two ways")
            for (place, one), (other, _) in zip(best[0], best[1], strict=True)
        ]

    def _ways(self, spans: Sequence[Span]) -> list[list[Span]]:
        plain = list(spans)
        halves = [self.readings(span)[-1] for span in spans]
        return [plain] if plain == halves else [plain, halves]

    def _from_halves(self, offset: int) -> int:
        return offset - bisect_left(self._halves, offset)

    def _cut(self, span: Span) -> Cut:
        start, end = span
        if not 0 <= start < end <= len(self.text):
            return Cut(problem=f"its offsets {start:,}-{end:,} aren't in the text")
        words = self.text[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        if start >= end:
            return Cut(problem="there is nothing but white space at its offsets")
        if not stands_whole(self.text, start, end):
            around = " ".join(self.text[max(0, start - 12) : end + 12].split())
            return Cut(problem=f"its offsets cut a word in two: “{words.strip()}” of “{around}”")
        before, after = self.text[max(0, start - BESIDE) : start], self.text[end : end + BESIDE]
        return Cut(self.text[start:end], before, after)
