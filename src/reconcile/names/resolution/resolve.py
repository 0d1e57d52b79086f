"""Who is meant by each name of a project, under whatever spelling.

In: mentions, declared entities, rulings, and lists of names known to be different. Out: a
`Resolution`, the same for any order of input.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from reconcile.names.comparison.prepare import prepare
from reconcile.names.resolution.close_calls import close_call, close_pairs
from reconcile.names.resolution.cluster import cluster
from reconcile.names.resolution.decisions import settle, silent_choices
from reconcile.names.resolution.describe import GroupDescriber
from reconcile.names.resolution.forms import gather
from reconcile.names.resolution.lies_within import lies_within
from reconcile.names.resolution.likeness import likeness
from reconcile.values.identity import Identity, Link

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from reconcile.model.entity import (
        CloseCall,
        Entity,
        Group,
        Mention,
        NameConflict,
        NameRuling,
    )
    from reconcile.model.stages_measures_kinds import Kind
    from reconcile.names.resolution.decisions import Settled
    from reconcile.names.resolution.forms import Forms
    from reconcile.names.resolution.likeness import Likeness

    Known = tuple[Forms, Mapping[int, Identity], frozenset[frozenset[str]]]


class Resolution:
    """Groups, the close calls between them, and decisions that can't all hold, each sorted.

    It is the `Naming` of its project: values ask it who is meant. A name that was resolved is found
    again by its spelling or its normal form; any other is an entity of its own. What is `known`:
    the forms, the identity of each, and the pairs of keys in doubt.
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


def resolve(
    mentions: Iterable[Mention],
    entities: Sequence[Entity] = (),
    rulings: Sequence[NameRuling] = (),
    apart: Iterable[tuple[str, ...]] = (),
    progress: Callable[[int, int], None] | None = None,
    *,
    exact_subjects: bool = False,
) -> Resolution:
    """Return who is meant by each name: groups by label, whatever the order of input.

    `apart` are lists of names, each list of different entities, such as the parties that one
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
    described = [(describer.described(members), members) for members in groups.members.values()]
    partial = clustered.placed - settled.names.keys()
    identities = {
        form: Identity(group.key, group.label, form in partial)
        for group, members in described
        for form in members
    }
    calls = [
        (identities[call[1]], identities[call[2]], call)
        for call in close_pairs(groups, alike, clustered)
    ]
    conflicts = {*settled.conflicts, *silent_choices(groups, alike)}
    lying = lies_within(settled.entities, forms, identities)
    if lying:
        identities = {
            form: identity._replace(within=lying.get(identity.key, ()))
            for form, identity in identities.items()
        }
    return Resolution(
        tuple(sorted((g for g, at in described if _known(g, forms, at)), key=_by_label)),
        tuple(sorted(close_call(call, (a.label, b.label), alike) for a, b, call in calls)),
        tuple(sorted(conflicts)),
        (forms, identities, frozenset(frozenset((a.key, b.key)) for a, b, _ in calls)),
    )


def _names_of(entity: Entity) -> tuple[str, ...]:
    return (entity.name, *entity.aliases)


def _known(group: Group, forms: Forms, members: Iterable[int]) -> bool:
    """Say whether a group is declared or used; what rulings alone name is nothing to print."""
    return group.declared or any(forms.all[at].used for at in members)


def _by_label(group: Group) -> tuple[str, str]:
    return group.label.casefold(), group.key
