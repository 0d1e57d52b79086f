"""Claims to the mentions of names in them, for the names room to resolve."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.judge.claimants import is_named
from reconcile.model.entity import Mention

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.model.project import Project
    from reconcile.values.value_type import ValueType


class Mentions(NamedTuple):
    """Every use of a name, and the distinct lists of names known to be different entities."""

    uses: tuple[Mention, ...]
    apart: tuple[tuple[str, ...], ...]


def mentions(project: Project, types: Mapping[str, ValueType[Any]]) -> Mentions:
    """Return the names of subjects, of named claimants and in values, with kind and claim.

    A subject that an identifier names needs no resolving, and so isn't among them. `types` are the
    value types by field. The names in one list are apart: nobody lists one party twice.
    """
    uses: list[Mention] = []
    apart: dict[tuple[str, ...], None] = {}
    for claim in project.claims:
        value_type = types[claim.field]
        if claim.subject_id is None:
            uses.append(Mention(claim.subject, None, claim.id))
        if claim.claimant and is_named(claim.claimant):
            uses.append(Mention(claim.claimant, None, claim.id))
        names = value_type.names_in(project.readings[claim.id].value)
        uses.extend(Mention(name, value_type.kind, claim.id) for name in names)
        if len(names) > 1:
            apart[names] = None
    return Mentions(tuple(uses), tuple(apart))
