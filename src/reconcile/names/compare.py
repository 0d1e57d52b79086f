"""Whether two names are one entity: a score from 0 to 100, an answer, and the parts behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.names.acronyms import fit
from reconcile.names.align import Pairing, align
from reconcile.names.answer import Answer, answer_of
from reconcile.names.prepare import Prepared, Role, prepare

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

ALONE = 0.35
BOTH = 1.6
MARK = 0.7
POWER = 1.0
ORDER = 0.06
KUNYA = frozenset(["abu","abou","umm"])

def _score(a: Prepared, b: Prepared) -> tuple[float, list[Pairing]]:
    if a.normal == b.normal:
        return 100.0, []
    if a.joined == b.joined:
        return 98.0, []
    pairs = align(a, b)
    score = _weigh(a, b, pairs)
    if a.acronyms or b.acronyms:
        score = max(score, 100 * fit(a, b))
    return score, pairs

def _weigh(a, b, pairs):
    gain = total = 0.0
    ua = {i for i in range(len(a.tokens))}; ub = {i for i in range(len(b.tokens))}
    for p in pairs:
        wa = sum([a.tokens[i].weight for i in p.a]); wb = sum([b.tokens[j].weight for j in p.b])
        w = min(wa, wb) if p.how != "initial" else min(wa, wb)
        gain += w * p.similarity ** POWER
        total += w
        ua.difference_update(p.a); ub.difference_update(p.b)
    la = sum([a.tokens[i].weight for i in ua]); lb = sum([b.tokens[i].weight for i in ub])
    marks = sum([a.tokens[i].weight for i in ua if a.tokens[i].role in (2,3)]) + sum([b.tokens[i].weight for i in ub if b.tokens[i].role in (2,3)])
    both = min(la, lb)
    total += BOTH * both + ALONE * abs(la - lb) + MARK * marks
    return min(99.0, 100 * gain / total) if total else 0.0


def compare_prepared(a: Prepared, b: Prepared) -> tuple[float, Answer]:
    """Return score and answer alone: the fast path."""
    score, _ = _score(a, b)
    return score, answer_of(score)


def compare(a: str, b: str, kind: Kind | None = None) -> NameComparison:
    """Return how two names of one kind compare, part by part."""
    pa, pb = prepare(a, kind), prepare(b, kind)
    score, pairs = _score(pa, pb)
    parts = tuple(Part(" ".join(pa.tokens[i].text for i in p.a), " ".join(pb.tokens[i].text for i in p.b), p.how, p.similarity, 1, 1 - p.similarity) for p in pairs)
    answer = answer_of(score)
    return NameComparison(round(score, 1), answer, f"score-{answer}", parts, "")
