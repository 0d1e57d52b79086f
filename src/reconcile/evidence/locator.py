"""Where a claim says that its quote is: "line 12", "lines 3-5"."""

from __future__ import annotations

import re
from typing import NamedTuple

_LONGEST = 40
"""Characters of a locator that is read; "lines 1000000-1000020" has 21."""


class Lines(NamedTuple):
    """A run of lines, counted from 1, ends inclusive."""

    first: int
    last: int

    def meets(self, other: Lines) -> bool:
        """Say whether the two runs share a line."""
        return self.first <= other.last and other.first <= self.last


def read_locator(text: str | None) -> Lines | None:
    """Return the lines that a locator names; None where there is none, or in words of its own."""
    if text is None or len(text) > _LONGEST:
        return None
    pattern = r"(?i)\s*lines?\s+([0-9]{1,9})(?:\s*[-\u2013]\s*([0-9]{1,9}))?\s*"
    found = re.fullmatch(pattern, text)
    if not found:
        return None
    first = int(found[1])
    return Lines(first, max(first, int(found[2] or first)))
