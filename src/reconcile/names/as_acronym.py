"""Whether one of two names is the acronym of the other, and how well it fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.names.acronyms import spelled_by

if TYPE_CHECKING:
    from reconcile.names.prepare import Prepared

SAME_ACRONYM, SHORT_ACRONYM = 0.95, 0.7
"""What an acronym that both carry is worth; one of two letters fits too many names."""


def fit(a: Prepared, b: Prepared) -> float:
    """Return how well one name, an acronym, fits the other, 0 to 1; symmetric.

    Two long forms that share an acronym are not one for that: it was made of each alone.
    """
    best = 0.0
    for one, other in ((a, b), (b, a)):
        if one.acronym == one.joined and one.acronym:
            if one.acronym == other.acronym:
                return SAME_ACRONYM if len(one.acronym) > 2 else SHORT_ACRONYM
            if len(other.tokens) > 1:
                best = max(best, spelled_by(one.acronym, other.words))
    return best
