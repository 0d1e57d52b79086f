"""What an error proposes instead of a word that isn't known: the word meant, or all there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_LETTERS_A_SLIP = 4
"""Letters of a word for every slip in it that is still believed (stipulated)."""
_SHORTEST = 3
"""Letters that a word must have to be read as a slip at all."""
_LONGEST = 80


def near(word: str, words: Iterable[str]) -> str:
    """Return the clause that suggests the word that was probably meant, or "" where none was.

    A word was meant if one slip in four letters makes the other of it: a letter left out, added or
    changed, or two letters swapped (Damerau 1964). "Departed" isn't a slip for "prepare".
    """
    word = word[:_LONGEST]
    if len(word) < _SHORTEST:
        return ""
    counted = ((_slips(word, str(known)), str(known)) for known in words)
    believed = [(slips, known) for slips, known in counted if slips is not None]
    return f"; did you mean {min(believed, key=_first)[1]!r}?" if believed else ""


def _first(found: tuple[int, str]) -> int:
    return found[0]


def _slips(word: str, known: str) -> int | None:
    """Return how many slips lie between two words, None for more than are believed."""
    most = max(1, max(len(word), len(known)) // _LETTERS_A_SLIP)
    if abs(len(word) - len(known)) > most or len(known) > _LONGEST:
        return None
    if len(set(word).difference(known)) > most:  # each letter of its own is a slip
        return None
    before: list[int] = []
    row = list(range(len(known) + 1))
    for i in range(1, len(word) + 1):
        before, row = row, _next_row(word[:i], known, before, row)
        if min(row) > most:
            return None
    return row[-1] if row[-1] <= most else None


def _next_row(start: str, known: str, earlier: list[int], before: list[int]) -> list[int]:
    """Return the slips from a beginning of the word to each beginning of the known one.

    The rows of its beginnings with two letters and one letter less are given (Damerau 1964).
    """
    row = [len(start)]
    for j, other in enumerate(known, start=1):
        slips = min(before[j - 1] + (start[-1] != other), before[j] + 1, row[j - 1] + 1)
        if earlier and j > 1 and start[-1] == known[j - 2] and start[-2] == other:
            slips = min(slips, earlier[j - 2] + 1)
        row.append(slips)
    return row


def either(words: Iterable[str]) -> str:
    """Return the words as alternatives: "firm, fragile or broken"."""
    *others, last = words
    return f"{', '.join(others)} or {last}" if others else last
