"""What the circumstances of two claims do to the relation of their values.

A forecast isn't a report, a count of May isn't one of June, a tally isn't an estimate, and two
estimates are both inexact: such pairs never contradict. In: a comparison of the bare values and
both readings. Out: the comparison of the claims themselves. The rules are those of the as-of
measurements in VitaminC revisions and of the PLOVER coding manual, which keeps expectation and
report apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reconcile.model.question import TWO_WAYS
from reconcile.model.relation import Comparison, Explanation, Relation
from reconcile.model.stages_measures_kinds import Measure

if TYPE_CHECKING:
    from reconcile.model.reading import AsOf, Reading

# A name of a module is found in a tenth of the time that a member of an enum takes.
CONTRADICTS = Relation.CONTRADICTS
DIFFERS = Relation.DIFFERS
AT_ODDS = frozenset({CONTRADICTS, DIFFERS})
_ESTIMATE = Measure.ESTIMATE

AS_OF_DIFFERS = "as-of-differs"
MAYBE_UPDATED = "maybe-updated"
MEASURE_DIFFERS = "measure-differs"
ESTIMATES_DIFFER = "estimates-differ"
ONE_MEASURE_UNSAID = "one-measure-unsaid"
PLAN_CHANGED = "plan-changed"
REVISED = "revised"

REASONS = {
    ESTIMATES_DIFFER: "both are estimates, or taken from samples, and neither is exact",
    ONE_MEASURE_UNSAID: "one claim says how its figure came about, and the other doesn't",
    AS_OF_DIFFERS: "the claims speak of different times",
    MAYBE_UPDATED: "a later source states a higher running total, and neither says as of when",
    MEASURE_DIFFERS: "one figure is a documented count, the other an estimate",
    REVISED: "the claimant took one of the claims back",
    PLAN_CHANGED: "one claim is a plan or expectation, the other a report",
}
OF_CLAIMANTS = {
    TWO_WAYS: "two sources quote one claimant differently: one misquotes, or both were said",
}
"""A reason that is given beside the one of the values."""

_SENTENCES = {
    ESTIMATES_DIFFER: (
        "Both are estimates, or taken from samples, so each may be off by more than it says."
    ),
    ONE_MEASURE_UNSAID: (
        "One claim says how its figure came about and the other doesn't, so they may measure"
        " different things."
    ),
    AS_OF_DIFFERS: "The claims speak of different times, so both can be true.",
    MAYBE_UPDATED: (
        "The higher total comes from the later source, and neither says as of when, so it may be an"
        " update."
    ),
    MEASURE_DIFFERS: (
        "One is a documented count and the other an estimate, so they measure different things."
    ),
    REVISED: "The claimant took one of the claims back, so nobody asserts both.",
    PLAN_CHANGED: "One was said of a plan and the other of what happened; plans change.",
}
_FLIPS = {
    ESTIMATES_DIFFER: "If both were documented counts, they would contradict each other.",
    ONE_MEASURE_UNSAID: "If both were counts of one kind, they would contradict each other.",
    AS_OF_DIFFERS: "If both spoke of the same time, they would contradict each other.",
    MAYBE_UPDATED: "If both spoke of the same day, they would contradict each other.",
    MEASURE_DIFFERS: "If both were counts of one kind, they would contradict each other.",
    REVISED: "If neither claim had been taken back, they would be compared.",
    PLAN_CHANGED: "If both were reports of what happened, they would contradict each other.",
}


def weigh(comparison: Comparison, a: Reading[Any], b: Reading[Any]) -> Comparison:
    """Return the comparison softened by what sets the two claims apart.

    Only what the bare values contradict (or, for other times, state differently) is touched.
    """
    if comparison.relation not in AT_ODDS:
        return comparison
    if apart(a.as_of, b.as_of):
        return comparison._replace(relation=Relation.COMPATIBLE, reason=AS_OF_DIFFERS)
    return soften(comparison, a, b)


def soften(comparison: Comparison, a: Reading[Any], b: Reading[Any]) -> Comparison:
    """Return the comparison of two claims on one time: of what contradicts, why it may not."""
    reason = _softens(a, b) if comparison.relation is CONTRADICTS else ""
    return comparison._replace(relation=DIFFERS, reason=reason) if reason else comparison


def _softens(a: Reading[Any], b: Reading[Any]) -> str:
    """Return why two claims that contradict may only differ, "" where nothing says so."""
    if a.measure is not b.measure:
        return MEASURE_DIFFERS if a.measure and b.measure else ONE_MEASURE_UNSAID
    if a.stage and b.stage and a.stage is not b.stage:
        return PLAN_CHANGED
    return ESTIMATES_DIFFER if a.measure is _ESTIMATE else ""


def apart(a: AsOf | None, b: AsOf | None) -> bool:
    """Say whether two claims speak of times that are both known and follow each other.

    Times that share no day do, and two periods that share only the unit in which one ends and the
    other begins ("1870 to 1890" and "1890 to 1920"), and two hours of one day.
    """
    if a is None or b is None:
        return False
    return later(a, b) or later(b, a)


def later(a: AsOf | None, b: AsOf | None) -> bool:
    """Say whether the time of A comes after the time of B."""
    if a is None or b is None:
        return False
    if b.latest is not None and a.earliest is not None and b.latest < a.earliest:
        return True
    return _later_that_day(a, b) or _takes_over(a, b)


def _later_that_day(a: AsOf, b: AsOf) -> bool:
    """Say so of two times of one day; a time with a zone and one without can't be compared."""
    if a.second is None or b.second is None or a.zoned is not b.zoned:
        return False
    return a.earliest is not None and a[:2] == b[:2] and a.second > b.second


def _takes_over(a: AsOf, b: AsOf) -> bool:
    """Say whether A begins in the unit in which B ends, and both are longer than that unit."""
    begins, ends = a.begins, b.ends
    if begins.earliest is None or begins.latest is None:
        return False
    if ends.earliest is None or ends.latest is None:
        return False
    if begins.latest < ends.earliest or ends.latest < begins.earliest:
        return False
    return _starts_before(b, begins.earliest) and _goes_on_after(a, ends.latest)


def _starts_before(time: AsOf, day: int) -> bool:
    return time.begins != time.ends and (time.earliest is None or time.earliest < day)


def _goes_on_after(time: AsOf, day: int) -> bool:
    return time.begins != time.ends and (time.latest is None or time.latest > day)


def explain(reason: str) -> Explanation | None:
    """Return what to print of a reason that circumstances gave; None for a type's own reasons."""
    sentence = _SENTENCES.get(reason)
    return None if sentence is None else Explanation(sentence, (), _FLIPS[reason])


TAKEN_BACK = (
    Comparison(Relation.INCOMPARABLE, REVISED),
    Explanation(_SENTENCES[REVISED], (), _FLIPS[REVISED]),
)
"""How a claim that was taken back relates to every other."""
