"""Counts found in a sentence, to verify a value against the quotation beside it.

In: text. Out: the counts that occur in it, with their places. Nothing is raised, and what can't be
read is passed over; time is linear in the length of the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reconcile.values.count.build import build
from reconcile.values.count.counted import counting
from reconcile.values.count.function_words import (
    BESIDE,
    COMPOUNDS,
    DATING,
    JOINTS,
    MONTHS,
    PREPOSITIONS,
)
from reconcile.values.count.grammar import GrammarError, read_at
from reconcile.values.count.hedging import BuildError
from reconcile.values.count.read import pieces_of
from reconcile.values.count.value import FoundCount
from reconcile.values.hedges import Cue
from reconcile.values.tokens import cut

if TYPE_CHECKING:
    from reconcile.values.count.expression import Expression
    from reconcile.values.count.pieces import Pieces
    from reconcile.values.count.value import Count
    from reconcile.values.settings import Settings
    from reconcile.values.tokens import Tokens

_UNIT_ENDS: Final = PREPOSITIONS | JOINTS | BESIDE
_GLUED: Final = frozenset({"s", "st", "nd", "rd", "th"})
_OPENERS: Final = frozenset({Cue.FROM, Cue.BETWEEN})
_FIRST: Final = frozenset("NHBCbf")


def find(text: str, settings: Settings) -> tuple[FoundCount, ...]:
    """Return the counts that occur in a sentence, in reading order.

    Days of a month, years behind a preposition and parts of a compound ("six-year") are none.
    """
    these = pieces_of(cut(text), settings, strict=False)
    tokens, starts = these.tokens, _Starts(these.tokens)
    found: list[FoundCount] = []
    reached = 0
    for at, piece in enumerate(these.each):
        if piece.letter not in _FIRST or piece.start < reached:
            continue
        expression = _expression(these, at)
        count = expression and _sound(expression, settings)
        if expression is None or count is None:
            continue
        reached = expression.end
        if not _dates(tokens, piece.start, reached):
            unit = _unit(tokens, reached)
            whole = counting(count, expression._replace(unit=unit))
            found.append(FoundCount(whole, starts.of(piece.start), starts.end(reached)))
    return tuple(found)


class _Starts:
    """Where in the text words start and end, looked up in one pass."""

    def __init__(self, tokens: Tokens) -> None:
        self._pieces = tokens.pieces
        self._at = self._offset = 0

    def _to(self, word: int) -> int:
        self._offset += sum(map(len, self._pieces[self._at : word]))
        self._at = word
        return self._offset

    def of(self, word: int) -> int:
        """Return where this word starts; words are asked for in order."""
        piece = self._pieces[word]
        return self._to(word) + len(piece) - len(piece.lstrip())

    def end(self, word: int) -> int:
        """Return where the word before this one ends."""
        return self._to(word)


def _expression(these: Pieces, at: int) -> Expression | None:
    try:
        return read_at(these, at)
    except GrammarError:
        return None


def _sound(expression: Expression, settings: Settings) -> Count | None:
    cues = tuple(cue for cue in expression.cues if cue not in _OPENERS or expression.high)
    try:
        return build(expression._replace(cues=cues), settings)  # "from 300 people" is a figure here
    except BuildError:
        return None


def _dates(tokens: Tokens, start: int, end: int) -> bool:
    """Say whether the figure is a part of a date or of a compound such as "six-year"."""
    words = tokens.words
    if words[end] in MONTHS or words[end - 2] in MONTHS or _goes_on(tokens, end):
        return True
    last = words[end - 1]
    plain_year = len(last) == 4 and last.isdecimal() and end - start <= 2
    return plain_year and (words[start] in DATING or words[end - 2] in DATING)


def _goes_on(tokens: Tokens, end: int) -> bool:
    """Say whether the figure is a part of a word: "six-year", "in his 40s", "the 2nd"."""
    words = tokens.words
    compound = words[end] == "-" and words[end + 1] in COMPOUNDS
    return compound or (words[end] in _GLUED and tokens.glued(end))


def _unit(tokens: Tokens, at: int) -> str:
    """Return the words of the counted thing, four at most, up to a preposition or a sign."""
    words, end = tokens.words, at
    while end < at + 4 and words[end][:1].isalpha() and words[end] not in _UNIT_ENDS:
        end += 1
    return tokens.between(at, end)
