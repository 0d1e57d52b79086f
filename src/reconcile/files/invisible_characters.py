"""Characters that can't be seen, and texts in another Unicode form: two names that look like one.

In: a text of a file. Out: what is odd about it, and where. A zero-width space in a subject would
split a question in two, and nobody could see why.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

FILLERS = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"
"""Letters and marks that print nothing, beside the whole category of format characters."""
_JOINERS = "\u200c\u200d"
_VARIANTS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_JOINED_SCRIPTS = re.compile(
    "ARABIC|SYRIAC|MONGOLIAN|DEVANAGARI|BENGALI|GURMUKHI|GUJARATI|ORIYA|TAMIL|TELUGU|KANNADA|"
    "MALAYALAM|SINHALA|KHMER|MYANMAR|TIBETAN|THAI|LAO"
)
"""Scripts in which a joiner is spelling (Unicode 16, chapters 9, 12 and 13)."""


class Odd(NamedTuple):
    """What is odd about a text, the text as it should be, and the index of the first odd place."""

    what: str
    meant: str
    offset: int
    removes: int = 0


def odd_in(text: str) -> Odd | None:
    """Return what is odd about a text; None for nearly all texts."""
    if text.isascii():
        return None
    for index, character in enumerate(text):
        if _is_invisible(text, index, character):
            named = f"U+{ord(character):04X} {unicodedata.name(character, '')}".rstrip()
            return Odd(f"the invisible character {named}", "the text without it", index, 1)
    composed = unicodedata.normalize("NFC", text)
    if composed == text:
        return None
    offset = next((n for n, (a, b) in enumerate(zip(text, composed, strict=False)) if a != b), 0)
    return Odd(
        "letters and accents as separate characters", f"`{composed}`, composed (NFC)", offset
    )


def plain(text: str) -> str:
    """Return a text without what is odd about it, as it may be written to a file."""
    while odd := odd_in(text):
        text = unicodedata.normalize("NFC", text[: odd.offset] + text[odd.offset + odd.removes :])
    return text


def _is_invisible(text: str, index: int, character: str) -> bool:
    if character.isascii() or (character.isalnum() and character not in FILLERS):
        return False
    if character in _JOINERS or _VARIANTS.match(character):
        return not _belongs(text, index)
    return character in FILLERS or unicodedata.category(character) == "Cf"


def _belongs(text: str, index: int) -> bool:
    """Say whether a joiner or variant selector is spelling, by the letter before it."""
    before = text[index - 1] if index else ""
    if not before or _VARIANTS.match(before):
        return bool(before)
    if unicodedata.category(before) in ("So", "Sk", "Sm", "Po"):  # an emoji
        return True
    return bool(_JOINED_SCRIPTS.match(unicodedata.name(before, "")))
