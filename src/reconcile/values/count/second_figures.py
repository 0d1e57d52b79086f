"""Figures behind the first: its range in brackets, a part of it, a date, or a second count.

In: pieces, and where the second figure stands. Out: the two ends of a range, or why a text with
this figure is no one count.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reconcile.values.count.function_words import (
    BESIDE,
    CHANGES,
    INCLUDING,
    MONTHS,
    PREPOSITIONS,
    word_set,
)
from reconcile.values.digits import settle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.values.count.amounts import Amount
    from reconcile.values.count.expression import Expression
    from reconcile.values.count.pieces import Pieces

_RANGE_WORDS: Final = word_set(
    "low lower lowest high higher highest min minimum max maximum range ranging ci cri ui "
    "confidence credible uncertainty plausible interval intervals estimate estimates limit "
    "limits bound bounds at of best from between to and or - ~ : = , ; . ( ) [ ]"
)
_LEVELS: Final = word_set("ci cri ui confidence credible uncertainty interval")
_PART_OF_THEM: Final = (["of", "them"], ["of", "whom"])


def spread(
    pieces: Pieces, span: tuple[int, int], found: Expression
) -> tuple[Amount, Amount] | None:
    """Return both ends of the range in brackets behind a best estimate; None where it's none.

    "(392,979 to 942,636)", "(low 3, high 9)", "(95% CI 900-1,500)". The ends are as written.
    """
    figures = _ends_in(pieces, range(span[0] + 1, span[1] - 1))
    ends = tuple(_scaled(pieces.each[at].amount, found.low) for at in figures)
    if len(ends) != 2 or any(end.words or end.share is not found.low.share for end in ends):
        return None
    return ends


def _scaled(end: Amount | None, best: Amount) -> Amount:
    """Return the end with the percent sign or the magnitude that only the best estimate has."""
    if end is None:
        return best
    if best.share and not end.share:
        return end._replace(value=settle(round(end.value * 10**6), 10**8), share=True)
    if best.scale > 1 and end.scale == 1 and end.value < best.scale / 100:
        return end._replace(value=settle(round(end.value * 10**6) * best.scale, 10**6))
    return end


def _ends_in(pieces: Pieces, inside: range) -> list[int]:
    """Return the figures in brackets that hold a range; empty where other words are there too."""
    figures = [at for at in inside if pieces.letters[at] == "N"]
    others = {word for at in inside if at not in figures for word in pieces.words(at, at + 1)}
    if not others <= _RANGE_WORDS:
        return []
    level = int(len(figures) == 3 and not _LEVELS.isdisjoint(others))  # that of "95% CI"
    return figures[level:]


def objection(pieces: Pieces, start: int, at: int) -> str:
    """Return why the figure at this piece makes the text no one count; "" where it may stand.

    A part of the first ("including 3 children"), the year or place of it, and vague others
    ("and dozens wounded") may.
    """
    before, figure = pieces.words(start, at), pieces.each[at]
    if _part_of_first(pieces, before, figure.end) or _dated(pieces, start, at):
        return ""
    shown = pieces.text(at, at + 1)[:40]
    if not CHANGES.isdisjoint(before) and "to" in before:
        return f"{shown!r} is what the first figure became; write one"
    if figure.amount and figure.amount.words:
        return ""
    if _in_brackets(pieces, start, at):
        part = pieces.letters[at + 1 : at + 2] == "K" or not PREPOSITIONS.isdisjoint(before)
        return "" if part else f"a second figure, {shown!r}, stands in brackets; write one"
    placed = _is_apart(before) and _placed(pieces, start, at)
    return "" if placed else f"a second figure, {shown!r}, stands beside the first"


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
