"""Which possible name matches a person asked to see: by kind, by field, by score."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.field_family import in_family
from reconcile.report.selection import NothingSelectedError, missing

if TYPE_CHECKING:
    from reconcile.model.claim import Claim
    from reconcile.model.entity import CloseCall, Group
    from reconcile.model.reconciliation import Reconciliation
    from reconcile.model.stages_measures_kinds import Kind


class Wanted(NamedTuple):
    """The matches to see: those of a kind, of fields and their families, within scores inclusive.

    None and an empty tuple ask for all.
    """

    kind: Kind | None = None
    fields: tuple[str, ...] = ()
    least: float = 0.0
    most: float = 100.0


def possible_matches(result: Reconciliation, wanted: Wanted) -> list[CloseCall]:
    """Return the matches wanted, in the result's order.

    A match is of a field where a claim of that field uses either name, as its value or its subject.
    Raises `NothingSelectedError` for a field that no claim has.
    """
    known = {claim.field for claim in result.claims}
    for name in wanted.fields:
        if not any(in_family(field, name) for field in known):
            raise NothingSelectedError(missing("field", name, known))
    return [call for call in result.close_calls if _fits(call, result, wanted)]


def _fits(call: CloseCall, result: Reconciliation, wanted: Wanted) -> bool:
    if wanted.kind and call.kind is not wanted.kind:
        return False
    if not wanted.least <= call.score <= wanted.most:
        return False
    if not wanted.fields:
        return True
    used = (claim for label in (call.a, call.b) for claim in claims_of(result, call, label))
    return any(in_family(claim.field, name) for claim in used for name in wanted.fields)


def groups_of(result: Reconciliation, call: CloseCall, label: str) -> list[Group]:
    """Return the groups of a label that a match may mean: a person's, not a namesake place's."""
    labelled = (group for group in result.groups if group.label == label)
    kinds = (None, call.kind)
    return [group for group in labelled if call.kind is None or group.kind in kinds]


def claims_of(result: Reconciliation, call: CloseCall, label: str) -> list[Claim]:
    """Return the claims that use one of the two names of a match, by id."""
    groups = groups_of(result, call, label)
    used = {id_ for group in groups for spelling in group.spellings for id_ in spelling.claims}
    return [claim for claim in result.claims if claim.id in used]
