"""Names in quotes: whether the entity that a value names is named in the claim's own quote.

In: the entities as resolved, and a name as a claim uses it. Out: whether any of the entity's
spellings is in the quote, or a short form: news reports name people by their surname alone, and
bodies by their initials.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.evidence.short_forms import initials_in, surname_in
from reconcile.evidence.states_in_quotes import state_in
from reconcile.evidence.words_in_quotes import stands_in
from reconcile.model.stages_measures_kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reconcile.model.entity import Entity, Group


class Spellings:
    """Every spelling of every entity, found by a claim's use of one."""

    def __init__(self, groups: Iterable[Group], entities: Iterable[Entity]) -> None:
        self._used: dict[tuple[str, str], Group] = {}
        for group in groups:
            for spelling in group.spellings:
                for claim in spelling.claims:
                    self._used[claim, spelling.name] = group
        self._declared: dict[str, set[str]] = {}
        for entity in entities:
            names = {entity.name, *entity.aliases}
            for name in names:
                self._declared.setdefault(name.casefold(), set()).update(names)

    def of(self, name: str, claim: str) -> Sequence[str]:
        """Return the spellings of the entity that a claim means by a name, sorted."""
        group = self._used.get((claim, name))
        spelt = {name} if group is None else {name, *(s.name for s in group.spellings)}
        declared = (self._declared.get(each.casefold(), set()) for each in spelt)
        return sorted(spelt.union(*declared))


def named_in(quote: str, spellings: Iterable[str], kind: Kind | None) -> bool:
    """Say whether one of the spellings is in the quote, or another name of the state it means."""
    short_in = surname_in if kind is Kind.PERSON else initials_in
    if any(stands_in(name, quote) or short_in(name, quote) for name in spellings):
        return True
    return kind is not Kind.PERSON and any(state_in(name, quote) for name in spellings)
