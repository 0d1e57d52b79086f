"""What each declared entity lies within, and what that lies within in turn.

In: declared entities, the forms of names and whom each means. Out: the keys of all that an entity
lies within, nearest first, by its own key; an entity that lies within nothing isn't there. England,
Texas and the like lie within their state without being declared, where the project names it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.prepare import prepare
from reconcile.names.words.parts_of_states import state_of_part

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reconcile.model.entity import Entity
    from reconcile.names.resolution.forms import Forms
    from reconcile.values.identity import Identity


def lies_within(
    entities: Sequence[Entity], forms: Forms, identities: Sequence[Identity]
) -> dict[str, tuple[str, ...]]:
    """Return the keys above each entity; a circle of declarations ends where it closes."""
    directly = {
        _key(entity.name, entity.kind, forms, identities): _key(
            entity.within, _kind_above(entity.kind), forms, identities
        )
        for entity in entities
        if entity.within
    }
    above = {key: _all_above(key, directly) for key in directly}
    for key, state in _parts_of_states(forms, identities):
        above[key] = tuple(dict.fromkeys((*above.get(key, ()), state)))
    return above


def _parts_of_states(forms: Forms, identities: Sequence[Identity]) -> Iterator[tuple[str, str]]:
    """Yield the key of each known part of a state, with the key of the state."""
    states = named_states(forms, identities)
    for at in _places(forms):
        code = state_of_part(forms.all[at].prepared.words)
        if code in states:
            yield identities[at].key, states[code]


def named_states(forms: Forms, identities: Sequence[Identity]) -> dict[str, str]:
    """Return the key of each state that is named as a place, by its code (ISO 3166-1)."""
    known = {at: forms.all[at].prepared.known for at in _places(forms)}
    return {code: identities[at].key for at, code in known.items() if code}


def _places(forms: Forms) -> list[int]:
    return [at for at, form in enumerate(forms.all) if form.kind is Kind.PLACE]


def _kind_above(kind: Kind | None) -> Kind | None:
    """Return the kind of what an entity lies within; a person is a member of a body, not a part."""
    return None if kind is Kind.PERSON else kind


def _key(name: str, kind: Kind | None, forms: Forms, identities: Sequence[Identity]) -> str:
    form = forms.find(name, kind)
    return prepare(name, kind).normal if form is None else identities[form].key


def _all_above(key: str, directly: Mapping[str, str]) -> tuple[str, ...]:
    above: list[str] = []
    while key in directly and directly[key] not in above:
        key = directly[key]
        above.append(key)
    return tuple(above)
