"""What decisions say of the forms: which are one, which stay apart, and which can't all apply.

In: forms, rulings, declared entities, and lists of names known to be apart. Out: `Groups` as far
as decisions make them, why each name is where it is, and the conflicts met on the way.

A ruling wins over a declared entity, that over a list, and a list over any score. Of decisions that
exclude each other those that come first in their own order apply, and the rest are reported.
"""

from __future__ import annotations

from collections import deque
from itertools import pairwise, product
from typing import TYPE_CHECKING

from reconcile.model.entity import NameConflict
from reconcile.names.resolution.groups import DECLARED, Groups

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reconcile.model.entity import Entity, NameRuling
    from reconcile.model.stages_measures_kinds import Kind
    from reconcile.names.resolution.forms import Forms
    from reconcile.names.resolution.likeness import Likeness


def settle(
    forms: Forms,
    entities: Sequence[Entity],
    rulings: Iterable[NameRuling],
    apart: Iterable[tuple[str, ...]],
) -> Settled:
    """Return the groups that decisions make, with barriers between those they keep apart."""
    court = Settled(forms, sorted(entities, key=lambda entity: (entity.name, entity.kind or "")))
    ordered = sorted(rulings, key=lambda ruling: (sorted((ruling.a, ruling.b)), ruling.same))
    court.part([ruling for ruling in ordered if not ruling.same])
    court.unite([ruling for ruling in ordered if ruling.same])
    court.declare()
    for number, names in enumerate(apart):
        alike = {form for name in names for form in forms.spelt_like(name)}
        court.groups.list_together(alike, number)
    return court


class Settled:
    """What decisions make of the forms, taken in their order of rank.

    `names` are the declared names by form; `because` says for each form that decisions joined to
    another how that came; `conflicts` are those that can't apply beside the others.
    """

    def __init__(self, forms: Forms, entities: Sequence[Entity]) -> None:
        self.forms = forms
        self.entities = entities
        self.groups = Groups([form.kind for form in forms.all])
        self.names: dict[int, str] = {}
        self.because: dict[int, str] = {}
        self.conflicts: set[NameConflict] = set()
        self.ties: dict[int, set[int]] = {}

    def part(self, rulings: Sequence[NameRuling]) -> None:
        """Keep apart what is ruled to be two."""
        for ruling in rulings:
            for a, b in product(self.forms.spelt_like(ruling.a), self.forms.spelt_like(ruling.b)):
                if a != b:
                    self.groups.part(a, b)
                else:
                    self._object((ruling.a, ruling.b), "ruled apart, yet of one normal form")

    def unite(self, rulings: Sequence[NameRuling]) -> None:
        """Make one what is ruled to be one."""
        for ruling in rulings:
            pairs = list(product(self.forms.spelt_like(ruling.a), self.forms.spelt_like(ruling.b)))
            alike = [pair for pair in pairs if self._kinds_agree(*pair)]
            for a, b in alike or pairs:
                self._tie(a, b, ruling.reason or "ruled to be one")

    def declare(self) -> None:
        """Let each entity claim its name, then its aliases; an alias claimed twice is nobody's."""
        stated = {
            self.forms.find(entity.name, entity.kind) for entity in self.entities if entity.kind
        }
        owned = [self._named(entity, stated) for entity in self.entities]
        for number, forms in enumerate(owned):
            self.names[forms[0]] = self.entities[number].name
            for form in forms:
                self.groups.declare(form, number)
        for first, *others in owned:
            for form in others:
                self._tie(first, form, "declared")
        claims: dict[int, set[int]] = {}
        for entity, (first, *_) in zip(self.entities, owned, strict=True):
            for alias in entity.aliases:
                for form in self._meant(alias, entity.kind):
                    claims.setdefault(form, set()).add(first)
        for form, claimants in sorted(claims.items()):
            self._grant(form, sorted(claimants))

    def _grant(self, alias: int, claimants: list[int]) -> None:
        first = claimants[0]
        rivals = [form for form in claimants if self.groups.barrier(first, form)]
        for rival in rivals:
            self._object(self._spelt(first, alias, rival), "both entities claim the alias")
        if not rivals:
            self._tie(first, alias, "an alias of it")

    def _named(self, entity: Entity, stated: set[int | None]) -> list[int]:
        """Return the forms of the entity's name, its own first.

        An entity of no kind has them all, but for those that another states as its own.
        """
        own = self.forms.find(entity.name, entity.kind)
        meant = set(self._meant(entity.name, entity.kind))
        return sorted(meant - (stated - {own}), key=lambda form: (form != own, form))

    def _meant(self, name: str, kind: Kind | None) -> list[int]:
        """Return the forms that a name of a kind, or of every kind, is a spelling of."""
        if kind is None:
            return self.forms.spelt_like(name)
        form = self.forms.find(name, kind)
        return [] if form is None else [form]

    def _tie(self, a: int, b: int, because: str) -> None:
        """Make one group of two unless higher decisions forbid it."""
        apart = self.groups.parted(a, b)
        if apart:
            chain = self._way(apart[0], a) + self._way(b, apart[1])
            self._object(self._spelt(*chain), "ruled apart at its ends, yet made one step by step")
        elif self.groups.barrier(a, b) == DECLARED:
            self._object(self._spelt(a, b), "declared as two entities, yet one by an alias")
        else:
            self.groups.join(a, b)
            self.ties.setdefault(a, set()).add(b)
            self.ties.setdefault(b, set()).add(a)
            self.because.setdefault(a, because)
            self.because.setdefault(b, because)

    def _way(self, start: int, end: int) -> list[int]:
        """Return the shortest chain of ties between two forms of one group."""
        came: dict[int, int] = {start: start}
        queue = deque([start])
        while queue and end not in came:
            form = queue.popleft()
            for other in sorted(self.ties.get(form, ())):
                if other not in came:
                    came[other] = form
                    queue.append(other)
        way = [end]
        while way[-1] != start:
            way.append(came[way[-1]])
        return way[::-1]

    def _kinds_agree(self, a: int, b: int) -> bool:
        kinds = {self.forms.all[a].kind, self.forms.all[b].kind} - {None}
        return len(kinds) < 2

    def _spelt(self, *forms: int) -> tuple[str, ...]:
        return tuple(self.forms.all[form].spelt for form in forms)

    def _object(self, chain: tuple[str, ...], reason: str) -> None:
        steps = [chain[0], *(b for a, b in pairwise(chain) if a != b)]
        turned = steps[::-1] if steps[-1] < steps[0] else steps
        self.conflicts.add(NameConflict(tuple(turned), reason))


def silent_choices(groups: Groups, likeness: Likeness) -> Iterator[NameConflict]:
    """Yield where B was joined to A or C, is the same as both by its spelling, and A is not C."""
    forms = likeness.forms
    for a, c in groups.ruled_apart():
        for b in likeness.same[a] & likeness.same[c]:
            taken = next((end for end in (a, c) if groups.root[end] == groups.root[b]), None)
            if taken is not None:
                first, last = sorted((forms[a].spelt, forms[c].spelt))
                reason = f"ruled apart at its ends; the middle is taken for {forms[taken].spelt}"
                yield NameConflict((first, forms[b].spelt, last), reason)
