"""How a word starts, whatever its spelling: to look for it where the whole can't be looked up.

In: a word. Out: the keys under which it is filed, and those under which its like may be: an initial
by its letter, a whole word by the first letter, or by that and the next one or two consonants.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reconcile.names.tokens import Token

Starts = tuple[frozenset[str], frozenset[str], frozenset[str], frozenset[str]]
"""The keys that a word is filed under, and those to ask: widely, closely, most closely."""

_ALIKE = str.maketrans("aeiouyhkqcgxszjtdpbfvw", "a" * 7 + "k" * 5 + "s" * 3 + "tt" + "b" * 5)
"""Letters with which spellings of one word may start, each set told by one of them."""
_VOICELESS = frozenset("aeiouyhw")
"""First letters that a skeleton doesn't have."""


def starts_of(word: Token) -> Starts:
    """Return the keys of a word, with and without an article written together with it."""
    bones = word.skeleton
    spelt = [text for text in (word.text, word.bare) if text]
    letters = frozenset([text[0].translate(_ALIKE) for text in spelt])
    wide = frozenset([f"{letter}." for letter in letters])
    if len(word.text) == 1:
        return letters, letters | wide, letters | wide, letters | wide
    close = frozenset([_start(text, bones, 1) for text in spelt])
    closest = frozenset([_start(text, bones, 2) for text in spelt])
    return wide | close | closest, letters | wide, letters | close, letters | closest


def _start(text: str, bones: str, count: int) -> str:
    after = bones.removeprefix("a") if text[0] in _VOICELESS else bones[1:]
    return f"{text[0].translate(_ALIKE)}{after[:count]}{count}"


def either(all_starts: list[Starts]) -> Starts | None:
    """Return how any of several words starts; None for no word."""
    if len(all_starts) < 2:
        return all_starts[0] if all_starts else None
    filed, wide, close, closest = zip(*all_starts, strict=True)
    union = frozenset().union
    return union(*filed), union(*wide), union(*close), union(*closest)
