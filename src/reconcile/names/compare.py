"""Whether two names are one entity: a score from 0 to 100, an answer, and the parts behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.names.acronyms import fit
from reconcile.names.align import Pairing, align
from reconcile.names.answer import Answer, answer_of
from reconcile.names.prepare import Prepared, prepare
from reconcile.names.weigh import weigh

if TYPE_CHECKING:
    from reconcile.model.words import Kind

__all__ = ["Answer", "NameComparison", "Part", "compare", "compare_prepared", "prepare"]


class Part(NamedTuple):
    """What one part of the comparison found: words of A, words of B, and what they cost."""

    a: str
    b: str
    how: str
    similarity: float
    weight: float
    cost: float


class NameComparison(NamedTuple):
    """The outcome for two names; `tips` says what would change the answer."""

    score: float
    answer: Answer
    reason: str
    parts: tuple[Part, ...]
    tips: str



def _score(a: Prepared, b: Prepared) -> tuple[float, list[Pairing]]:
    if a.normal == b.normal:
        return 100.0, []
    if a.joined == b.joined and a.joined:
        return 98.0, []
    pairs = align(a, b)
    score = weigh(a, b, pairs)
    if a.acronym or b.acronym:
        score = max(score, 100 * fit(a, b))
    return score, pairs


def compare_prepared(a: Prepared, b: Prepared) -> tuple[float, Answer]:
    """Return score and answer alone: the fast path."""
    score, _ = _score(a, b)
    return score, answer_of(score)


def compare(a: str, b: str, kind: Kind | None = None) -> NameComparison:
    """Return how two names of one kind compare, part by part."""
    pa, pb = prepare(a, kind), prepare(b, kind)
    score, pairs = _score(pa, pb)
    parts = tuple(
        Part(
            " ".join(pa.tokens[i].text for i in p.a),
            " ".join(pb.tokens[i].text for i in p.b),
            p.how,
            p.similarity,
            1,
            1 - p.similarity,
        )
        for p in pairs
    )
    answer = answer_of(score)
    return NameComparison(round(score, 1), answer, f"score-{answer}", parts, "")


def _texts(name: Prepared, bits: int) -> str:
    return " ".join([t.text for i, t in enumerate(name.tokens) if bits >> i & 1])
