"""What the pairings of two names add up to: a score from 0 to 100.

The score is what the paired words are worth, over what all words could be worth. A word that one
name has and the other lacks costs a little, for names are quoted in part; words that each side has
and the other lacks cost much, for that's how names of different things differ.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.names.align import Pairing, joined

if TYPE_CHECKING:
    from reconcile.names.prepare import Prepared

ALONE = 0.35
"""Cost of a word that only one name has, by its weight."""
BOTH = 1.6
"""Cost of words that stand against each other, by their weight."""
MARK = 0.7
"""Cost of a number or direction that only one name has, beside the above."""
FIRST = 0.3
"""Cost of a person's first name that only one name has, beside the above."""
ORDER = 8.0
"""Points off where the shared words of a person's name are in another order, turned round or not."""
MOST = 99.0
"""The best score of names whose normal forms differ."""


def weigh(a: Prepared, b: Prepared, pairs: list[Pairing]) -> float:
    """Return the score of a set of pairings; free words may still be paired when joined."""
    gain = total = 0.0
    left = right = 0
    wa, wb = a.weights, b.weights
    for worth, x, y in pairs:
        one = wa[x.bit_length() - 1]
        two = wb[y.bit_length() - 1]
        weight = one if one < two else two
        gain += weight * worth
        total += weight * (1.0 + (BOTH - 1.0) * (1.0 - worth))
        left |= x
        right |= y
    if left + 1 != 1 << len(wa) and right + 1 != 1 << len(wb):
        more = joined(a.tokens, b.tokens, left, right)
        more += [Pairing(w, y, x) for w, x, y in joined(b.tokens, a.tokens, right, left)]
        for worth, x, y in more:
            gain += worth
            total += 1.0
            left |= x
            right |= y
    free_a = sum([w for i, w in enumerate(wa) if not left >> i & 1])
    free_b = sum([w for i, w in enumerate(wb) if not right >> i & 1])
    total += BOTH * min(free_a, free_b) + ALONE * abs(free_a - free_b)
    marks = (a.marks & ~left).bit_count() + (b.marks & ~right).bit_count()
    total += MARK * marks
    person = not a.words and not b.words
    if person and len(pairs) > 1:
        if (free_a and not left & 1 and free_b == 0 and wa[0] == 1.0) or (free_b and not right & 1 and free_a == 0 and wb[0] == 1.0):
            total += FIRST
    if not total:
        return 0.0
    score = 100.0 * gain / total
    if person and len(pairs) > 1 and _crossed(pairs, wa):
        score -= ORDER
    return max(0.0, min(MOST, score))


def _crossed(pairs: list[Pairing], weights: tuple[float, ...]) -> bool:
    """Say whether the words of B come in another order than those of A, rotation apart."""
    order = [y for _, x, y in sorted(pairs, key=lambda p: p[1]) if weights[x.bit_length() - 1] > 0.3]
    drops = sum([one > two for one, two in zip(order, order[1:] + order[:1], strict=True)])
    return drops > 1 and len(order) > 2
