"""A claims project as read: all that reconciling needs."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.model.declared_places import NOWHERE, Declared
from reconcile.model.field import BUILT_IN, Field
from reconcile.model.finding import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.model.claim import Claim
    from reconcile.model.constraint import Constraint, Scope
    from reconcile.model.decision import Decision
    from reconcile.model.dropped import Dropped
    from reconcile.model.entity import Entity, NameRuling
    from reconcile.model.position import Place
    from reconcile.model.reading import Days, Reading
    from reconcile.model.source import Source, SourceText


_NONE: Mapping[str, Any] = MappingProxyType({})


class Project(NamedTuple):
    """Sources, fields, entities, decisions and claims, each in no order that matters.

    `readings` has the parsed value of every claim, `published` the day span of every source whose
    date is known, `texts` the texts that are attached, `places` where each claim is, `declared`
    where all else does. `set_aside` are coders' claims that count no more, since settled claims
    take their place or they are `dropped`. `rulings` decide on names, `decisions` accept findings.
    `constraints` are what must be true between questions, `scopes` which lie within others.
    `findings` are the faults met on reading, in order; what they concern is left out of the rest.
    """

    sources: Mapping[str, Source]
    claims: tuple[Claim, ...]
    readings: Mapping[str, Reading[Any]]
    fields: Mapping[str, Field] = BUILT_IN
    entities: tuple[Entity, ...] = ()
    rulings: tuple[NameRuling, ...] = ()
    decisions: tuple[Decision, ...] = ()
    published: Mapping[str, Days] = _NONE
    texts: Mapping[str, SourceText] = _NONE
    places: Mapping[str, Place] = _NONE
    declared: Declared = NOWHERE
    set_aside: tuple[Claim, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    settings: Any = None
    findings: tuple[Finding, ...] = ()
    root: str = ""
    constraints: tuple[Constraint, ...] = ()
    scopes: tuple[Scope, ...] = ()

    @property
    def broken(self) -> bool:
        """Whether something in the files could not be read as meant."""
        return any(f.severity is Severity.ERROR for f in self.findings)
