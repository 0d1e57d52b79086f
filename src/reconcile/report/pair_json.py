"""The comparison of two values as JSON, with the names that the batch table has as columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.report.as_json import SCHEMA_VERSION, comparison_data, dump

if TYPE_CHECKING:
    from reconcile.one_pair import Outcome


def pair_json(type_name: str, found: Outcome) -> str:
    """Return the outcome as JSON text; `A` and `B` are the values in canonical words."""
    return dump(
        {
            "schema_version": SCHEMA_VERSION,
            "type": type_name,
            "A": found.a,
            "B": found.b,
            **comparison_data(found.comparison, found.explanation),
        }
    )
