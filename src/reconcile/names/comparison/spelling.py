"""How near two sounded words are: the cheapest way to make one of the other, sound by sound.

In: words from `skeleton.sound`. Out: a similarity from 0 to 1. The prices say what transliteration
does to names: vowels come and go, neighbours in the mouth change places, other letters don't.
"""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import Postfix, Prefix
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
    0.30: "td kg KG Ts Ss Ck Ch CK Jz ao au Cj",
    0.35: "ai pf bp bv uv eo",
    0.40: "hg",
    0.45: "Cs eu iu hk Sj mn dz",
    0.60: "io ts",
}
_DROPPED = {"h": 0.25, "a": 0.4, "e": 0.3, "i": 0.35, "o": 0.4, "u": 0.4, "w": 0.4, "j": 0.8}
_FINAL = {"a": 0.6, "i": 0.5, "o": 0.6, "u": 0.6}
"""Dropping a last vowel costs more than another: it distinguishes Paola from Paul."""
_SMALL = 0.3
HOPELESS = 0.45
"""Words whose coarse sounds are less alike than this, as rapidfuzz counts, are not compared."""
_CACHED = 1 << 14


_PRICES: dict[str, dict[str, float]] = {}
"""What it costs to say one sound for another, by the one and then the other."""
_NO_PRICES: dict[str, float] = {}

for _price, _pairs in _SWAPPED.items():
    for _pair in _pairs.split():
        for _one in (_pair, _pair[::-1]):
            _PRICES.setdefault(_one[0], {})[_one[1]] = _price


def similarity(a: str, b: str) -> float:
    """Return how near two sounded words are, 1 for equal ones; symmetric."""
    if a == b:
        return 1.0
    size = len(a) + len(b)
    return max(0.0, 1.0 - 2.0 * distance(a, b) / size) if size else 1.0


def hopeless(coarse_a: str, coarse_b: str) -> bool:
    """Say, at a glance and from `sounds.coarse`, that two words aren't spellings of one."""
    return normalized_similarity(coarse_a, coarse_b) < HOPELESS


def distance(a: str, b: str) -> float:
    """Return what it costs to make one sounded word of the other; symmetric."""
    start = Prefix.similarity(a, b)
    first = 0.0 if start or _near(a[:1], b[:1]) else _START
    a, b = a[start:], b[start:]
    end = Postfix.similarity(a, b)
    if end:
        return first + _edit(a[:-end], b[:-end])
    return first + _edit(a, b) + _ending(a, b)


def _swapped(x: str, y: str) -> float:
    return _PRICES.get(x, _NO_PRICES).get(y, _OTHER)


def _near(x: str, y: str) -> bool:
    return _swapped(x, y) <= _SMALL


def _ending(a: str, b: str) -> float:
    """Return what differing endings cost beside the letters: the more where a vowel is alone."""
    if len(a) > len(b):
        a, b = b, a
    return 0.1 + (_FINAL.get(b[-1], 0.0) - 0.3 if not a and b[-1] in _FINAL else 0.0)


@lru_cache(maxsize=_CACHED)
def _edit(a: str, b: str) -> float:
    if not a or not b:
        return sum([_DROPPED.get(letter, _OTHER) for letter in a or b])
    if len(a) == len(b) == 1:
        return min(_swapped(a, b), _DROPPED.get(a, _OTHER) + _DROPPED.get(b, _OTHER))
    return _table(a, b)


def _table(a: str, b: str) -> float:
    """Return the price of the cheapest edit (Damerau's, neighbours turned round once)."""
    columns = [(j, y, _DROPPED.get(y, _OTHER)) for j, y in enumerate(b)]
    row = [0.0]
    for _, _, drop in columns:
        row.append(row[-1] + drop)
    upper, before = row, ""
    for x in a:
        drop, prices = _DROPPED.get(x, _OTHER), _PRICES.get(x, _NO_PRICES)
        last = row[0] + drop
        new = [last]
        for j, y, other_drop in columns:
            best = row[j] if x == y else row[j] + prices.get(y, _OTHER)
            if row[j + 1] + drop < best:  # noqa: PLR1730 (min() costs half of the whole)
                best = row[j + 1] + drop
            if last + other_drop < best:  # noqa: PLR1730 (the same)
                best = last + other_drop
            if before == y and x == b[j - 1 : j]:
                best = min(best, upper[j - 1] + _TURNED)
            new.append(best)
            last = best
        upper, row, before = row, new, x
    return row[-1]
