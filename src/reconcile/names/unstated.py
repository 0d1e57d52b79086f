"""Two names of which nobody said what they are names of.

In: two names as written. Out: how they compare, and the kind they were compared as.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.words import Kind
from reconcile.names.compare import compare, prepare

if TYPE_CHECKING:
    from reconcile.names.explain import NameComparison


def compare_unstated(a: str, b: str) -> tuple[NameComparison, Kind | None]:
    """Return the better comparison of two names, and the kind if it isn't the one each looks like.

    Each name alone is taken for a person's unless its words say otherwise, and so is an acronym
    alone. Where either may be a body's, both are compared as bodies as well.
    """
    each = compare(a, b)
    if not (_may_be_body(a) or _may_be_body(b)):
        return each, None
    bodies = compare(a, b, Kind.ORGANISATION)
    return (bodies, Kind.ORGANISATION) if bodies.score > each.score else (each, None)


def _may_be_body(name: str) -> bool:
    return bool(prepare(name).words) or (name.isupper() and name.isalpha())
