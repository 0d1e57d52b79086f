"""A number that only one name has, Elizabeth I and Elizabeth, and numbers that change places.

Two numbers that differ are seen by the score itself (`MARKS_DIFFER`).
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from reconcile.names.comparison.answer import Answer
from reconcile.names.words.tokens import Role

if TYPE_CHECKING:
    from reconcile.names.comparison.distinctions.two_names import TwoNames
    from reconcile.names.comparison.prepare import Prepared


def numbers_exchanged(both: TwoNames) -> Answer | None:
    """Say `different` where two numbers change places among what they count.

    1st Battalion, 5th Brigade isn't 5th Battalion, 1st Brigade.
    """
    partner = dict(both.pairs)
    numbered = [(i, j) for i, j in both.pairs if both.a.tokens[i].role == Role.NUMBER]
    for (i, j), (k, m) in combinations(numbered, 2):
        counts = partner.get(_counted(both.a, i)), partner.get(_counted(both.a, k))
        if counts == (_counted(both.b, m), _counted(both.b, j)) and counts[0] != counts[1]:
            return Answer.DIFFERENT
    return None


def _counted(name: Prepared, at: int) -> int:
    """Return the place of the word that a number counts: the next, or the one before at the end."""
    return at + 1 if at + 1 < len(name.tokens) else at - 1


def number_missing(both: TwoNames) -> Answer | None:
    """Say `close` where a number of one name has no partner."""
    alone = any(token.role == Role.NUMBER for token in both.alone)
    return Answer.CLOSE if alone else None
