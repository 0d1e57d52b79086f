"""Names that are equal but for initials, a number or a country: a close call, whatever they score.

In: two names, their pairs of words and the tally of these. Out: the least score they have.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.names.words.tokens import Role

if TYPE_CHECKING:
    from reconcile.names.comparison.align import Found
    from reconcile.names.comparison.prepare import Prepared
    from reconcile.names.comparison.tally import Tally
    from reconcile.names.words.tokens import Token

CLOSE = 70.0
"""The least for such names: Elizabeth, Elizabeth I; J. R. Orme, John Ruben Orme; US Navy, Navy."""
EQUALLY = 0.985
"""Words worth this as a pair sound alike."""
_LEAST_PAIRS = 2


def at_least(a: Prepared, b: Prepared, pairs: list[Found], count: Tally, score: float) -> float:
    """Return a close call for names equal but for initials, a number or a country; or the score."""
    if (a.initials or b.initials) and _initials_fit(a, b, pairs, count):
        return CLOSE
    if (a.marks or b.marks) and _number_alone(a, b, pairs, count):
        return CLOSE
    if a.places != b.places and _country_alone(a, b, pairs, count):
        return CLOSE
    return score


def _country_alone(a: Prepared, b: Prepared, pairs: list[Found], count: Tally) -> bool:
    """Say whether bodies' names of two words or more are equal but for countries that one lacks.

    A national bank is some nation's: a press at home doesn't say which.
    """
    if not (a.words and b.words) or not _LEAST_PAIRS <= len(pairs) == min(len(a.keys), len(b.keys)):
        return False
    equal = all(worth >= EQUALLY for worth, *_ in pairs)
    return equal and all(token.role == Role.COUNTRY for token in alone(a, b, count))


def _number_alone(a: Prepared, b: Prepared, pairs: list[Found], count: Tally) -> bool:
    """Say whether two names are equal but for a number that one lacks: Elizabeth, Elizabeth I."""
    if len(pairs) != min(len(a.keys), len(b.keys)):
        return False
    named = a.names & count.left and all(worth >= EQUALLY for worth, *_ in pairs)
    return bool(named) and all(token.role == Role.NUMBER for token in alone(a, b, count))


def _initials_fit(a: Prepared, b: Prepared, pairs: list[Found], count: Tally) -> bool:
    """Say whether two persons' names agree but for given names that are initials in one.

    First with first and last with last, each pair equal or an initial, and nothing but initials
    without partner.
    """
    ends = {(i, j): worth for worth, _, i, j in pairs}
    last = len(a.keys) - 1, len(b.keys) - 1
    if a.words or b.words or (0, 0) not in ends or ends.get(last, 0.0) < EQUALLY:
        return False
    if any(token.role not in {Role.INITIAL, Role.PARTICLE} for token in alone(a, b, count)):
        return False
    return all(
        worth >= EQUALLY or Role.INITIAL in {a.tokens[i].role, b.tokens[j].role}
        for worth, _, i, j in pairs
    )


def alone(a: Prepared, b: Prepared, count: Tally) -> list[Token]:
    """Return the words of both names that found no partner."""
    alone = [token for i, token in enumerate(a.tokens) if not count.left >> i & 1]
    return alone + [token for j, token in enumerate(b.tokens) if not count.right >> j & 1]
