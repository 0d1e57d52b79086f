"""Figures behind the first: a part of it, a date, or a second count.

In: pieces, and where the second figure is. Out: why a text with this figure isn't one count.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reconcile.values.count.directions import CHANGES
from reconcile.values.count.function_words import BESIDE, INCLUDING, MONTHS, PREPOSITIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.values.count.pieces import Pieces

_PART_OF_THEM: Final = (["of", "them"], ["of", "whom"])


def objection(pieces: Pieces, start: int, at: int) -> str:
    """Return why the figure at this piece makes the text no one count; "" where it doesn't.

    A part of the first ("including 3 children"), the year or place of it, and vague others
    ("and dozens wounded") may.
    """
    before, figure = pieces.words(start, at), pieces.each[at]
    behind = _outside_brackets(pieces, start, at)
    below_zero = before[-1:] in (["below"], ["above"]) and pieces.words(at, at + 1) == ["zero"]
    if below_zero or _part_of_first(pieces, behind, figure.end) or _dated(pieces, start, at):
        return ""
    shown = pieces.text(at, at + 1)[:40]
    if not CHANGES.isdisjoint(before) and "to" in before:
        return f"{shown!r} is what the first figure became; write one"
    if figure.amount and figure.amount.words:
        return ""
    if _in_brackets(pieces, start, at):
        part = pieces.letters[at + 1 : at + 2] == "K" or not PREPOSITIONS.isdisjoint(before)
        return "" if part else f"there is a second figure, {shown!r}, in brackets; write one"
    placed = _is_apart(before) and _placed(pieces, start, at)
    return "" if placed else f"there is a second figure, {shown!r}, beside the first"


def _outside_brackets(pieces: Pieces, start: int, at: int) -> list[str]:
    """Return the words before the figure that aren't in brackets which are closed there.

    What these include ends with them: "12 (including 3 children), 40 wounded" has two counts.
    """
    closed = pieces.letters.rfind(")", start, at)
    opened = pieces.letters.find("(", start, at)
    if closed < 0:
        return pieces.words(start, at)
    first_end = opened if opened >= 0 else start
    return [*pieces.words(start, first_end), *pieces.words(closed + 1, at)]


def _is_apart(before: Sequence[str]) -> bool:
    """Say whether words separate a figure from the first, not a sign or an "and" alone."""
    return bool(before) and before[-1] not in BESIDE


def _part_of_first(pieces: Pieces, before: list[str], end: int) -> bool:
    """Say whether the figure is of a part: "including 3 children", "3 of them"."""
    return not INCLUDING.isdisjoint(before) or pieces.tokens.words[end : end + 2] in _PART_OF_THEM


_PLACED: Final = PREPOSITIONS | MONTHS


def _placed(pieces: Pieces, start: int, at: int) -> bool:
    """Say whether a preposition or a month, and no hedge such as "over", leads to the figure."""
    plain = (each for each in range(start, at) if pieces.letters[each] not in "HB")
    return any(not _PLACED.isdisjoint(pieces.words(each, each + 1)) for each in plain)


def _in_brackets(pieces: Pieces, start: int, at: int) -> bool:
    letters = pieces.letters[start:at]
    return letters.count("(") > letters.count(")")


def _dated(pieces: Pieces, start: int, at: int) -> bool:
    """Say whether the figure is a year behind a comma or in brackets: "13 killed, 2016"."""
    year = pieces.words(at, at + 1)
    if len(year) != 1 or len(year[0]) != 4 or not year[0].isdecimal():
        return False
    return at > start + 1 and pieces.letters[at - 1] in ",;(&|"
