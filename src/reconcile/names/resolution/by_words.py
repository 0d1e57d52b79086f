"""Names found by their words, whatever the spelling of each.

Two names can only be one when the lighter finds most of its weight in the other. So each name looks
up its rarest words alone, as many as leave less than that part of its weight unasked (prefix
filtering, Chaudhuri et al. 2006), among names no lighter than itself; and keeps those that could
still be a close call if every word that is left over were paired as well as it looks at a glance.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from rapidfuzz.fuzz import ratio

from reconcile.names.resolution.filed import file, filed_under
from reconcile.names.resolution.near_words import Words, either, starts_of
from reconcile.names.words.tokens import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from reconcile.names.comparison.prepare import Prepared
    from reconcile.names.resolution.filed import Filed
    from reconcile.names.resolution.near_words import Starts

_HELD = 0.5
"""The part of the lighter name's weight of which something must be found in the other."""
_PERSONS, _BODIES = (0.675, 0.85), (0.59, 0.6)
"""What both hold, as a part of all, in a close call: a little less than where one begins. And the
most that words which aren't near are worth as pairs, over all that a name has left."""
_AGAINST, _ALONE = 2.0, 0.35
"""Words left over on both sides, and on one, count so many times their weight in that sum."""
_REST = 68.0
"""How alike words must sound at a glance (rapidfuzz ratio) if they are to pair at all."""
_FEW = 40
"""So many names that share a word are looked at, even if their other words start otherwise."""
_MOST = 128
"""So many names that hold a word are looked at, of those left: the nearest in weight. It bounds
what a name costs where thousands have no word of their own, as the Free National Front."""
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


class WordIndex:
    """Names by each of their words and the starts of the others; it grows while it is asked.

    A common surname alone would find thousands. Whoever has other words beside it looks only for
    names with another word that starts alike, or with none; and of many only for the nearest in
    weight, which are those added last.
    """

    def __init__(self, asking: Asking) -> None:
        self._asking = asking
        self._all: Filed[int] = {}
        self._by_start: dict[str, Filed[int]] = {}

    def add(self, at: int) -> None:
        """Let a name be found from now on."""
        asking = self._asking
        for word in asking.known[at]:
            file(self._all, word, at)
            for start in asking.filed_under(asking.words[at], word) or ("",):
                file(self._by_start.setdefault(start, {}), word, at)

    def like(self, at: int) -> set[int]:
        """Return the names added so far that hold enough of this one."""
        return set(self._holding(at, self._sharing(at)))

    def _sharing(self, at: int) -> set[int]:
        """Return the names that hold one of the words that must not all be missing.

        Who is asked for by a commoner word has none near to the rarer ones; but one that starts
        alike there must be, for a name that lacks them altogether is another.
        """
        asking = self._asking
        found: set[int] = set()
        unasked = asking.worth[at]
        needed = _HELD * unasked
        words = asking.words[at]
        for rank, word in enumerate(words):
            if unasked < needed:
                break
            unasked -= asking.weight[word]
            beside = asking.starts(words[:rank] or words[1:])
            found.update(*self._beside(asking.near[word], beside))
        return found

    def _beside(self, near: Sequence[int], starts: Starts | None) -> list[list[int]]:
        """Return the names that hold a word of these, and another that starts alike, or no other.

        Where few hold one, or few of them another of that first letter, these are returned.
        """
        found = _postings(self._all, near)
        for asked in starts[1:] if starts else ():
            if sum(map(len, found)) <= _FEW:
                break
            found = self._starting(near, asked)
        return _nearest(found)

    def _starting(self, near: Sequence[int], starts: frozenset[str]) -> list[list[int]]:
        found = _postings(self._by_start.get("", {}), near)
        for start in starts:
            if start in self._by_start:
                found += _postings(self._by_start[start], near)
        return found

    def _holding(self, at: int, found: Iterable[int]) -> Iterator[int]:
        """Yield those of the names found that may yet be one with this one."""
        asking = self._asking
        all_words, all_known = asking.words, asking.known
        lookup = [(word, frozenset(asking.near[word])) for word in all_words[at]]
        meant = set().union(*[near for _, near in lookup])
        may_be_one = _hope(asking, at)
        for other in found:
            known = all_known[other]
            rest = [word for word, near in lookup if near.isdisjoint(known)]
            others = [word for word in all_words[other] if word not in meant]
            if may_be_one(rest, others):
                yield other


def _postings(filed: Filed[int], near: Sequence[int]) -> list[list[int]]:
    return [filed_under(filed, word) for word in filed.keys() & near]


def _nearest(postings: list[list[int]]) -> list[list[int]]:
    """Return the last names of each list: those whose weight is nearest to that of who asks."""
    return [names[-_MOST:] for names in postings]


def _hope(asking: Asking, at: int) -> Callable[[list[int], list[int]], bool]:
    """Return what says whether a name may be one with another, given the words both have left.

    Words that are near count as equal, and words left over as paired if they sound alike at all,
    so that no close call is lost; what remains is the sum that a comparison makes (`weigh`).
    """
    weight, whole = asking.weight, asking.worth[at]
    alone = asking.names[at].partial
    wanted, most = _BODIES if asking.names[at].words else _PERSONS
    paired = wanted * (_AGAINST - 1.0) + 1.0
    most *= paired

    def may_be_one(rest: list[int], others: list[int]) -> bool:
        ours = theirs = 0.0
        for word in rest:
            ours += weight[word]
        for word in others:
            theirs += weight[word]
        held = whole - ours
        if alone and not rest:  # a surname links to whoever has it (`links`)
            return True
        if ours > theirs:
            rest, others, ours, theirs = others, rest, theirs, ours
        short = wanted * (held + _AGAINST * ours + _ALONE * (theirs - ours)) - held
        if short <= 0.0 or short > most * ours:
            return short <= 0.0
        return _pair_up(asking, rest, others, short / paired)

    return may_be_one


def _pair_up(asking: Asking, rest: list[int], others: list[int], wanted: float) -> bool:
    """Say whether words of the wanted weight pair at a glance with words of the other side."""
    if not (asking.initials.isdisjoint(rest) and asking.initials.isdisjoint(others)):
        return _initials_fit(asking, rest, others)
    heard, with_i = asking.heard, asking.with_i
    for one in rest:
        said = heard[one]
        for other in others:
            alike = ratio(said, heard[other]) >= _REST
            if not alike and (one in with_i or other in with_i):
                alike = ratio(with_i.get(one, said), with_i.get(other, heard[other])) >= _REST
            if alike:
                wanted -= asking.weight[one]
                break
    return wanted <= 0.0


def _initials_fit(asking: Asking, rest: list[int], others: list[int]) -> bool:
    """Say whether an initial among words left over is the start of one on the other side."""
    first, initials = asking.first, asking.initials
    return any(
        first[one] == first[other]
        for one in rest
        for other in others
        if one in initials or other in initials
    )
