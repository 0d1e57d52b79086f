"""Names found by their words, whatever the spelling of each.

Two names can only be one when the lighter finds most of its weight in the other, where a rare word
weighs more than a common one. So each name looks up its rarest words alone, as many as leave less
than that part of its weight unasked (prefix filtering, Chaudhuri et al. 2006), among names no
lighter than itself; and keeps those that hold enough and whose other words aren't too far off.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.fuzz import ratio

from reconcile.names.near_words import Words
from reconcile.names.starts import Starts, starts_of
from reconcile.names.tokens import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reconcile.names.prepare import Prepared

_HELD = 0.42
"""The part of the lighter name's weight that must be found in the other."""
_REST = 50.0
"""How alike words left over on both sides must be (rapidfuzz ratio) if hope is to stay."""
_HOPE = 0.52
"""Names may be one if what both hold is this part of all: a little less than a close call's."""
_AGAINST = 1.5
"""What stands against each other counts so many times its weight in that sum."""
_ALONE = 0.33
"""What only one name has counts so many times its weight."""
_FEW = 30
"""So many names that share a word are looked at, even if their other words start otherwise."""
_HEAVY = 0.5
"""Words that weigh less than this may differ altogether."""


class Asked(NamedTuple):
    """A name as its words: rarest first; those it is found by; and what the first weigh."""

    words: tuple[int, ...]
    known: frozenset[int]
    weight: float


class Asking:
    """All names as their words, the words with their neighbours and rarity."""

    def __init__(self, names: Sequence[Prepared]) -> None:
        words = Words()
        numbered = [{words.add(word) for word in name.tokens} for name in names]
        self.names = names
        self.near = words.neighbours()
        self.rarity = words.rarity(len(names), self.near)
        self._worth = [word.weight for word in words.all]
        self._said = [
            word.sound if word.weight >= _HEAVY or word.role is Role.INITIAL else ""
            for word in words.all
        ]
        self._initials = {at for at, word in enumerate(words.all) if len(word.text) == 1}
        self._starts = [starts_of(word) for word in words.all]
        self._first = [word.text[:1] for word in words.all]
        self.asked = [
            self._asked(name, own, words) for name, own in zip(names, numbered, strict=True)
        ]

    def _asked(self, name: Prepared, own: set[int], words: Words) -> Asked:
        known = words.by_sound
        joined = (a.sound + b.sound for a, b in pairwise(name.tokens))
        also = frozenset(known[one] for one in joined if one in known)
        ordered = sorted(own, key=lambda word: (-self.rarity[word], word))
        return Asked(tuple(ordered), also | own, sum([self.rarity[word] for word in own]))

    def heaviest_first(self) -> list[int]:
        """Return the numbers of the names in the order in which they are to be asked and added."""
        return sorted(range(len(self.asked)), key=lambda at: (-self.asked[at].weight, at))

    def starts_beside(self, at: int, word: int) -> Starts | None:
        """Return how the heavy words of a name start, but for the one; None for no other."""
        others = [
            self._starts[other]
            for other in self.asked[at].words
            if other != word and self._said[other]
        ]
        if len(others) < 2:
            return others[0] if others else None
        filed, wide, close = zip(*others, strict=True)
        return Starts(*(frozenset().union(*keys) for keys in (filed, wide, close)))

    def may_match(self, held: float, rest: Sequence[int], others: Sequence[int]) -> bool:
        """Say whether names that hold so much of each other may be one, with these words left."""
        worth = self._worth
        ours, theirs = 0.0, 0.0
        for word in rest:
            ours += worth[word]
        for word in others:
            theirs += worth[word]
        less, more = (ours, theirs) if ours < theirs else (theirs, ours)
        held -= ours
        if held >= _HOPE * (held + _AGAINST * less + _ALONE * (more - less)):
            return True
        if not rest:
            return False
        if not (self._initials.isdisjoint(rest) and self._initials.isdisjoint(others)):
            return self._initials_fit(rest, others)
        return ratio(self.say(rest), self.say(others)) >= _REST

    def _initials_fit(self, rest: Sequence[int], others: Sequence[int]) -> bool:
        """Say whether an initial among words left over is the start of one on the other side."""
        first, initials = self._first, self._initials
        return any(
            first[one] == first[other]
            for one in rest
            for other in others
            if one in initials or other in initials
        )

    def worth(self, words: Iterable[int]) -> float:
        """Return what words weigh in a comparison, however common they are here."""
        return sum([self._worth[word] for word in words])

    def say(self, words: Sequence[int]) -> str:
        """Return the sounds of words, light ones left out."""
        said = self._said
        if len(words) == 1:
            return said[words[0]]
        return " ".join([said[word] for word in words if said[word]])


class WordIndex:
    """Names by each of their words and the starts of the others; it grows while it is asked.

    A common surname alone would find thousands. Whoever has other words beside it looks only for
    names with another word that starts alike, or with none.
    """

    def __init__(self, asking: Asking) -> None:
        self._asking = asking
        self._all: dict[int, list[int]] = {}
        self._by_start: dict[tuple[int, str], list[int]] = {}

    def add(self, at: int) -> None:
        """Let a name be found from now on."""
        asking = self._asking
        for word in asking.asked[at].known:
            self._all.setdefault(word, []).append(at)
            starts = asking.starts_beside(at, word)
            for start in starts.filed if starts else ("",):
                self._by_start.setdefault((word, start), []).append(at)

    def like(self, at: int) -> set[int]:
        """Return the names added so far that hold enough of this one."""
        return set(self._holding(at, self._sharing(at)))

    def _sharing(self, at: int) -> set[int]:
        """Return the names that hold one of the words that must not all be missing."""
        words, _, weight = self._asking.asked[at]
        found: set[int] = set()
        unasked = weight
        for word in words:
            if unasked < _HELD * weight:
                break
            unasked -= self._asking.rarity[word]
            near = self._asking.near[word] & self._all.keys()
            for posting in self._beside(near, self._asking.starts_beside(at, word)):
                found.update(posting)
        return found

    def _beside(self, words: set[int], starts: Starts | None) -> list[Sequence[int]]:
        """Return the names that hold a word of these, and another that starts alike, or no other.

        Where few hold one, or few of them another of that first letter, these are returned.
        """
        everyone: list[Sequence[int]] = [self._all[word] for word in words]
        if starts is None or sum(map(len, everyone)) <= _FEW:
            return everyone
        get = self._by_start.get
        wide: list[Sequence[int]] = [
            get((word, start), ()) for word in words for start in ("", *starts.wide)
        ]
        if sum(map(len, wide)) <= _FEW:
            return wide
        return [get((word, start), ()) for word in words for start in ("", *starts.close)]

    def _holding(self, at: int, found: set[int]) -> Iterator[int]:
        asking = self._asking
        asked, rarity = asking.asked, asking.rarity
        words, _, weight = asked[at]
        lookup = [(word, asking.near[word]) for word in words]
        meant = set().union(*[near for _, near in lookup])
        most, held = (1 - _HELD) * weight, asking.worth(words)
        for other in found:
            theirs, known, _ = asked[other]
            rest = [word for word, near in lookup if known.isdisjoint(near)]
            if rest and sum([rarity[word] for word in rest]) > most:
                continue
            others = [word for word in theirs if word not in meant]
            if not others or asking.may_match(held, rest, others):
                yield other
