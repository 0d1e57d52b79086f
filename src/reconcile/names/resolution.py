"""The entities of a project as resolved, and the answers that values ask of them.

A name that was resolved is found again by its spelling or its normal form; any other is an entity
of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.names.prepare import prepare
from reconcile.values.naming import Identity, Link

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.model.entity import CloseCall, Group, NameConflict
    from reconcile.model.words import Kind
    from reconcile.names.forms import Forms


Known = tuple["Forms", "Mapping[int, Identity]", "frozenset[frozenset[str]]"]
"""What identifying names takes: the forms, the identity of each, and pairs of keys in doubt."""


class Resolution:
    """Groups, the close calls between them, and decisions that can't all hold, each sorted.

    It is the `Naming` of its project: values ask it who is meant.
    """

    def __init__(
        self,
        groups: tuple[Group, ...],
        close_calls: tuple[CloseCall, ...],
        conflicts: tuple[NameConflict, ...],
        known: Known,
    ) -> None:
        self.groups = groups
        self.close_calls = close_calls
        self.conflicts = conflicts
        self._forms, self._identities, self._in_doubt = known

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Resolution):
            return NotImplemented
        return (self.groups, self.close_calls, self.conflicts) == (
            other.groups,
            other.close_calls,
            other.conflicts,
        )

    __hash__ = None  # type: ignore[assignment]  # it is compared whole, and never looked up

    def identify(self, name: str, kind: Kind | None = None) -> Identity:
        """Return the entity that the name means; a name never resolved is one of its own."""
        form = self._forms.find(name, kind)
        if form is not None:
            return self._identities[form]
        return Identity(prepare(name, kind).normal, " ".join(name.split()))

    def link(self, a: Identity, b: Identity) -> Link:
        """Say `same` for one key, `close` where a close call stands between two."""
        if a.key == b.key:
            return Link.SAME
        in_doubt = frozenset((a.key, b.key)) in self._in_doubt
        return Link.CLOSE if in_doubt else Link.DIFFERENT
