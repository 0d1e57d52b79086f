"""A text by its words and sentences, and the passage that a person marks in it.

In: a text, and what is marked. Out: what is marked after one step. Places are characters from 0, a
passage is words that follow each other.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from reconcile.evidence.sentence_of_quote import sentence_spans

_OPENING = "([{\"'\u2018\u201c\u201e\u00ab"
_CLOSING = ")]}\"'\u2019\u201d\u00bb.,;:!?\u2026\u2013\u2014-"

_STOPS = frozenset(",;:.!?\u2026)")
"""What ends a clause."""


class Span(NamedTuple):
    """A run of characters: its first, and the one after its last."""

    start: int
    end: int


class Marked(NamedTuple):
    """The words that are marked, by number: the one where marking began, and the one it reached."""

    anchor: int
    head: int

    @property
    def first(self) -> int:
        """The number of the first word."""
        return min(self)

    @property
    def last(self) -> int:
        """The number of the last word."""
        return max(self)


class Passages:
    """One text, cut into words and sentences once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = [Span._make(found.span()) for found in re.finditer(r"\S+", text)]
        self.sentences = [Span._make(span) for span in sentence_spans(text)]
        self._word_starts = [word.start for word in self.words]
        self._sentence_starts = [sentence.start for sentence in self.sentences]

    def word_at(self, offset: int) -> int:
        """Return the number of the word that a character is in, or else of the one before it."""
        return max(0, bisect_right(self._word_starts, offset) - 1)

    def sentence_at(self, offset: int) -> int:
        """Return the number of the sentence that a character is in, or else of the one before."""
        return max(0, bisect_right(self._sentence_starts, offset) - 1)

    def span(self, marked: Marked) -> Span:
        """Return the characters that are marked, punctuation at the ends included."""
        if not self.words:
            return Span(0, 0)
        return Span(self.words[marked.first].start, self.words[marked.last].end)

    def quote(self, marked: Marked) -> Span:
        """Return the characters to quote: what is marked, without the punctuation at its ends.

        A bracket or quotation mark stays where its other half is quoted, too.
        """
        start, end = self.span(marked)
        while end > start + 1 and self._is_loose_end(start, end):
            end -= 1
        while end > start + 1 and self._is_loose_start(start, end):
            start += 1
        return Span(start, end)

    def marking(self, span: Span) -> Marked:
        """Return the words that a run of characters touches."""
        return Marked(self.word_at(span.start), self.word_at(max(span.start, span.end - 1)))

    def moved(self, marked: Marked, by: int, *, extend: bool = False) -> Marked:
        """Return the marking moved by words, or stretched by them; it stays in the text."""
        head = self._within(marked.head + by)
        return Marked(marked.anchor, head) if extend else Marked(head, head)

    def to_letter(self, marked: Marked, letter: str, *, extend: bool = False) -> Marked:
        """Return the next word that begins with a letter, or the marking stretched on to it.

        Case and the punctuation before a word don't matter. Without such a word nothing moves.
        """
        wanted = letter.casefold()
        for number in range(marked.last + 1, len(self.words)):
            start, end = self.words[number]
            if self.text[start:end].lstrip(_OPENING).casefold().startswith(wanted):
                return Marked(marked.first if extend else number, number)
        return marked

    def to_clause_end(self, marked: Marked) -> Marked:
        """Return the marking stretched to the next word with a comma or a stop behind it."""
        last = self._within(marked.last + 1)
        while last < len(self.words) - 1 and self.text[self.words[last].end - 1] not in _STOPS:
            last += 1
        return Marked(marked.first, last)

    def sentence(self, marked: Marked, by: int) -> Marked:
        """Return the sentence that the marking is in, or if that is marked whole one further."""
        if not self.sentences:
            return marked
        here = self.sentence_at(self.span(marked).start)
        whole = self.marking(self.sentences[here])
        if (marked.first, marked.last) != whole:
            return whole
        return self.marking(self.sentences[min(max(here + by, 0), len(self.sentences) - 1)])

    def found(self, words: str, after: int, *, back: bool = False) -> Marked | None:
        """Return the next place, round the end of the text, where words occur in any case."""
        wanted, text = words.casefold(), self.text.casefold()
        if not wanted or len(text) != len(self.text):
            text, wanted = self.text, words
        if not wanted:
            return None
        if back:
            at = text.rfind(wanted, 0, max(after, 0))
            at = at if at >= 0 else text.rfind(wanted)
        else:
            at = text.find(wanted, after)
            at = at if at >= 0 else text.find(wanted)
        return None if at < 0 else self.marking(Span(at, at + len(wanted)))

    def _within(self, number: int) -> int:
        return min(max(number, 0), max(len(self.words) - 1, 0))

    def _is_loose_end(self, start: int, end: int) -> bool:
        last = self.text[end - 1]
        return last in _CLOSING and not _opens(last, self.text[start : end - 1])

    def _is_loose_start(self, start: int, end: int) -> bool:
        first = self.text[start]
        return first in _OPENING and not _closes(first, self.text[start + 1 : end])


_PAIRS = dict(zip(")]}\u2019\u201d\u00bb\"'", "([{\u2018\u201c\u00ab\"'", strict=True))


def _opens(closing: str, before: str) -> bool:
    """Say whether what a mark closes was opened before it, so that both are quoted."""
    opening = _PAIRS.get(closing)
    if opening is None:
        return False
    if opening == closing:
        return before.count(closing) % 2 == 1
    return before.count(opening) > before.count(closing)


def _closes(opening: str, after: str) -> bool:
    """Say whether what a mark opens is closed after it."""
    closing = next((c for c, o in _PAIRS.items() if o == opening), None)
    if closing is None:
        return False
    if closing == opening:
        return after.count(closing) % 2 == 1
    return after.count(closing) > after.count(opening)
