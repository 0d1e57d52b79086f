"""Texts as parts of ids."""

from __future__ import annotations

import re

_NOT_WORD = re.compile(r"[\W_]+")


def slug(text: str) -> str:
    """Return the words of a text in lower case, joined by hyphens; "" for a text without any."""
    return _NOT_WORD.sub("-", text.casefold()).strip("-")
