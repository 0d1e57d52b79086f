"""Texts as they are compared where no name is meant, and as parts of ids."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import category, normalize

_NOT_WORD = re.compile(r"[\W_]+")


def spaced(text: str) -> str:
    """Return a text with one blank between its words and none around them."""
    return " ".join(text.split())


def folded(text: str) -> str:
    """Return what is equal for texts that differ in case, white space or encoding alone."""
    return normalize("NFC", spaced(text).casefold())


@lru_cache(maxsize=4096)
def slug(text: str) -> str:
    """Return the words of a text in lower case, joined by hyphens; "" for a text without any.

    The marks of a script belong to its words: without them, vowels of Hindi or Thai would be lost.
    """
    words = text.casefold()
    if not words.isascii():
        marked = normalize("NFC", words)
        words = "".join(each if category(each)[0] in "LMN" else " " for each in marked)
        return "-".join(words.split())
    return _NOT_WORD.sub("-", words).strip("-")
