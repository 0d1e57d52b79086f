"""Names as JSON: the groups of a project, and the comparison of two names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reconcile.report.as_json import SCHEMA_VERSION, dump

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.model.entity import CloseCall, Group, NameConflict
    from reconcile.names.comparison.explain import NameComparison


def groups_json(
    groups: Sequence[Group], close_calls: Sequence[CloseCall], conflicts: Sequence[NameConflict]
) -> str:
    """Return who was taken as one as JSON text, each list sorted by its first key."""
    return dump(
        {
            "schema_version": SCHEMA_VERSION,
            "groups": [_group(group) for group in groups],
            "close_calls": [call._asdict() for call in close_calls],
            "name_conflicts": [conflict._asdict() for conflict in conflicts],
        }
    )


def _group(group: Group) -> dict[str, Any]:
    return {**group._asdict(), "spellings": [spelling._asdict() for spelling in group.spellings]}


def names_json(a: str, b: str, found: NameComparison) -> str:
    """Return the comparison of two names as JSON text."""
    told = {**found._asdict(), "parts": [part._asdict() for part in found.parts]}
    return dump({"schema_version": SCHEMA_VERSION, "name1": a, "name2": b, **told})
