"""Quotes against texts: whether each is in its source, where, and what became of it if not.

In: claims, and the texts that are attached. Out: one outcome a claim, with places in the texts. A
text is folded once, when the first quote asks for it.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from reconcile.evidence.folded_text import Folded, folded
from reconcile.evidence.locator import Lines, read_locator
from reconcile.evidence.nearest_passage import Words, nearest
from reconcile.evidence.nearest_sentence import Sentences, nearest_sentence, sentences_of
from reconcile.evidence.typesetting import set_otherwise
from reconcile.evidence.whole_words import occurrences
from reconcile.evidence.words_in_quotes import says_something
from reconcile.model.evidence import Passage, QuoteCheck, QuoteOutcome, Run
from reconcile.model.folding import spaced
from reconcile.model.source import TextState

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reconcile.model.claim import Claim
    from reconcile.model.source import SourceText

MOST_PLACES = 20
"""Places of an ambiguous quote that are listed; which of them is meant is looked for among more."""
_MOST_SEARCHED = 10_000


class IndexedText:
    """One source's text, ready to be searched."""

    def __init__(self, source: str, text: str) -> None:
        self.source = source
        self.text = text

    @cached_property
    def folded(self) -> Folded:
        """The text, folded."""
        return Folded(self.text)

    @cached_property
    def words(self) -> Words:
        """The folded text by its words."""
        return Words(self.folded.text)

    @cached_property
    def sentences(self) -> Sentences:
        """The text by its sentences."""
        return sentences_of(self.text)

    def near_in_meaning(self, quote: str) -> Passage | None:
        """Return the sentence that a quote may paraphrase; None where none shares enough."""
        span = nearest_sentence(self.sentences, quote)
        if span is None:
            return None
        start, end = span
        return Passage(self.source, self.line_of(start), start, end, self.text[start:end])

    @cached_property
    def line_starts(self) -> list[int]:
        """Where each line begins."""
        starts, at = [0], self.text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = self.text.find("\n", at + 1)
        return starts

    def line_of(self, offset: int) -> int:
        """Return the line, from 1, in which a character is."""
        return bisect_right(self.line_starts, offset)

    def passage(self, start: int, end: int) -> Passage:
        """Return the passage from which a span of the folded text was made."""
        begin, stop = self.folded.span(start, end)
        return Passage(self.source, self.line_of(begin), begin, stop, self.text[begin:stop])

    def places(self, quote: str, most: int = _MOST_SEARCHED) -> list[Passage]:
        """Return the places, in order, where a folded quote occurs; the first `most` of them."""
        found = islice(occurrences(self.folded.text, quote), most)
        return [self.passage(at, at + len(quote)) for at in found]

    def fits(self, passage: Passage, lines: Lines) -> bool:
        """Say whether a passage is, at least partly, in the lines."""
        return lines.meets(Lines(passage.line, self.line_of(passage.end - 1)))


class QuoteChecker:
    """Looks for quotes in the texts of a project; keeps what it has prepared."""

    def __init__(self, texts: Mapping[str, SourceText]) -> None:
        self._states = {source: text.state for source, text in texts.items()}
        self._indexed = {
            source: IndexedText(source, text.text)
            for source, text in sorted(texts.items())
            if text.state is not TextState.MISSING
        }

    def check(self, claim: Claim) -> QuoteCheck:
        """Return what became of the claim's quote."""
        quote = folded(claim.quote or "")
        if not says_something(claim.quote):
            return QuoteCheck(claim.id, QuoteOutcome.NO_QUOTE)
        state = self._states.get(claim.source, TextState.MISSING)
        if state is TextState.MISSING:
            return QuoteCheck(claim.id, QuoteOutcome.TEXT_MISSING)
        text = self._indexed[claim.source]
        places = text.places(quote)
        if state is TextState.CHANGED:
            still = tuple(places[:MOST_PLACES])
            return QuoteCheck(claim.id, QuoteOutcome.TEXT_CHANGED, still)
        if places:
            return _located(claim, text, places)
        return self._astray(claim, text, quote)

    def _astray(self, claim: Claim, text: IndexedText, quote: str) -> QuoteCheck:
        """Return what became of a quote that isn't in its source's text."""
        elsewhere = tuple(self._elsewhere(claim.source, quote))
        if elsewhere:
            return QuoteCheck(claim.id, QuoteOutcome.MISATTRIBUTED, elsewhere)
        otherwise = set_otherwise(text.folded.text, quote)
        if otherwise is not None:
            passage = text.passage(*otherwise)
            runs = (Run(spaced(claim.quote or ""), spaced(passage.text)),)
            return QuoteCheck(claim.id, QuoteOutcome.ALTERED, (passage,), runs)
        near = nearest(text.words, quote)
        if near is None:
            paraphrased = text.near_in_meaning(claim.quote or "")
            return QuoteCheck(claim.id, QuoteOutcome.NOT_FOUND, paraphrased=paraphrased)
        passage = text.passage(near.start, near.end)
        return QuoteCheck(claim.id, QuoteOutcome.ALTERED, (passage,), near.runs)

    def _elsewhere(self, source: str, quote: str) -> Iterable[Passage]:
        """Give the first place in each other text that is attached as annotated."""
        for other, text in self._indexed.items():
            if other == source or self._states[other] is not TextState.ATTACHED:
                continue
            at = next(occurrences(text.folded.text, quote), None)
            if at is not None:
                yield text.passage(at, at + len(quote))


def _located(claim: Claim, text: IndexedText, places: list[Passage]) -> QuoteCheck:
    """Return which of the places is meant: the only one, or the first that the locator names."""
    lines = read_locator(claim.locator)
    fitting = [place for place in places if text.fits(place, lines)] if lines else []
    fits = bool(fitting) if lines else None
    meant = fitting or (places if len(places) == 1 else [])
    if meant:
        return QuoteCheck(claim.id, QuoteOutcome.VERIFIED, (meant[0],), (), fits)
    listed = tuple(places[:MOST_PLACES])
    return QuoteCheck(claim.id, QuoteOutcome.AMBIGUOUS, listed, (), fits)
