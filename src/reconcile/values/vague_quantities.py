"""Vague quantities: "dozens", "tens of thousands", "a few hundred", "most of the population".

In: the words of a text and where to start. Out: a `Vague`: what the words allow at least, what they
convey (settings), and the wording to print. ACLED codes tens as 10, dozens as 12, hundreds as 100.
"""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Final, NamedTuple

from reconcile.values.number_bounds import Bounds

if TYPE_CHECKING:
    from reconcile.values.settings import Settings

_PLURALS: Final = {
    "hundreds": 100,
    "thousands": 1000,
    "millions": 10**6,
    "billions": 10**9,
}
_COUNTED: Final = {  # what they allow at least, and the setting with what they convey
    "couple": (2, "couple"),
    "few": (2, "few"),
    "handful": (2, "handful"),
    "several": (2, "several"),
    "many": (2, "many"),
    "numerous": (2, "many"),
    "multiple": (2, "many"),
    "countless": (2, "many"),
    "tens": (10, "tens"),
    "dozens": (12, "dozens"),
    "scores": (20, "scores"),
}
_SHARES: Final = {
    "most": Bounds(0.5, 1, low_open=True),
    "majority": Bounds(0.5, 1, low_open=True),
    "minority": Bounds(0, 0.5, high_open=True),
}
_UNITS: Final = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "dozen": 12}
_AGAIN: Final = frozenset({"and", "upon", "on"})
STARTS: Final = frozenset({"a", "an", "the", "quite", *_PLURALS, *_COUNTED, *_SHARES})
"""The words that a vague quantity may start with."""
_COMPARATIVES: Final = frozenset({"more", "fewer", "less"})


class Vague(NamedTuple):
    """A vague quantity: the numbers it allows and conveys, its words, and the word after it."""

    literal: Bounds
    conveyed: Bounds
    words: str
    end: int
    share: bool = False


def vague(words: list[str], at: int, settings: Settings) -> Vague | None:
    """Return the vague quantity that starts at this word, or None where none does."""
    if words[at] not in STARTS:
        return None
    start = at
    if words[at] == "quite":
        at += 1
    if words[at] in {"a", "an", "the"}:
        at += 1
    at += words[at] in {"very", "good", "vast", "large", "great", "small"} and at > start
    word = words[at]
    if word in _SHARES:
        share = _SHARES[word]
        name = word if word == "most" else f"a {word}"
        return Vague(share, share, name, at + 1, share=True)
    if word in _PLURALS:
        low, high = settings.magnitudes
        return _made(words, at, (1, low, high), _PLURALS[word])
    if word not in _COUNTED or _compares(words, at + 1):
        return None
    least, setting = _COUNTED[word]
    low, high = getattr(settings, setting)
    return _multiplied(words, at, (least, low, high))


def _compares(words: list[str], at: int) -> bool:
    """Say whether "more than" follows, which a vague word only strengthens."""
    return "than" in (words[at], words[at + 1] if words[at] in _COMPARATIVES else "")


def _multiplied(words: list[str], at: int, span: tuple[int, int, int]) -> Vague:
    """Return the span times what follows it: "tens of thousands", "a few hundred"."""
    after = at + 1 + (words[at + 1] == "of")
    follows = words[after]
    size = _PLURALS.get(follows) or _UNITS.get(follows) or 0
    if not size:
        return _made(words, at, span, 1)
    name = f"{_named(words[at])} {'of ' if words[after - 1] == 'of' else ''}{follows}"
    return _spanned(span, size, name, after + 1)


def _made(words: list[str], at: int, span: tuple[int, int, int], size: int) -> Vague:
    after = at + 1
    if words[after] == "of" and words[after + 1] in _PLURALS:  # "hundreds of thousands"
        name = f"{words[at]} of {words[after + 1]}"
        return _spanned(span, size * _PLURALS[words[after + 1]], name, after + 2)
    if words[after] in _AGAIN and words[after + 1] == words[at]:  # "hundreds and hundreds"
        after += 2
    return _spanned(span, size, _named(words[at]), after)


def _named(word: str) -> str:
    return f"a {word}" if word in {"couple", "few", "handful"} else word


def _spanned(span: tuple[int, int, int], size: int, words: str, end: int) -> Vague:
    least, low, high = (number * size for number in span)
    return Vague(Bounds(least, inf), Bounds(low, high + size - 1), words, end)
