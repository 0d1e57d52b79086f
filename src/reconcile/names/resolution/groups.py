"""Forms in groups that grow but never join across a barrier.

A group is found by any of its forms. Every answer depends on the joins and barriers alone, never
on the order in which they came.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reconcile.model.stages_measures_kinds import Kind

T = TypeVar("T")

_NONE: frozenset[int] = frozenset()


RULED = "ruled apart"
DECLARED = "two declared entities"
KIND = "two kinds of entity"
LISTED = "named side by side in one list"
"""Why two groups must not become one, strongest first."""


class Groups:
    """A partition of forms 0, 1, 2 ... of the given kinds, each alone at first."""

    def __init__(self, kinds: Sequence[Kind | None]) -> None:
        self.root = list(range(len(kinds)))
        self.members = {at: [at] for at in self.root}
        self.entities: dict[int, set[int]] = {}
        """The declared entities that a group stands for, by root."""
        self._kinds = {at: {kind} for at, kind in enumerate(kinds) if kind}
        self._lists: dict[int, set[int]] = {}
        self._foes: dict[int, set[tuple[int, int]]] = {}

    def declare(self, form: int, entity: int) -> None:
        """Make the form's group stand for a declared entity."""
        self.entities.setdefault(self.root[form], set()).add(entity)

    def list_together(self, forms: Iterable[int], number: int) -> None:
        """Keep apart the forms that are side by side in the list of this number."""
        for form in forms:
            self._lists.setdefault(self.root[form], set()).add(number)

    def part(self, a: int, b: int) -> None:
        """Keep apart two forms that are ruled apart."""
        self._foes.setdefault(self.root[a], set()).add((a, b))
        self._foes.setdefault(self.root[b], set()).add((b, a))

    def parted(self, a: int, b: int) -> tuple[int, int] | None:
        """Return the first form of A's and of B's group that are ruled apart from each other."""
        other = self.root[b]
        foes = self._foes.get(self.root[a], ())
        return min((pair for pair in foes if self.root[pair[1]] == other), default=None)

    def ruled_apart(self) -> set[tuple[int, int]]:
        """Return all pairs of forms that are ruled apart, lesser first."""
        return {pair for pairs in self._foes.values() for pair in pairs if pair[0] < pair[1]}

    def kinds(self, form: int) -> set[Kind]:
        """Return the kinds stated for the forms of the group."""
        return self._kinds.get(self.root[form], set())

    def barrier(self, a: int, b: int) -> str | None:
        """Return what keeps two groups apart, if anything does."""
        a, b = self.root[a], self.root[b]
        if a in self._foes and self.parted(a, b):
            return RULED
        if _exclude(self.entities.get(a), self.entities.get(b)):
            return DECLARED
        if _exclude(self._kinds.get(a), self._kinds.get(b)):
            return KIND
        if not self._lists.get(a, _NONE).isdisjoint(self._lists.get(b, _NONE)):
            return LISTED
        return None

    def join(self, a: int, b: int) -> None:
        """Make one group of two."""
        into, gone = self.root[a], self.root[b]
        if into == gone:
            return
        if len(self.members[into]) < len(self.members[gone]):
            into, gone = gone, into
        for form in self.members[gone]:
            self.root[form] = into
        self.members[into] += self.members.pop(gone)
        _pour(self.entities, gone, into)
        _pour(self._kinds, gone, into)
        _pour(self._lists, gone, into)
        _pour(self._foes, gone, into)


def _exclude(a: set[T] | None, b: set[T] | None) -> bool:
    return bool(a and b and a.isdisjoint(b))


def _pour(kept: dict[int, set[T]], gone: int, into: int) -> None:
    if gone in kept:
        kept[into] = kept.get(into, set()) | kept.pop(gone)
