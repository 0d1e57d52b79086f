"""Names found by their words, whatever the spelling of each.

Two names can only be one when the lighter finds most of its weight in the other. So each name looks
up its rarest words alone, as many as leave less than that part of its weight unasked (prefix
filtering, Chaudhuri et al. 2006), among names no lighter than itself; and keeps those that could
still be a close call if every word that is left over were paired as well as it looks at a glance.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.names.resolution.at_a_glance import hope
from reconcile.names.resolution.filed import file, filed_under

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reconcile.names.resolution.asking import Asking
    from reconcile.names.resolution.filed import Filed
    from reconcile.names.resolution.near_words import Starts

_HELD = 0.5
"""The part of the lighter name's weight of which something must be found in the other."""
_FEW = 40
"""So many names that share a word are looked at, even if their other words start otherwise."""
_MOST = 128
"""So many names that hold a word are looked at, of those left: the nearest in weight. It bounds
what a name costs where thousands have no word of their own, as the Free National Front."""


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
        may_be_one = hope(asking, at)
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
