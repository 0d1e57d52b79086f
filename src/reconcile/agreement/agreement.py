"""A project to where its coders differ and how often they agree, whatever its claims' order."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.agreement.by_field import FieldAgreement, by_field
from reconcile.agreement.coders import Coded, coded
from reconcile.agreement.differences import Difference, differences
from reconcile.agreement.items import Item, items
from reconcile.agreement.notes import notes
from reconcile.model.field_family import in_family
from reconcile.pipeline import ground

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from reconcile.model.project import Project


class Agreement(NamedTuple):
    """What coders noted of the sources they share, where they differ, how often they agree.

    `items` and `differences` are sorted by source, field and id; `fields` by name. What was settled
    since is compared as the coders noted it; `set_aside` are the claims that count no more.
    """

    coded: Coded
    items: tuple[Item, ...]
    differences: tuple[Difference, ...]
    fields: tuple[FieldAgreement, ...]
    set_aside: frozenset[str] = frozenset()

    def is_settled(self, item: Item) -> bool:
        """Say whether none of an item's claims counts any more: others take their place."""
        return all(note.claim.id in self.set_aside for note in item.notes)

    @property
    def settled(self) -> int:
        """How many of the differences are settled."""
        return sum(self.is_settled(difference.item) for difference in self.differences)

    @property
    def n(self) -> int:
        """How many items two coders or more noted, in all fields."""
        return sum(field.read.n for field in self.fields)

    @property
    def agreed(self) -> float | None:
        """The share of pairs with the same value on these items; None where there are none."""
        same = sum((field.read.agreed or 0.0) * field.read.n for field in self.fields)
        return same / self.n if self.n else None


def agreement(
    project: Project,
    fields: Collection[str] = (),
    coders: Collection[str] = (),
    progress: Callable[[int, int], None] | None = None,
) -> Agreement:
    """Return the agreement of a project's coders on fields and their families, all for none.

    `coders` are those to compare, all for none. Only sources that two of them coded count. Names
    are resolved in the whole project, as for a report; `progress` is that of `reconcile`.
    """
    everything = (*project.claims, *project.set_aside)
    shared = coded((claim for claim in everything if not claim.settles), coders)
    types, names = ground(project._replace(claims=everything), progress)
    noted = notes(shared.claims, project.readings, project.fields, names)
    found = tuple(item for item in items(noted) if _wanted(item, fields))
    return Agreement(
        coded=shared,
        items=found,
        differences=differences(found, shared.coders_of, types, names),
        fields=tuple(
            by_field(field, some, shared.coders_of, types[field], names)
            for field, some in _of_fields(found, fields).items()
        ),
        set_aside=frozenset(claim.id for claim in project.set_aside),
    )


def _of_fields(found: Sequence[Item], fields: Collection[str]) -> dict[str, list[Item]]:
    """Return the items of each field that is wanted, the fields sorted."""
    used = sorted({field for item in found for field in item.fields})
    wanted = [f for f in used if not fields or any(in_family(f, family) for family in fields)]
    return {field: [item for item in found if field in item.fields] for field in wanted}


def _wanted(item: Item, fields: Collection[str]) -> bool:
    return not fields or any(in_family(f, family) for f in item.fields for family in fields)
