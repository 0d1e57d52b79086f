"""Names found by a key they share: an acronym, the whole in one word, or a word and half another.

The last kind finds names of which one word is misspelt past recognition by its letters alone: the
word beside it, and how the misspelt one begins or ends, still lead to the other name.
"""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

from rapidfuzz.fuzz import ratio

from reconcile.names.abbreviations import initials_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.names.by_words import Asking
    from reconcile.names.prepare import Prepared

_ALIKE = 75.0
"""How alike two names found by a misspelt word must be as a whole (rapidfuzz ratio of sounds)."""
_EDGE = 3
"""So many letters of a misspelt word must be right, at its start or its end."""
_HEAVY = 0.5
_MOST = 4
"""Words beyond this many aren't tried: a longer name has enough others to be found by."""


class KeyIndex:
    """Names by each of their keys; it grows while it is asked."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking
        self._acronyms: dict[str, list[int]] = {}
        self._initials: dict[str, list[int]] = {}
        self._edges: dict[tuple[str, str], list[int]] = {}

    def add(self, at: int) -> None:
        """Let a name be found from now on."""
        name = self._asking.names[at]
        self._acronyms.setdefault(_short(name), []).append(at)
        for short in initials_of(name):
            self._initials.setdefault(short, []).append(at)
        for edge in _edges(name):
            self._edges.setdefault(edge, []).append(at)

    def like(self, at: int) -> set[int]:
        """Return the names added so far that share a key with this one."""
        name = self._asking.names[at]
        found = {*self._acronyms.get(_short(name), ()), *self._initials.get(_short(name), ())}
        for short in initials_of(name):
            found.update(self._acronyms.get(short, ()))
        return found.union(self._misspelt(at))

    def _misspelt(self, at: int) -> Iterator[int]:
        say, asked = self._asking.say, self._asking.asked
        found = {other for edge in _edges(self._asking.names[at]) for other in self._edges.get(edge, ())}
        ours = " ".join(sorted(say(asked[at].words).split()))
        for other in found:
            if ratio(ours, " ".join(sorted(say(asked[other].words).split()))) >= _ALIKE:
                yield other


def _short(name: Prepared) -> str:
    return name.acronym or name.joined


def _edges(name: Prepared) -> set[tuple[str, str]]:
    heavy = [word for word in name.tokens if word.weight >= _HEAVY][:_MOST]
    return {
        (whole.skeleton, edge)
        for whole, part in permutations(heavy, 2)
        if len(part.sound) > _EDGE
        for edge in (part.sound[:_EDGE] + ".", "." + part.sound[-_EDGE:])
    }
