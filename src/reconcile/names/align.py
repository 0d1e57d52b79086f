"""Which words of one name answer to which of another, and what is left over."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.names.prepare import Prepared, Role, Token
from reconcile.names.spelling import similarity as spelled

if TYPE_CHECKING:
    from collections.abc import Sequence


class Pairing(NamedTuple):
    """Words of A (by position) that answer to words of B, how near they are, and why."""

    similarity: float
    a: tuple[int, ...]
    b: tuple[int, ...]
    how: str


SHORT = 4
"""Words up to this length match (nearly) exactly or not at all."""
NEAR = 0.7
NEAR_SHORT = 0.85
KIN = 0.9
INITIAL = 0.85
_KNOWN: dict[tuple[str, str], float] = {}
_KNOWN_MOST = 1 << 19


def likeness(x: Token, y: Token) -> tuple[float, str]:
    """Return how near two words are, and how they were matched; symmetric."""
    if x.sound == y.sound and x.role == y.role:
        return (1.0, "equal") if x.text == y.text else (0.98, "sound")
    if x.kin == y.kin:
        return (0.98 if x.role is Role.COUNTRY or x.role is Role.NUMBER else KIN), "kin"
    if x.role >= Role.NUMBER or y.role >= Role.NUMBER:
        return _initial(x, y)
    known = (x.sound, y.sound) if x.sound < y.sound else (y.sound, x.sound)
    value = _KNOWN.get(known)
    if value is None:
        if len(_KNOWN) > _KNOWN_MOST:
            _KNOWN.clear()
        value = spelled(*known)
        if value < (NEAR_SHORT if min(len(x.text), len(y.text)) <= SHORT else NEAR):
            value = 0.0
        _KNOWN[known] = value
    return value, "spelling"


def _initial(x: Token, y: Token) -> tuple[float, str]:
    if Role.INITIAL in (x.role, y.role) and x.text[0] == y.text[0] and x.role != y.role:
        return INITIAL, "initial"
    return 0.0, ""


def align(a: Prepared, b: Prepared) -> list[Pairing]:
    """Return the pairings, nearest first; each word is used once."""
    found: list[tuple[float, float, int, int, str]] = []
    for i, x in enumerate(a.tokens):
        for j, y in enumerate(b.tokens):
            near, how = likeness(x, y)
            if near:
                found.append((near, -abs(i - j), i, j, how))
    found.sort(reverse=True)
    left: set[int] = set()
    right: set[int] = set()
    pairs = []
    for near, _, i, j, how in found:
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            pairs.append(Pairing(near, (i,), (j,), how))
    if len(left) < len(a.tokens) and len(right) < len(b.tokens):
        pairs += _joined(a.tokens, b.tokens, left, right)
        pairs += _flipped(_joined(b.tokens, a.tokens, right, left))
    return pairs


def _joined(a: Sequence[Token], b: Sequence[Token], left: set[int], right: set[int]) -> list[Pairing]:
    """Pair two or three free neighbours of A with one free word of B that is their sum."""
    pairs = []
    for j, y in enumerate(b):
        if j in right or y.weight < 0.3:
            continue
        for i in range(len(a) - 1):
            for size in (2, 3):
                run = tuple(range(i, min(i + size, len(a))))
                if len(run) < size or left.intersection(run):
                    continue
                near = spelled("".join([a[k].sound for k in run]), y.sound)
                if near > 0.85 and j not in right:
                    left.update(run)
                    right.add(j)
                    pairs.append(Pairing(near - 0.02, run, (j,), "joined"))
    return pairs


def _flipped(pairs: list[Pairing]) -> list[Pairing]:
    return [Pairing(p.similarity, p.b, p.a, p.how) for p in pairs]
