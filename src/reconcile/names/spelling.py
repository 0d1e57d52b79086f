"""How near two sounded words are: the cheapest way to make one of the other, sound by sound.

In: words from `skeleton.sound`. Out: a similarity from 0 to 1. The prices say what transliteration
does to names: vowels come and go, neighbours in the mouth change places, other letters don't.
"""

from __future__ import annotations

from rapidfuzz.distance.OSA import normalized_similarity

_OTHER = 1.0
_TURNED = 0.6
"""Two neighbouring letters turned round: a typist's slip."""
_START = 0.35
"""What a difference in the first sound costs beside its own price."""
_SWAPPED = {
    0.10: "Gg Tt Dd Jj wv Kh wu",
    0.15: "ei ou CS iy",
    0.20: "sz fv Kk ae hG SJ JC",
    0.25: "Dz gj Gk CJ ji",
    0.30: "td kg KG Ts Ss Ck Jz ao au Cj",
    0.35: "ai pf bp bv uv eo",
    0.45: "Cs eu iu hk Sj mn dz",
    0.60: "io ts",
}
_DROPPED = {"h": 0.25, "a": 0.4, "e": 0.3, "i": 0.35, "o": 0.4, "u": 0.4, "w": 0.4, "j": 0.8}
_FINAL = {"a": 0.6, "i": 0.5, "o": 0.6, "u": 0.6}
"""Dropping a last vowel costs more than another: it tells Paola from Paul."""
_SMALL = 0.3
_HOPELESS = 0.45


def _prices() -> dict[str, float]:
    return {
        pair: price
        for price, pairs in _SWAPPED.items()
        for one in pairs.split()
        for pair in (one, one[::-1])
    }


_SWAPS = _prices()


def similarity(a: str, b: str) -> float:
    """Return how near two sounded words are, 1 for equal ones; symmetric."""
    if a == b:
        return 1.0
    size = len(a) + len(b)
    return max(0.0, 1.0 - 2.0 * distance(a, b) / size) if size else 1.0


def hopeless(coarse_a: str, coarse_b: str) -> bool:
    """Say, at a glance and from `skeleton.coarse`, that two words are no spellings of one."""
    return normalized_similarity(coarse_a, coarse_b) < _HOPELESS


def distance(a: str, b: str) -> float:
    """Return what it costs to make one sounded word of the other; symmetric."""
    start = _shared(a, b)
    first = 0.0 if start or _near(a[:1] + b[:1]) else _START
    a, b = a[start:], b[start:]
    end = _shared(a[::-1], b[::-1])
    if end:
        return first + _edit(a[:-end], b[:-end])
    return first + _edit(a, b) + _ending(a, b)


def _near(letters: str) -> bool:
    return _SWAPS.get(letters, _OTHER) <= _SMALL


def _shared(a: str, b: str) -> int:
    """Return how many letters two words share at their start."""
    count = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        count += 1
    return count


def _ending(a: str, b: str) -> float:
    """Return what differing endings cost beside the letters: the more where a vowel is alone."""
    if len(a) > len(b):
        a, b = b, a
    return 0.1 + (_FINAL.get(b[-1], 0.0) - 0.3 if not a and b[-1] in _FINAL else 0.0)


def _edit(a: str, b: str) -> float:
    if not a or not b:
        return sum([_DROPPED.get(letter, _OTHER) for letter in a or b])
    if len(a) == len(b) == 1:
        return min(_SWAPS.get(a + b, _OTHER), _DROPPED.get(a, _OTHER) + _DROPPED.get(b, _OTHER))
    return _table(a, b)


def _table(a: str, b: str) -> float:
    """Return the price of the cheapest edit (Damerau's, neighbours turned round once)."""
    row = [0.0]
    for y in b:
        row.append(row[-1] + _DROPPED.get(y, _OTHER))
    upper, before = row, ""
    for x in a:
        drop = _DROPPED.get(x, _OTHER)
        new = [row[0] + drop]
        for j, y in enumerate(b):
            swap = row[j] + (0.0 if x == y else _SWAPS.get(x + y, _OTHER))
            best = min(swap, row[j + 1] + drop, new[j] + _DROPPED.get(y, _OTHER))
            if j and before == y and x == b[j - 1]:
                best = min(best, upper[j - 1] + _TURNED)
            new.append(best)
        upper, row, before = row, new, x
    return row[-1]
