"""A word that was mistyped to the one that was meant, where that is certain.

In: a word, and all that it could be. Out: the only one that is a slip of the pen away. A slip is
one letter more, less or other, or two swapped, in a word of five letters or more; what is no
letter may differ between words (`as-of`, `as_of`). Figures and single letters are never slips:
`post-2016` isn't `post-2017`, `hall-a` isn't `hall-b`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORDS = re.compile(r"[^\W_]+")
_SHORTEST = 5
"""Letters of a word, or of the one that was meant, below which another letter is another word."""


def slip_of(word: str, known: Iterable[str]) -> str:
    """Return the only known word that is a slip away; "" for none, or where there are several."""
    found = [each for each in known if each != word and _is_slip(word, each)]
    return found[0] if len(found) == 1 else ""


def _is_slip(word: str, meant: str) -> bool:
    (one, letters), (other, as_meant) = _parts(word), _parts(meant)
    if letters == as_meant:
        return bool(letters)
    return len(one) == len(other) and all(map(_may_be, one, other))


@lru_cache(maxsize=8192)
def _parts(text: str) -> tuple[tuple[str, ...], str]:
    """Return the words of a text without regard to case, and these joined."""
    words = tuple(_WORDS.findall(text.casefold()))
    return words, "".join(words)


def _may_be(one: str, other: str) -> bool:
    """Say whether two words are equal, or one of letters alone is a slip of the other."""
    if one == other:
        return True
    alike = one.isalpha() and other.isalpha() and max(len(one), len(other)) >= _SHORTEST
    return alike and _by_one_slip(one, other)


def _by_one_slip(one: str, other: str) -> bool:
    """Say whether one letter more, less or other, or two swapped, makes one word the other."""
    short, long = sorted((one, other), key=len)
    start = next(
        (n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short)
    )
    rest, more = short[start:], long[start:]
    if len(short) < len(long):
        return rest == more[1:]
    return rest[1:] == more[1:] or (rest[:2] == more[:2][::-1] and rest[2:] == more[2:])
