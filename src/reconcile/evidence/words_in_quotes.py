"""Words of a value in the words of a quote, compared without case, accents and punctuation.

In: a quote. Out: whether given words are in it, in one run. Nothing is inferred: a paraphrase is
not found, and is left to a person.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from reconcile.names.words.normal import words

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHAPELESS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
_NEGATIONS = frozenset("not no never nor neither without none nobody cannot".split())  # noqa: SIM905 (a list of words)
EDGES = "'\"\u2018\u2019\u201c\u201d,;:.!?()[]"
"""Marks beside a word that aren't part of it."""
MOST_WORDS = 60
"""Words of a quote that are looked at one by one; a quote has 12."""
_PUNCTUATION = frozenset(",()")
_PLURAL_FROM = 4
"""The fewest letters of a word whose final s is read as a plural's."""
_LONGEST = 1000
"""Words of a quote that are looked at; a quote has 12."""


def says_something(quote: str | None) -> bool:
    """Say whether a quote has a letter, figure or sign that prints.

    Blanks, marks of punctuation and the characters that Unicode leaves without a shape are nothing
    to find in a text: the fillers of Korean and the blank of Braille are letters and signs by their
    category alone.
    """
    return any(
        unicodedata.category(letter)[0] in "LNS" and letter not in _SHAPELESS
        for letter in quote or ""
    )


def bare_words(quote: str) -> list[str]:
    """Return the words of a quote as written, without the marks beside them."""
    return [word.strip(EDGES) for word in quote.split()[:MOST_WORDS]]


@lru_cache(maxsize=4096)
def plain_words(text: str) -> tuple[str, ...]:
    """Return the words of a text in plain lower-case letters, plurals as their singular."""
    return tuple(map(_singular, _written(text)[:_LONGEST]))


def stands_in(wanted: str, quote: str) -> bool:
    """Say whether the words are in the quote in one run, joined or separated as they may be.

    "nationwide" is in "a nation-wide truce", and "rebels" in "rebel leaders".
    """
    needle, hay = plain_words(wanted), plain_words(quote)
    whole = "".join(needle)
    return bool(whole) and any(_joins(hay[start:], whole) for start in range(len(hay)))


def denies(text: str) -> bool:
    """Say whether a text has a word that reverses its meaning."""
    straight = text.replace("\u2019", "'").casefold()
    return "n't" in straight or not _NEGATIONS.isdisjoint(_written(text))


def in_another_script(text: str) -> bool:
    """Say whether most letters of a text are of a script without our words: Cyrillic, Arabic."""
    letters = [letter for letter in text if letter.isalpha()]
    latin = sum(letter < "\u0370" or "\u1e00" <= letter <= "\u1eff" for letter in letters)
    return 2 * latin < len(letters)


def _joins(hay: Sequence[str], whole: str) -> bool:
    """Say whether the first words, joined, are exactly these letters."""
    at = 0
    for word in hay:
        if not whole.startswith(word, at):
            return False
        at += len(word)
        if at == len(whole):
            return True
    return False


def _written(text: str) -> list[str]:
    return [word for word in words(text) if word not in _PUNCTUATION]


def _singular(word: str) -> str:
    plural = len(word) >= _PLURAL_FROM and word.endswith("s") and not word.endswith(("ss", "us"))
    return word[:-1] if plural else word
