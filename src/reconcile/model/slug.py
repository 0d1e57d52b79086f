"""Texts as parts of ids."""

from __future__ import annotations

import re
from functools import lru_cache

_NOT_WORD = re.compile(r"[\W_]+")


@lru_cache(maxsize=4096)
def slug(text: str) -> str:
    """Return the words of a text in lower case, joined by hyphens; "" for a text without any."""
    return _NOT_WORD.sub("-", text.casefold()).strip("-")
