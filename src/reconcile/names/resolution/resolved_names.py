"""Who is meant by any name, once the names of a project are resolved.

It holds strings and numbers alone, so that it stays small and can be sent to other processes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.prepare import prepare
from reconcile.names.words.parts_of_states import state_of_part
from reconcile.values.identity import Identity, Link

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reconcile.names.resolution.forms import FormNumbers


class ResolvedNames:
    """The `Naming` of a project's names: the numbers of forms, and the entity behind each.

    A name that was resolved is found again by its spelling or its normal form; any other is an
    entity of its own, which lies within its state where it is a known part of one, as Texas in
    "Orme, Texas". `in_doubt` are the pairs of keys that a close call leaves to a person, `states`
    the keys of the states that are named, by their codes.
    """

    def __init__(
        self,
        numbers: FormNumbers,
        identities: Sequence[Identity],
        in_doubt: frozenset[frozenset[str]],
        states: Mapping[str, str],
    ) -> None:
        self._numbers = numbers
        self._identities = identities
        self._in_doubt = in_doubt
        self._states = states

    def identify(self, name: str, kind: Kind | None = None) -> Identity:
        """Return the entity that the name means; a name never resolved is one of its own."""
        form = self._numbers.find(name, kind)
        if form is not None:
            return self._identities[form]
        prepared = prepare(name, kind)
        part = state_of_part(prepared.words) if kind is Kind.PLACE and self._states else ""
        within = (self._states[part],) if part in self._states else ()
        return Identity(prepared.normal, " ".join(name.split()), within=within)

    def link(self, a: Identity, b: Identity) -> Link:
        """Say `same` for one key, `close` where a close call is between two."""
        if a.key == b.key:
            return Link.SAME
        in_doubt = frozenset((a.key, b.key)) in self._in_doubt
        return Link.CLOSE if in_doubt else Link.DIFFERENT
