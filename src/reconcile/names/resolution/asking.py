"""All names as their words, and what it takes to ask which of them hold the words of one.

In: names made ready. Out: their words, rarest first, with the neighbours, weights and starts of
each.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from reconcile.names.resolution.near_words import Words, either, starts_of
from reconcile.names.words.tokens import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reconcile.names.comparison.prepare import Prepared
    from reconcile.names.resolution.near_words import Starts

_HEAVY = 0.5
"""Words that weigh less than this may differ altogether, unless their role is one of the next."""
_TELLING = (Role.NUMBER, Role.INITIAL)


class Asking:
    """All names as their words, rarest first, and the words with their neighbours and weights.

    `known` are the words that a name is found by: its own, and two neighbours joined to one.
    `worth` is what its words weigh in a comparison.
    """

    def __init__(self, names: Sequence[Prepared]) -> None:
        words = Words()
        numbered = [{words.add(word) for word in name.tokens} for name in names]
        self.names = names
        self.near = words.neighbours()
        self.heard = words.heard
        self.with_i = words.heard_with_i
        self.weight = [word.weight for word in words.all]
        self.first = [word.text[:1] for word in words.all]
        self.initials = {at for at, word in enumerate(words.all) if len(word.text) == 1}
        self._starts = [
            starts_of(word) if word.weight >= _HEAVY or word.role in _TELLING else None
            for word in words.all
        ]
        rarity = words.rarity(len(names), self.near)
        self.words = [tuple(sorted(own, key=lambda at: (-rarity[at], at))) for own in numbered]
        self.known = [
            own + tuple(_joined(name, words.by_sound).difference(own))
            for name, own in zip(names, self.words, strict=True)
        ]
        self.worth = [self.weigh(own) for own in self.words]
        self._rarity = [sum([rarity[word] for word in own]) for own in self.words]

    def heaviest_first(self) -> list[int]:
        """Return the numbers of the names in the order in which they are to be asked and added."""
        return sorted(range(len(self.words)), key=lambda at: (-self._rarity[at], at))

    def weigh(self, words: Iterable[int]) -> float:
        """Return what words weigh in a comparison, however common they are here."""
        return sum([self.weight[word] for word in words])

    def starts(self, words: Iterable[int]) -> Starts | None:
        """Return how any heavy word of these starts; None for no heavy one."""
        found = [self._starts[word] for word in words]
        return either([starts for starts in found if starts])

    def filed_under(self, words: Iterable[int], but: int) -> frozenset[str]:
        """Return the starts that any heavy word of these but one is filed under."""
        found = [self._starts[word] for word in words if word != but]
        filed = [starts[0] for starts in found if starts]
        return filed[0] if len(filed) == 1 else frozenset().union(*filed)


def _joined(name: Prepared, by_sound: dict[str, int]) -> set[int]:
    """Return the words that two neighbours are when they are written together."""
    joined = (a.sound + b.sound for a, b in pairwise(name.tokens))
    return {by_sound[one] for one in joined if one in by_sound}
