"""Who is meant by each name of a project, under whatever spelling.

In: mentions, declared entities, rulings, and lists of names known to be different. Out: a
`Resolution`, the same for any order of input.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from reconcile.names.close_calls import close_pairs, told
from reconcile.names.cluster import cluster
from reconcile.names.constraints import settle
from reconcile.names.forms import gather
from reconcile.names.likeness import likeness
from reconcile.names.portrait import Painter
from reconcile.names.resolution import Resolution
from reconcile.values.naming import Identity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reconcile.model.entity import Entity, Group, Mention, NameConflict, NameRuling
    from reconcile.names.forms import Forms
    from reconcile.names.groups import Groups
    from reconcile.names.likeness import Likeness


def resolve(
    mentions: Iterable[Mention],
    entities: Sequence[Entity] = (),
    rulings: Sequence[NameRuling] = (),
    apart: Iterable[tuple[str, ...]] = (),
    progress: Callable[[int, int], None] | None = None,
) -> Resolution:
    """Return who is meant by each name: groups by label, whatever the order of input.

    `apart` are lists of names, each list of different entities, such as the parties that one
    source names side by side. `progress` is told now and then how many of how many names are done.

    Python's search for garbage cycles pauses meanwhile: none of the millions of small objects built
    is garbage, and walking them again and again costs a quarter of the time for 40,000 names.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        return _resolved(mentions, entities, rulings, apart, progress)
    finally:
        if was_on:
            gc.enable()


def _resolved(
    mentions: Iterable[Mention],
    entities: Sequence[Entity],
    rulings: Sequence[NameRuling],
    apart: Iterable[tuple[str, ...]],
    progress: Callable[[int, int], None] | None,
) -> Resolution:
    declared = [(name, entity.kind) for entity in entities for name in _names_of(entity)]
    ruled = [name for ruling in rulings for name in (ruling.a, ruling.b)]
    forms = gather(mentions, declared, ruled)
    settled = settle(forms, entities, rulings, apart)
    groups = settled.groups
    alike = likeness(forms.all, progress)
    clustered = cluster(groups, alike)
    painter = Painter(alike, settled, clustered)
    portraits = [(painter.paint(members), members) for members in groups.members.values()]
    partial = clustered.placed - settled.names.keys()
    identities = {
        form: Identity(group.key, group.label, form in partial)
        for group, members in portraits
        for form in members
    }
    calls = [
        (identities[call[1]], identities[call[2]], call)
        for call in close_pairs(groups, alike, clustered)
    ]
    conflicts = {*settled.conflicts, *_silent_choices(groups, alike)}
    return Resolution(
        tuple(sorted((g for g, at in portraits if _known(g, forms, at)), key=_by_label)),
        tuple(sorted(told(call, (a.label, b.label), alike) for a, b, call in calls)),
        tuple(sorted(conflicts)),
        (forms, identities, frozenset(frozenset((a.key, b.key)) for a, b, _ in calls)),
    )


def _silent_choices(groups: Groups, alike: Likeness) -> Iterable[NameConflict]:
    if not groups.ruled_apart():
        return ()
    from reconcile.names.silent import silent_choices  # noqa: PLC0415 (few projects rule so)

    return silent_choices(groups, alike)


def _names_of(entity: Entity) -> tuple[str, ...]:
    return (entity.name, *entity.aliases)


def _known(group: Group, forms: Forms, members: Iterable[int]) -> bool:
    """Say whether a group is declared or used; what rulings alone name is nothing to print."""
    return group.declared or any(forms.all[at].used for at in members)


def _by_label(group: Group) -> tuple[str, str]:
    return group.label.casefold(), group.key
