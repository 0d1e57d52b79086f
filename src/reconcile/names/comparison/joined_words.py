"""Words of one name that are several of the other: joined, or shortened to their initials.

In: two prepared names and the words already paired. Out: pairings of a free word with a run of free
neighbours: *Jongun* is *Jong-un*, *IRGC* is *Islamic Revolutionary Guard Corps*.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.names.comparison.align import spelled_alike

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.names.comparison.align import Pairing
    from reconcile.names.comparison.prepare import Prepared
    from reconcile.names.words.tokens import Token

_JOINED_FROM = 0.85
_JOINED_COST = 0.02
_LEAST_JOINED = 5
_RUNS = (2, 3)
LEAST_FREE = 3
"""One word and the two that it is."""
_ACRONYM = 0.9
_LEAST_INITIALS, _MOST_INITIALS = 3, 6


def joined_words(a: Prepared, b: Prepared, left: int, right: int) -> list[Pairing]:
    """Return the pairings of one free word with several, in either direction."""
    free_a, free_b = len(a.keys) - left.bit_count(), len(b.keys) - right.bit_count()
    several = len(a.keys) > 1 and len(b.keys) > 1
    if free_a + free_b < LEAST_FREE or (several and not left):
        return []
    there = _joined(a, b, left, right) if free_a > 1 else []
    back = _joined(b, a, right, left) if free_b > 1 else []
    if several and not (there or back):
        return _abbreviations(a, b, left, right)
    return _better(there, back)


def _abbreviations(a: Prepared, b: Prepared, left: int, right: int) -> list[Pairing]:
    """Return the pairings of a body's short word with several, in either direction."""
    if not (a.words and b.words):
        return []
    there = _abbreviated(a, b, left, right) if _room(b, right) else []
    back = _abbreviated(b, a, right, left) if _room(a, left) else []
    return _better(there, back)


def _room(name: Prepared, used: int) -> bool:
    """Say whether so many words are free that initials may be theirs."""
    return len(name.keys) - used.bit_count() >= _LEAST_INITIALS


def _better(there: list[Pairing], back: list[Pairing]) -> list[Pairing]:
    """Return the pairings of the direction that finds more, for both may want the same words."""
    worth, other = sum([pair[0] for pair in there]), sum([pair[0] for pair in back])
    if worth == other:
        return []
    return there if worth > other else _turned(back)


def _turned(pairs: list[Pairing]) -> list[Pairing]:
    return [(worth, y, x) for worth, x, y in pairs]


def _joined(a: Prepared, b: Prepared, left: int, right: int) -> list[Pairing]:
    """Pair two or three free neighbours of A with one free word of B that is their sum."""
    pairs = []
    for j, y in enumerate(b.tokens):
        if right >> j & 1 or len(y.text) < _LEAST_JOINED:
            continue
        worth, run = _sum_of(y, a.tokens, left)
        if run:
            left |= run
            right |= 1 << j
            pairs.append((worth, run, 1 << j))
    return pairs


def _sum_of(y: Token, tokens: Sequence[Token], used: int) -> tuple[float, int]:
    """Return the first free run of neighbours that together are spelled like a word, as bits.

    What it is worth comes first; the run is 0 where there is none.
    """
    first, size = y.sound[0], len(y.sound)
    for i in range(len(tokens) - 1):
        if tokens[i].sound[:1] != first:
            continue
        for count in _RUNS:
            run = ((1 << count) - 1) << i
            if i + count > len(tokens) or used & run:
                break
            whole = "".join([t.sound for t in tokens[i : i + count]])
            if (
                abs(len(whole) - size) < count
                and (near := spelled_alike(whole, y.sound)) > _JOINED_FROM
            ):
                return near - _JOINED_COST, run
    return 0.0, 0


def _abbreviated(a: Prepared, b: Prepared, left: int, right: int) -> list[Pairing]:
    """Pair a free short word of A with the free run of words of B whose initials it is."""
    initials = "".join([t.text[0] for t in b.tokens])
    pairs = []
    for i, x in enumerate(a.tokens):
        size = len(x.text)
        if left >> i & 1 or not _LEAST_INITIALS <= size <= _MOST_INITIALS:
            continue
        at = initials.find(x.text)
        run = ((1 << size) - 1) << at if at >= 0 else 0
        if run and not right & run:
            right |= run
            pairs.append((_ACRONYM, 1 << i, run))
    return pairs
