"""The first pair of claims with two given readings: between origins if there is one.

What is looked for is defined by every pair of voices; where they are many, most are passed over,
since counts say which have no partner.
"""

from __future__ import annotations

from heapq import merge
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from reconcile.judge.statements import may_meet
from reconcile.judge.voices import between
from reconcile.model.question import Between

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.judge.statements import Alike
    from reconcile.judge.voices import Voice

_CODERS = Between.CODERS
_KINDS = tuple(kind for kind in Between if kind is not _CODERS)
_PLACES: dict[Between, int] = {kind: place for place, kind in enumerate(_KINDS)}
_FEW = 100
"""Pairs of voices up to which each is looked at."""


class First(NamedTuple):
    """The place of whose claims they are in the order of `Between`, two claims, their readings."""

    place: int
    a: str
    b: str
    reading_a: int
    reading_b: int

    @property
    def between(self) -> Between:
        """Whose claims they are."""
        return _KINDS[self.place]


def first_pair(x: Alike, y: Alike) -> First | None:
    """Return the first pair of a claim of `x` and one of `y`, by whose they are and by ids.

    None where there is none but of two coders, who say nothing of the sources. Both may be the
    same; a voice that says one thing twice makes no pair.
    """
    if len(x.said) * len(y.said) <= _FEW:
        return min(every_pair(x, y), default=None)
    found = (_first_of(kind, x, y) for kind in _KINDS if may_meet(kind, x, y))
    return next(filter(None, found), None)


def every_pair(x: Alike, y: Alike) -> Iterator[First]:
    """Yield all pairs of voices but those of two coders, in no order."""
    for v, a in x.said.items():
        for w, b in y.said.items():
            if a != b and (kind := between(v, w)) is not _CODERS:
                yield _pair(kind, a, b, x, y)


def _pair(kind: Between, a: str, b: str, x: Alike, y: Alike) -> First:
    if a < b:
        return First(_PLACES[kind], a, b, x.reading, y.reading)
    return First(_PLACES[kind], b, a, y.reading, x.reading)


def _first_of(kind: Between, x: Alike, y: Alike) -> First | None:
    """Return the first pair by ids that has this kind.

    The lowest claim with a partner is the first of the pair, since its partner has one too.
    """
    for own, voice, mine, others in merge(_beside(x, y), _beside(y, x), key=itemgetter(0)):
        for w, partner in others.candidates(voice, kind):
            if own != partner and between(voice, w) is kind:
                return _pair(kind, own, partner, mine, others)
    return None


def _beside(mine: Alike, others: Alike) -> Iterator[tuple[str, Voice, Alike, Alike]]:
    return ((own, voice, mine, others) for voice, own in mine.said.items())
