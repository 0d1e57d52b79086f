"""How a word starts, whatever its spelling: to look for it where the whole can't be looked up.

In: a word. Out: the keys under which it is filed, and those under which its like may be: an initial
by its letter, a whole word also by the first consonant after that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reconcile.names.tokens import Token

_ALIKE = str.maketrans("aeiouyhkqcgxszjtdpbfvw", "a" * 7 + "k" * 5 + "s" * 3 + "tt" + "b" * 5)
"""Letters with which spellings of one word may start, each set told by one of them."""
_VOICELESS = frozenset("aeiouyhw")
"""First letters that a skeleton doesn't have."""


class Starts(NamedTuple):
    """The keys that a word is filed under, and those to ask: by its letter, or more closely."""

    filed: frozenset[str]
    wide: frozenset[str]
    close: frozenset[str]


def starts_of(word: Token) -> Starts:
    """Return the keys of a word, with and without an article written together with it."""
    bones = word.skeleton
    spelt = [text for text in (word.text, word.bare) if text]
    letters = frozenset(text[0].translate(_ALIKE) for text in spelt)
    whole = frozenset(f"{letter}." for letter in letters)
    if len(word.text) == 1:
        return Starts(letters, letters | whole, letters | whole)
    full = frozenset(_start(text, bones) for text in spelt)
    return Starts(full | whole, whole | letters, full | letters)


def _start(text: str, bones: str) -> str:
    after = bones.removeprefix("a")[:1] if text[0] in _VOICELESS else bones[1:2]
    return f"{text[0].translate(_ALIKE)}{after}+"
