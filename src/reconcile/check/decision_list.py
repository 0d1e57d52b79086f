"""The decisions of a project, of both kinds, as the rules on decisions look at them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.folding import folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.check.rule import Facts
    from reconcile.model.decision import Decision
    from reconcile.model.entity import NameRuling
    from reconcile.model.position import Place


class Entry(NamedTuple):
    """A decision of either kind: what it is on, in words and folded; its reason; its place."""

    on: str
    key: str
    reason: str | None
    place: Place


def entries(facts: Facts) -> Iterator[Entry]:
    """Yield every decision of the project: those that accept findings, then those on names."""
    yield from (entry for entry, _ in accepted(facts))
    yield from (entry for entry, _ in rulings(facts))


def accepted(facts: Facts) -> Iterator[tuple[Entry, Decision]]:
    """Yield the decisions that accept findings, in the order of their file."""
    project = facts.project
    for decision, place in zip(project.decisions, project.declared.decisions, strict=True):
        on = f"`{decision.subject}`"
        yield Entry(on, on, decision.reason, place), decision


def rulings(facts: Facts) -> Iterator[tuple[Entry, NameRuling]]:
    """Yield the rulings on names, in the order of their file."""
    project = facts.project
    for ruling, place in zip(project.rulings, project.declared.rulings, strict=True):
        key = " / ".join(sorted((folded(ruling.a), folded(ruling.b))))
        yield Entry(f"`{ruling.a}` and `{ruling.b}`", key, ruling.reason, place), ruling
