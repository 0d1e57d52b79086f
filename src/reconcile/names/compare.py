"""Whether two names are one entity: a score from 0 to 100, an answer, and the parts behind it.

In: two names as written, and their kind where it's known. The score is 100 for equal normal forms
only, and the same in either order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.names.align import align
from reconcile.names.answer import Answer, answer_of
from reconcile.names.as_acronym import fit
from reconcile.names.prepare import Prepared, prepare
from reconcile.names.reason import Workings, reason_of
from reconcile.names.weigh import scored, settled, weigh

if TYPE_CHECKING:
    from reconcile.model.words import Kind
    from reconcile.names.explain import NameComparison

__all__ = ["Answer", "compare", "compare_briefly", "compare_prepared", "prepare"]

EQUAL = 100.0
JOINED = 98.0
"""Names that differ in their spaces alone."""


def compare(a: str, b: str, kind: Kind | None = None) -> NameComparison:
    """Return how two names of one kind compare, part by part."""
    from reconcile.names.explain import explained  # noqa: PLC0415 (few comparisons are told)

    one, two = prepare(a, kind), prepare(b, kind)
    return explained(one, two, _worked(one, two))


def compare_briefly(a: Prepared, b: Prepared) -> tuple[float, Answer, str]:
    """Return score, answer and reason, without the parts."""
    if (score := _at_once(a, b)) >= EQUAL:
        return score, answer_of(score), "equal-forms"
    found = _worked(a, b)
    return found.score, answer_of(found.score), reason_of(a, b, found)


def compare_prepared(a: Prepared, b: Prepared) -> tuple[float, Answer]:
    """Return score and answer alone: the fast path."""
    score = _at_once(a, b) or weigh(a, b, align(a, b))
    if (a.acronym or b.acronym) and score < EQUAL:
        score = max(score, 100.0 * fit(a, b))
    return score, answer_of(score)


def _at_once(a: Prepared, b: Prepared) -> float:
    """Return the score of names that are equal, with or without their spaces, 0 for others."""
    if a.normal == b.normal:
        return EQUAL
    return JOINED if a.joined == b.joined and a.joined else 0.0


def _worked(a: Prepared, b: Prepared) -> Workings:
    """Return the score with all that it was made of."""
    pairs, count, sums = settled(a, b, align(a, b))
    spelled = scored(a, b, pairs, count) if count.gain else 0.0
    acronym = 100.0 * fit(a, b) if a.acronym or b.acronym else 0.0
    at_once = _at_once(a, b)
    return Workings(at_once or max(spelled, acronym), pairs, sums, count, acronym)
