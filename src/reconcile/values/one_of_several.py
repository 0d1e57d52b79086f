"""Fields of which a subject has several values: spouses, occupations, citizenships.

Declared with `many: true`. In: the comparison of two claims on such a field. Out: the comparison
that applies where one value doesn't exclude another.
"""

from __future__ import annotations

from reconcile.model.relation import Comparison, Explanation, Relation

ONE_OF_SEVERAL = "one-of-several"
REASONS = {ONE_OF_SEVERAL: "a subject may have several values of this field"}
EXPLANATION = Explanation(
    "A subject may have several values of this field, so both can be true.",
    (),
    "Without `many: true` on the field, they would be compared as its only value.",
)
_APART = frozenset({Relation.CONTRADICTS, Relation.DIFFERS, Relation.UNJUDGED})


def both_may_hold(comparison: Comparison) -> Comparison:
    """Return the comparison as it is between two of several values: none that differ exclude."""
    if comparison.relation not in _APART:
        return comparison
    return comparison._replace(relation=Relation.COMPATIBLE, reason=ONE_OF_SEVERAL)
