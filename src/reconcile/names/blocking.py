"""The pairs of forms worth a full comparison.

In: forms. Out: pairs of their numbers, lesser first, each once, in no particular order.

Two names can only be one when the lighter of the two finds most of its weight in the other, where
a rare word weighs more than a common one. So each form looks up its rarest words alone, as many as
leave less than that part of its weight unasked (prefix filtering, Chaudhuri et al. 2006), among
the forms no lighter than itself; and keeps those that hold enough, under any spelling.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.fuzz import ratio

from reconcile.names.near_words import Words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reconcile.model.words import Kind
    from reconcile.names.prepare import Prepared
    from reconcile.names.forms import Form

_HELD = 0.5
"""The part of the lighter name's weight that must be found in the other."""
_REST = 40.0
"""How alike the words left over on both sides must be (rapidfuzz ratio)."""

_TOLD = 500
"""Progress is told once in so many forms."""


class _Asked(NamedTuple):
    """A form as blocking sees it: its words, rarest first, and those it may also be found by."""

    words: tuple[int, ...]
    known: frozenset[int]
    weight: float


def candidates(
    forms: Sequence[Form], progress: Callable[[int, int], None] | None = None
) -> Iterator[tuple[int, int]]:
    """Yield the pairs of forms of agreeing kinds that hold most of each other's words.

    `progress` is told now and then how many forms of how many were looked up.
    """
    words = Words()
    numbered = [{words.add(word) for word in form.prepared.tokens} for form in forms]
    near, rarity = words.neighbours(), words.rarity(len(forms))
    asked = [
        _asked(form.prepared, own, words, rarity) for form, own in zip(forms, numbered, strict=True)
    ]
    index = _Index(near, rarity, asked, words)
    heaviest_first = sorted(range(len(forms)), key=lambda at: (-asked[at].weight, at))
    for done, at in enumerate(heaviest_first):
        if progress and done % _TOLD == 0:
            progress(done, len(forms))
        for other in index.like(at, forms[at].kind):
            yield (at, other) if at < other else (other, at)
        index.add(at, forms[at].kind)


def _asked(name: Prepared, own: set[int], words: Words, rarity: Sequence[float]) -> _Asked:
    known = words.by_sound
    also = frozenset(known[joined] for joined in _joined(name) if joined in known)
    ordered = sorted(own, key=lambda word: (-rarity[word], word))
    return _Asked(tuple(ordered), also | own, sum(rarity[word] for word in own))


def _joined(name: Prepared) -> Iterator[str]:
    """Yield what the name may be written as in one word: neighbours joined, and its initials."""
    sounds = [word.sound for word in name.tokens]
    yield from (a + b for a, b in zip(sounds, sounds[1:], strict=False))
    yield "".join(sound[:1] for sound in sounds)


class _Index:
    """Forms by word and kind, to be asked for those like another."""

    def __init__(
        self,
        near: Sequence[set[int]],
        rarity: Sequence[float],
        asked: Sequence[_Asked],
        words: Words,
    ) -> None:
        self._near = near
        self._rarity = rarity
        self._asked = asked
        self._sounds = [word.sound for word in words.all]
        self._by_kind: dict[Kind | None, dict[int, list[int]]] = {}

    def add(self, at: int, kind: Kind | None) -> None:
        postings = self._by_kind.setdefault(kind, {})
        for word in self._asked[at].known:
            postings.setdefault(word, []).append(at)

    def like(self, at: int, kind: Kind | None) -> Iterator[int]:
        """Yield the forms added so far, of this kind or none, that hold enough of the form."""
        kinds = (kind, None) if kind else tuple(self._by_kind)
        postings = [self._by_kind[kind] for kind in kinds if kind in self._by_kind]
        words, _, weight = self._asked[at]
        found: set[int] = set()
        unasked = weight
        for word in words:
            if unasked < _HELD * weight:
                break
            unasked -= self._rarity[word]
            for posting in postings:
                for near in self._near[word]:
                    found.update(posting.get(near, ()))
        return (other for other in found if self._held(at, other))

    def _held(self, at: int, other: int) -> bool:
        words, _, weight = self._asked[at]
        known = self._asked[other].known
        rest = [word for word in words if known.isdisjoint(self._near[word])]
        if not rest:
            return True
        if sum(self._rarity[word] for word in rest) > (1 - _HELD) * weight:
            return False
        others = [word for word in self._asked[other].words if not self._met(word, words)]
        return not others or ratio(self._say(rest), self._say(others)) >= _REST

    def _met(self, word: int, words: Sequence[int]) -> bool:
        near = self._near[word]
        return any(own in near for own in words)

    def _say(self, words: Sequence[int]) -> str:
        return " ".join(self._sounds[word] for word in words)
