"""What the circumstances of two claims do to the relation of their values.

A forecast isn't a report, a count of May isn't one of June, a tally isn't an estimate: such pairs
never contradict. In: a comparison of the bare values and both readings. Out: the comparison that
holds between the claims. The rules are those of the as-of measurements in VitaminC revisions and of
the PLOVER coding manual, which keeps expectation and report apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reconcile.model.relation import Comparison, Explanation, Relation

if TYPE_CHECKING:
    from reconcile.model.reading import Days, Reading

AS_OF_DIFFERS = "as-of-differs"
MEASURE_DIFFERS = "measure-differs"
PLAN_CHANGED = "plan-changed"

REASONS = {
    AS_OF_DIFFERS: "the claims speak of different times",
    MEASURE_DIFFERS: "one figure is a documented count, the other an estimate",
    PLAN_CHANGED: "one claim is a plan or expectation, the other a report",
}

_SENTENCES = {
    AS_OF_DIFFERS: "The claims speak of different times, so both can be true.",
    MEASURE_DIFFERS: (
        "One is a documented count and the other an estimate, so they measure different things."
    ),
    PLAN_CHANGED: "One was said of a plan and the other of what happened; plans change.",
}
_FLIPS = {
    AS_OF_DIFFERS: "If both spoke of the same time, they would contradict each other.",
    MEASURE_DIFFERS: "If both were counts of one kind, they would contradict each other.",
    PLAN_CHANGED: "If both were reports of what happened, they would contradict each other.",
}


def weigh(comparison: Comparison, a: Reading[Any], b: Reading[Any]) -> Comparison:
    """Return the comparison softened by what sets the two claims apart.

    Only what the bare values contradict (or, for other times, state differently) is touched.
    """
    relation = comparison.relation
    if relation not in (Relation.CONTRADICTS, Relation.DIFFERS):
        return comparison
    if apart(a.as_of, b.as_of):
        return comparison._replace(relation=Relation.COMPATIBLE, reason=AS_OF_DIFFERS)
    if relation is Relation.DIFFERS:
        return comparison
    if a.measure and b.measure and a.measure is not b.measure:
        return comparison._replace(relation=Relation.DIFFERS, reason=MEASURE_DIFFERS)
    if a.stage and b.stage and a.stage is not b.stage:
        return comparison._replace(relation=Relation.DIFFERS, reason=PLAN_CHANGED)
    return comparison


def apart(a: Days | None, b: Days | None) -> bool:
    """Say whether two as-of spans are both known and share no day."""
    if a is None or b is None:
        return False
    return _ends_before(a, b) or _ends_before(b, a)


def _ends_before(a: Days, b: Days) -> bool:
    return a.latest is not None and b.earliest is not None and a.latest < b.earliest


def explain(reason: str) -> Explanation | None:
    """Return what to tell of a reason that circumstances gave; None for a type's own reasons."""
    sentence = _SENTENCES.get(reason)
    return None if sentence is None else Explanation(sentence, (), _FLIPS[reason])
