"""What the pairs of words of two names add up to: a score from 0 to 100.

The score is what the paired words are worth, over what all words could be worth. A word that one
name has and the other lacks costs a little, for names are quoted in part; words that each side has
and the other lacks cost much, for that's how names of different things differ.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.names.comparison.equal_but_for import CLOSE, alone, at_least
from reconcile.names.comparison.joined_words import LEAST_FREE, joined_words
from reconcile.names.comparison.tally import BOTH, Tally, tally
from reconcile.names.words.arabic_given_names import is_given
from reconcile.names.words.bodies import CONCEPTS, EMPTY_KINDS
from reconcile.names.words.given_names import GIVEN_NAMES
from reconcile.names.words.persons import MUHAMMAD

if TYPE_CHECKING:
    from reconcile.names.comparison.align import Found, Pairing
    from reconcile.names.comparison.prepare import Prepared

ALONE = 0.35
"""Cost of a word that only one name has, by its weight."""
ALONE_LIGHT = 0.8
"""The same where the words that both have are light: "Islamic Group", "Armed Islamic Group"."""
MARK = 0.7
"""Cost of a number or direction that only one name has, beside the above."""
PLACE = 0.2
"""Cost of a country that only one name of a body has: it may be a branch."""
FIRST = 0.54
"""Cost of a person's first name that only the longer name has, by weight: it may be the child's."""
ORDER = 16.0
"""Points off where the words that two persons share come in another order, rotation apart."""
EASE = 0.75
"""Exponent that brings the scores of bodies, quoted in part more often, to the scale of persons."""
EXTRA = 84.0
"""The best for bodies of which one has a word more: one word makes another group. And for persons
who both have middle initials, of which one has more."""
EXTRA_KIND = 88.0
"""The same where the words more only say what kind of body it is: "Abu Sayyaf Group"."""
MARKS_DIFFER = 60.0
"""The best for names whose numbers or directions differ."""
MOST = 99.0
"""The best score of names whose normal forms differ."""
WEAK = 0.6
"""A pair worth no more than this gives way to words that together are one."""
_LITTLE = 0.15
_EXACTLY = 6
"""Decimals kept: the order of adding up leaves traces behind them."""
_HALF = 0.3


def settled(
    a: Prepared, b: Prepared, pairs: list[Found]
) -> tuple[list[Found], Tally, list[Pairing]]:
    """Return the pairs, their tally with words that are sums of others, and those sums.

    A weak pair gives way to a sum: *Ahmadinejad* is *Ahmadi-Nejad*, not short for its first half.
    """
    count = tally(a, b, pairs)
    more: list[Pairing] = []
    words = len(a.keys) + len(b.keys)
    if words - 2 * len(pairs) >= LEAST_FREE and count.free_a > _LITTLE and count.free_b > _LITTLE:
        count, more = with_sums(a, b, count)
    if more or not pairs or pairs[-1][0] > WEAK:
        return pairs, count, more
    return _without_weak(a, b, pairs, count)


def _without_weak(
    a: Prepared, b: Prepared, pairs: list[Found], count: Tally
) -> tuple[list[Found], Tally, list[Pairing]]:
    """Return what is settled without the weak pairs where their words are better sums of others."""
    strong = [pair for pair in pairs if pair[0] > WEAK]
    if len(a.keys) + len(b.keys) - 2 * len(strong) >= LEAST_FREE:
        other, instead = with_sums(a, b, tally(a, b, strong))
        if other.gain > count.gain:
            return strong, other, instead
    return pairs, count, []


def with_sums(a: Prepared, b: Prepared, count: Tally) -> tuple[Tally, list[Pairing]]:
    """Return the tally with free words that together are one of the other side, and which."""
    more = joined_words(a, b, count.left, count.right)
    if not more:
        return count, more
    gain, total, left, right = count.gain, count.total, count.left, count.right
    free_a, free_b = count.free_a, count.free_b
    for worth, x, y in more:
        one, two = a.weight_of(x), b.weight_of(y)
        gain += max(one, two) * worth
        total += max(one, two)
        free_a, free_b = free_a - one, free_b - two
        left, right = left | x, right | y
    return Tally(gain, total, left, right, free_a, free_b), more


def scored(a: Prepared, b: Prepared, pairs: list[Found], count: Tally) -> float:
    """Return the score of a tally, with what caps it."""
    score = 100.0 * count.gain / (count.total + left_over(a, b, count))
    if a.words and b.words:
        score = 100.0 * (score / 100.0) ** EASE
    elif len(pairs) > 2 and crossed(a, b, pairs):
        score = max(0.0, score - ORDER)
    if score > MARKS_DIFFER:
        score = _capped(a, b, count, score)
    if score < CLOSE:
        score = at_least(a, b, pairs, count, score)
    return min(round(score, _EXACTLY), MOST)


def _capped(a: Prepared, b: Prepared, count: Tally, score: float) -> float:
    """Return no more than what names may have that differ by a word, an initial or a number."""
    if marks_differ(a, b, count):
        return MARKS_DIFFER
    if score <= EXTRA:
        return score
    if a.words or b.words:
        return _without_more(a, b, count, score)
    if a.partial != b.partial:
        return EXTRA
    return EXTRA if a.initials and b.initials and _more_initials(a, b, count) else score


def _without_more(a: Prepared, b: Prepared, count: Tally, score: float) -> float:
    """Return no more than what bodies may have of which one has a word more."""
    if count.free_a <= _LITTLE and count.free_b <= _LITTLE:
        return score
    return min(score, EXTRA_KIND) if _says_kind_only(a, b, count) else EXTRA


def _more_initials(a: Prepared, b: Prepared, count: Tally) -> bool:
    """Say whether one person has a middle initial more: George W., George H. W."""
    return bool(a.initials & ~count.left or b.initials & ~count.right)


def _says_kind_only(a: Prepared, b: Prepared, count: Tally) -> bool:
    """Say whether the words left over only say "group" or "company", and the others name it.

    Of somebody's whole name they make a body called after the person: the Peter Orme Foundation.
    """
    extra = alone(a, b, count)
    if not all(token.kin in EMPTY_KINDS or token.weight <= _LITTLE for token in extra):
        return False
    shared = [t for i, t in enumerate(a.tokens) if (a.names & count.left) >> i & 1]
    if len(shared) > 1 and (shared[0].text in GIVEN_NAMES or is_given(shared[0].text)):
        return not any(token.kin in EMPTY_KINDS for token in extra)
    return any(token.kin not in CONCEPTS for token in shared)


def left_over(a: Prepared, b: Prepared, count: Tally) -> float:
    """Return the cost of the words that found no partner."""
    free_a, free_b = count.free_a, count.free_b
    lesser, more = (free_a, free_b) if free_a < free_b else (free_b, free_a)
    cost = BOTH * lesser
    if a.marks or b.marks:
        marks = (a.marks & ~count.left).bit_count() + (b.marks & ~count.right).bit_count()
        cost += MARK * marks
    if not (a.words and b.words):
        return cost + ALONE * (more - lesser) + _first_alone(a, b, count)
    places = (a.places & ~count.left).bit_count() + (b.places & ~count.right).bit_count()
    distinct = a.names & count.left and b.names & count.right
    return cost + (ALONE if distinct else ALONE_LIGHT) * (more - lesser) + PLACE * places


def _first_alone(a: Prepared, b: Prepared, count: Tally) -> float:
    """Return the cost of a first name alone: Saddam Hussein, Uday Saddam Hussein."""
    if count.left.bit_count() < 2 or a.partial or b.partial:
        return 0.0
    if not count.left & 1 and count.free_b < _LITTLE and _tells(a):
        return FIRST * a.tokens[0].weight
    if not count.right & 1 and count.free_a < _LITTLE and _tells(b):
        return FIRST * b.tokens[0].weight
    return 0.0


def _tells(name: Prepared) -> bool:
    """Say whether a first name is more than Muhammad, which is left out as titles are."""
    return name.tokens[0].weight > _HALF and name.tokens[0].text not in MUHAMMAD


def marks_differ(a: Prepared, b: Prepared, count: Tally) -> bool:
    """Say whether a number or direction of each name has no partner in the other."""
    return bool(a.marks & ~count.left and b.marks & ~count.right)


def crossed(a: Prepared, b: Prepared, pairs: list[Found]) -> bool:
    """Say whether the words of B come in another order than those of A, rotation apart."""
    order = [-1] * len(a.tokens)
    for _, _, i, j in pairs:
        if a.tokens[i].weight > _HALF and b.tokens[j].weight > _HALF:
            order[i] = j
    order = [j for j in order if j >= 0]
    drops, before = 0, order[-1] if order else 0
    for at in order:
        drops += before > at
        before = at
    return drops > 1
