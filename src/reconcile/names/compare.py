"""Whether two names are one entity: a score from 0 to 100, an answer, and the parts behind it.

In: two names as written, and their kind where it's known. The score is 100 for equal normal forms
only, and the same in either order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.names.acronyms import fit
from reconcile.names.align import Found, align
from reconcile.names.answer import Answer, answer_of
from reconcile.names.explain import NameComparison, Part, Workings, explained
from reconcile.names.prepare import Prepared, prepare
from reconcile.names.weigh import weigh

if TYPE_CHECKING:
    from reconcile.model.words import Kind

__all__ = ["Answer", "NameComparison", "Part", "compare", "compare_prepared", "prepare"]

EQUAL = 100.0
JOINED = 98.0
"""Names that differ in their spaces alone."""


def compare(a: str, b: str, kind: Kind | None = None) -> NameComparison:
    """Return how two names of one kind compare, part by part."""
    one, two = prepare(a, kind), prepare(b, kind)
    pairs = align(one, two)
    spelled = 100.0 * fit(one, two)
    return explained(one, two, Workings(_score(one, two), pairs, spelled))


def compare_prepared(a: Prepared, b: Prepared) -> tuple[float, Answer]:
    """Return score and answer alone: the fast path."""
    score = _score(a, b)
    return score, answer_of(score)


def _score(a: Prepared, b: Prepared) -> float:
    if a.normal == b.normal:
        return EQUAL
    if a.joined == b.joined and a.joined:
        return JOINED
    pairs: list[Found] = align(a, b)
    score = weigh(a, b, pairs)
    if a.acronym or b.acronym:
        score = max(score, 100.0 * fit(a, b))
    return score
