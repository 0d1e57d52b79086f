"""Which words of one name answer to which of another, and what each pairing is worth.

In: two prepared names. Out: pairings, each word used once, the nearest first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.names.spelling import similarity as spelled
from reconcile.names.tokens import Role, Token

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.names.prepare import Prepared


class Pairing(NamedTuple):
    """Words of A and of B, as bits by position, and how near they are.

    `credit` is what the similarity is worth: 1 for equal words, 0 for strangers.
    """

    credit: float
    a: int
    b: int


SHORT = 4
"""Words of bodies up to this length match (nearly) exactly or not at all."""
NEAR_SHORT = 0.85
SOUND = 0.985
KIN = 0.9
INITIAL = 0.85
PREFIX = 0.55
JOINED_FROM = 0.85
JOINED_COST = 0.02
CREDIT = ((1.0, 1.0), (0.9, 0.92), (0.8, 0.72), (0.7, 0.45), (0.55, 0.1), (0.45, 0.0))
"""What a similarity of spelling is worth; straight lines between."""
_BASE = 1 << 40
_KNOWN: dict[int, float] = {}
_KNOWN_MOST = 1 << 19


def credit(similarity: float) -> float:
    """Return what a similarity of spelling is worth."""
    above, worth = CREDIT[0]
    for below, less in CREDIT[1:]:
        if similarity >= below:
            return less + (worth - less) * (similarity - below) / (above - below)
        above, worth = below, less
    return 0.0


def likeness(x: Token, y: Token) -> tuple[float, str]:
    """Return what two words are worth as a pair, and how they were matched; symmetric."""
    if x.sound == y.sound and x.role == y.role:
        return (1.0, "equal") if x.text == y.text else (SOUND, "sound")
    if x.kin == y.kin:
        return (SOUND if x.role in (Role.COUNTRY, Role.NUMBER) else KIN), "kin"
    if x.role >= Role.NUMBER or y.role >= Role.NUMBER:
        return _initial(x, y)
    near = spelled(x.sound, y.sound) if x.sound < y.sound else spelled(y.sound, x.sound)
    return credit(near), "spelling"


def _initial(x: Token, y: Token) -> tuple[float, str]:
    if Role.INITIAL in (x.role, y.role) and x.text[0] == y.text[0] and x.role != y.role:
        return INITIAL, "initial"
    return 0.0, ""


def _met(x: Token, y: Token) -> float:
    value = likeness(x, y)[0]
    if len(_KNOWN) > _KNOWN_MOST:
        _KNOWN.clear()
    _KNOWN[x.key * _BASE + y.key] = value
    return value


def align(a: Prepared, b: Prepared) -> list[Pairing]:
    """Return the pairings, nearest first."""
    found: list[tuple[float, int, int, int]] = []
    get = _KNOWN.get
    for i, k in enumerate(a.keys):
        row = k * _BASE
        for j, m in enumerate(b.keys):
            worth = get(row + m)
            if worth is None:
                worth = _met(a.tokens[i], b.tokens[j])
            if worth:
                found.append((worth, -abs(i - j), i, j))
    found.sort(reverse=True)
    left = right = 0
    pairs = []
    for worth, _, i, j in found:
        x, y = 1 << i, 1 << j
        if not left & x and not right & y:
            left |= x
            right |= y
            pairs.append(Pairing(worth, x, y))
    return pairs


def joined(a: Sequence[Token], b: Sequence[Token], left: int, right: int) -> list[Pairing]:
    """Pair two or three free neighbours of A with one free word of B that is their sum."""
    pairs = []
    for j, y in enumerate(b):
        if right >> j & 1 or y.weight < 0.3:
            continue
        for i in range(len(a) - 1):
            for size in (2, 3):
                run = ((1 << size) - 1) << i
                if i + size > len(a) or left & run or right >> j & 1:
                    continue
                near = spelled("".join([t.sound for t in a[i : i + size]]), y.sound)
                if near > JOINED_FROM:
                    left |= run
                    right |= 1 << j
                    pairs.append(Pairing(near - JOINED_COST, run, 1 << j))
    return pairs
