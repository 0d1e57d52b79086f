"""The section `scopes` to scopes within others; none lies within itself.

In: the mappings of claims files and of `constraints.yaml`. Out: scopes, each with its mapping. One
may lie within several others, an entry each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.files.faults import BAD_CONSTRAINT
from reconcile.files.validate import validated
from reconcile.model.constraint import Scope
from reconcile.model.folding import folded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reconcile.files.faults import Faults
    from reconcile.files.yaml_tree import Map


def read_scopes(entries: Iterable[Map], faults: Faults) -> list[tuple[Scope, Map]]:
    """Return the scopes in their order, without those that would lie within themselves (C001)."""
    sound: list[tuple[Scope, Map]] = []
    above: dict[str, set[str]] = {}
    for entry in entries:
        scope = validated(Scope, entry, faults)
        if scope is None:
            continue
        name, outer = folded(scope.name), folded(scope.within)
        if name in _reached(outer, above):
            message = f"`{scope.name}` would lie within itself"
            faults.add(BAD_CONSTRAINT, message, entry.at("within"), expected="a larger scope")
            continue
        above.setdefault(name, set()).add(outer)
        sound.append((scope, entry))
    return sound


def _reached(scope: str, above: dict[str, set[str]]) -> set[str]:
    """Return a scope and all that it lies within."""
    reached, waiting = {scope}, [scope]
    while waiting:
        new = above.get(waiting.pop(), set()) - reached
        reached |= new
        waiting += new
    return reached
