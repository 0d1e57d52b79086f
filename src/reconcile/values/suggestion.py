"""What an error proposes instead of a word that isn't known: the word meant, or all there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def near(word: str, words: Iterable[str]) -> str:
    """Return the clause that suggests the word most like this one, or "" where none is."""
    from difflib import get_close_matches  # noqa: PLC0415 (only an error needs it)

    matches = get_close_matches(word[:80], list(words), n=1)
    return f"; did you mean {str(matches[0])!r}?" if matches else ""


def either(words: Iterable[str]) -> str:
    """Return the words as alternatives: "holds, fragile or broken"."""
    *others, last = words
    return f"{', '.join(others)} or {last}" if others else last
