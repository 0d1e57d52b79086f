"""Who is meant by each name of a project, under whatever spelling.

In: mentions, declared entities, rulings, and lists of names known to be different. Out: a
`Resolution`, the same for any order of input.
"""

from __future__ import annotations

import gc
from functools import cached_property
from typing import TYPE_CHECKING

from reconcile.names.resolution.close_calls import close_call, close_pairs
from reconcile.names.resolution.cluster import cluster
from reconcile.names.resolution.decisions import settle, silent_choices
from reconcile.names.resolution.describe import GroupDescriber
from reconcile.names.resolution.forms import gather
from reconcile.names.resolution.lies_within import lies_within, named_states
from reconcile.names.resolution.likeness import likeness
from reconcile.names.resolution.resolved_names import ResolvedNames
from reconcile.values.identity import Identity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reconcile.model.entity import (
        CloseCall,
        Entity,
        Group,
        Mention,
        NameConflict,
        NameRuling,
    )
    from reconcile.model.stages_measures_kinds import Kind
    from reconcile.names.resolution.cluster import Clustered
    from reconcile.names.resolution.decisions import Settled
    from reconcile.names.resolution.forms import Forms
    from reconcile.names.resolution.likeness import Likeness
    from reconcile.values.identity import Link


class Resolution:
    """Whom every name means, and what is said of it: groups, close calls, and conflicts, sorted.

    Conflicts are decisions that can't all apply. It is the `Naming` of its project: values ask it
    who is meant. `names` alone answers that, too, and can be sent to another process.
    """

    def __init__(
        self,
        names: ResolvedNames,
        close_calls: tuple[CloseCall, ...],
        conflicts: tuple[NameConflict, ...],
        groups: Callable[[], tuple[Group, ...]],
    ) -> None:
        self.names = names
        self.close_calls = close_calls
        self.conflicts = conflicts
        self._groups = groups

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """Every entity with its spellings, by label: described when first asked for."""
        return self._groups()

    def identify(self, name: str, kind: Kind | None = None) -> Identity:
        """Return the entity that the name means; a name never resolved is one of its own."""
        return self.names.identify(name, kind)

    def link(self, a: Identity, b: Identity) -> Link:
        """Say `same` for one key, `close` where a close call is between two."""
        return self.names.link(a, b)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Resolution):
            return NotImplemented
        return (self.groups, self.close_calls, self.conflicts) == (
            other.groups,
            other.close_calls,
            other.conflicts,
        )

    __hash__ = None  # type: ignore[assignment]  # it is compared whole, and never looked up


def resolve(
    mentions: Iterable[Mention],
    entities: Sequence[Entity] = (),
    rulings: Sequence[NameRuling] = (),
    apart: Iterable[tuple[str, ...]] = (),
    progress: Callable[[int, int], None] | None = None,
    *,
    exact_subjects: bool = False,
) -> Resolution:
    """Return who is meant by each name, whatever the order of input.

    Of equal mentions one that says how often suffices: a table of millions hands over its distinct
    names. `apart` are lists of names, each list of different entities, such as the parties that one
    source names side by side. `progress` is called now and then with how many of how many names
    are done. With `exact_subjects` a name of no kind, as subjects are, means what is spelled so but
    for case, marks and titles, what is declared as its alias, or what a decision says.

    Python's search for garbage cycles pauses meanwhile: none of the millions of small objects built
    is garbage, and walking them again and again costs a quarter of the time for 40,000 names.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        forms, settled = _settled(mentions, entities, rulings, apart)
        return _resolved(settled, likeness(forms.all, progress, exact_subjects=exact_subjects))
    finally:
        if was_on:
            gc.enable()


def _settled(
    mentions: Iterable[Mention],
    entities: Sequence[Entity],
    rulings: Sequence[NameRuling],
    apart: Iterable[tuple[str, ...]],
) -> tuple[Forms, Settled]:
    declared = [(name, entity.kind) for entity in entities for name in _names_of(entity)]
    ruled = [name for ruling in rulings for name in (ruling.a, ruling.b)]
    forms = gather(mentions, declared, ruled)
    return forms, settle(forms, entities, rulings, apart)


def _resolved(settled: Settled, alike: Likeness) -> Resolution:
    forms, groups = settled.forms, settled.groups
    clustered = cluster(groups, alike)
    describer = GroupDescriber(alike, settled, clustered)
    identities = _identities(settled, clustered, describer)
    calls = [
        (identities[call[1]], identities[call[2]], call)
        for call in close_pairs(groups, alike, clustered)
    ]
    conflicts = {*settled.conflicts, *silent_choices(groups, alike)}
    in_doubt = frozenset(frozenset((a.key, b.key)) for a, b, _ in calls)

    def described() -> tuple[Group, ...]:
        known = (members for members in groups.members.values() if _known(settled, members))
        return tuple(sorted(map(describer.described, known), key=_by_label))

    return Resolution(
        ResolvedNames(forms.numbers, identities, in_doubt, named_states(forms, identities)),
        tuple(sorted(close_call(call, (a.label, b.label), alike) for a, b, call in calls)),
        tuple(sorted(conflicts)),
        described,
    )


def _identities(
    settled: Settled, clustered: Clustered, describer: GroupDescriber
) -> tuple[Identity, ...]:
    """Return the entity that each form means, one object for the forms that say as much."""
    forms = settled.forms
    partial = clustered.placed - settled.names.keys()
    found = [Identity("", "")] * len(forms.all)
    for members in settled.groups.members.values():
        whole = Identity(*describer.named(members))
        short = whole._replace(partial=True)
        for form in members:
            found[form] = short if form in partial else whole
    lying = lies_within(settled.entities, forms, found)
    if lying:
        found = [each._replace(within=lying.get(each.key, ())) for each in found]
    return tuple(found)


def _names_of(entity: Entity) -> tuple[str, ...]:
    return (entity.name, *entity.aliases)


def _known(settled: Settled, members: Iterable[int]) -> bool:
    """Say whether a group is declared or used; what rulings alone name is nothing to print."""
    return any(at in settled.names or settled.forms.all[at].used for at in members)


def _by_label(group: Group) -> tuple[str, str]:
    return group.label.casefold(), group.key
