"""The sentence of a text that is nearest to a quote which only paraphrases it.

In: a text and a quote. Out: where the sentence is, or nothing where none shares enough. Words are
compared alone, in any order; a word weighs more the fewer sentences have it. Nothing found here is
ever treated as verified: it shows a person where to look.
"""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING, NamedTuple

from reconcile.evidence.sentence_of_quote import sentence_spans
from reconcile.evidence.words_in_quotes import plain_words

if TYPE_CHECKING:
    from collections.abc import Mapping

SHARED = 0.3
"""Share of the quote's words, by weight, that the sentence must have (stipulated)."""
_LEAST = 2
"""Words that must be shared: one alone is in many sentences."""
_SHORTEST = 4
"""Letters of the shortest word that is compared; figures are compared at any length."""


class Sentences(NamedTuple):
    """A text's sentences by their spans, each with its words, and how many have each word."""

    spans: tuple[tuple[int, int], ...]
    words: tuple[frozenset[str], ...]
    common: Mapping[str, int]


def sentences_of(text: str) -> Sentences:
    """Return the sentences of a text, ready to be searched."""
    spans = sentence_spans(text)
    words = tuple(_words(text[start:end]) for start, end in spans)
    common: dict[str, int] = {}
    for some in words:
        for word in some:
            common[word] = common.get(word, 0) + 1
    return Sentences(spans, words, common)


def nearest_sentence(sentences: Sentences, quote: str) -> tuple[int, int] | None:
    """Return the span of the sentence that shares most with the quote; None where none does."""
    asked = _words(quote)
    whole = sum(_weight(sentences, word) for word in asked)
    best, found = 0.0, None
    for span, words in zip(sentences.spans, sentences.words, strict=True):
        shared = asked & words
        weight = sum(_weight(sentences, word) for word in shared)
        if len(shared) >= _LEAST and weight >= SHARED * whole and weight > best:
            best, found = weight, span
    return found


def _weight(sentences: Sentences, word: str) -> float:
    """Return how much a word says: of one in all sentences, little; of one in none, as of one."""
    return log(1 + len(sentences.spans) / max(1, sentences.common.get(word, 0)))


def _words(text: str) -> frozenset[str]:
    return frozenset(
        word for word in plain_words(text) if len(word) >= _SHORTEST or word.isdecimal()
    )
