"""What is said on one question: equal claims of one voice are one statement, alike by reading.

In: statements, one a claim or one for many equal claims. Out: groups of one reading each. All that
judging looks at is in them, so that a table's rows are judged as the claims of a file are.
"""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.question import Between

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reconcile.judge.voices import Voice


class Statement(NamedTuple):
    """A reading by its number, who says it, the lowest id of the claims, and how many they are.

    `revised` says that the claimant took it back.
    """

    reading: int
    voice: Voice
    first: str
    often: int = 1
    revised: bool = False


class Alike:
    """The claims on one question with one reading.

    `said` gives the lowest claim id of each voice, in the order of these ids; `often` is the number
    of the claims.
    """

    def __init__(
        self, reading: int, said: dict[Voice, str], often: int, *, revised: bool = False
    ) -> None:
        self.reading = reading
        self.said = said
        self.often = often
        self.revised = revised

    def candidates(self, voice: Voice, kind: Between) -> Iterable[tuple[Voice, str]]:
        """Return the voices with their claims, in order, among which those of this kind are.

        None where a count says that there are none. Voices within one source are those of it.
        """
        if kind not in _ACROSS:
            return self._of_source.get(voice.source, ())
        return self.said.items() if self._partners(voice, kind) else ()

    def _partners(self, voice: Voice, kind: Between) -> int:
        """Return how many of the voices in other sources are of this kind with a voice.

        By inclusion and exclusion: two origins agree in neither origin; one origin is that of both
        sources, or of both claims but for those of one named claimant.
        """
        count = {key: counts[key(voice)] for key, counts in self._counts.items()}
        one_claimant = count[_NAMED] - count[_NAMED_BOTH] if voice.named else 0
        if kind is Between.ONE_CLAIMANT:
            return one_claimant
        if kind is Between.ORIGINS:
            return len(self.said) - count[_OF_SOURCE] - count[_ORIGIN] + count[_BOTH]
        by_source = count[_OF_SOURCE] - count[_SOURCE]
        return by_source + count[_ORIGIN] - count[_BOTH] - one_claimant

    def varies_from(self, other: Alike, key: itemgetter[object]) -> bool:
        """Say whether not all voices of both agree in something."""
        return len(self._counts[key].keys() | other._counts[key].keys()) > 1

    @cached_property
    def _counts(self) -> dict[itemgetter[object], Counter[object]]:
        return {key: Counter(map(key, self.said)) for key in _KEYS}

    @cached_property
    def _of_source(self) -> dict[str, list[tuple[Voice, str]]]:
        found: dict[str, list[tuple[Voice, str]]] = {}
        for voice, claim in self.said.items():
            found.setdefault(voice.source, []).append((voice, claim))
        return found


def may_meet(kind: Between, x: Alike, y: Alike) -> bool:
    """Say whether a voice of one may be of this kind with one of the other: surely not if False."""
    if kind is Between.ORIGINS:
        return x.varies_from(y, _OF_SOURCE) and x.varies_from(y, _ORIGIN)
    if kind is Between.ONE_ORIGIN:
        return x.varies_from(y, _SOURCE)
    return kind is not Between.ONE_CLAIMANT or x.varies_from(y, _OF_SOURCE)


_ACROSS = frozenset({Between.ORIGINS, Between.ONE_ORIGIN, Between.ONE_CLAIMANT})
_FIRST = itemgetter(2)
_SOURCE = itemgetter(0)
_OF_SOURCE = itemgetter(1)
_ORIGIN = itemgetter(2)
_BOTH = itemgetter(1, 2)
_NAMED = itemgetter(2, 5)
_NAMED_BOTH = itemgetter(1, 2, 5)
_KEYS = (_SOURCE, _OF_SOURCE, _ORIGIN, _BOTH, _NAMED, _NAMED_BOTH)


def pairs_of_claims(a: Alike, b: Alike) -> int:
    """Return how many pairs the claims of two groups make; of one group twice, those within it."""
    return a.often * (a.often - 1) // 2 if a is b else a.often * b.often


def alike(statements: Iterable[Statement]) -> list[Alike]:
    """Return the statements by reading, in the order of their first claims.

    What was taken back is apart from what wasn't.
    """
    groups: dict[tuple[int, bool], Alike] = {}
    for reading, voice, first, often, revised in sorted(statements, key=_FIRST):
        group = groups.get((reading, revised))
        if group is None:
            groups[reading, revised] = Alike(reading, {voice: first}, often, revised=revised)
        else:
            group.said.setdefault(voice, first)
            group.often += often
    return list(groups.values())
