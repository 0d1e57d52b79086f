"""Whether two names are one entity: a score from 0 to 100, an answer, and the parts behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import JaroWinkler

from reconcile.names.answer import Answer, answer_of
from reconcile.names.prepare import Prepared, Token, prepare

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


def _similarity(a: Token, b: Token) -> float:
    if a.sound == b.sound:
        return 1.0
    near: float = JaroWinkler.similarity(a.sound, b.sound)
    return 0.95 if near > 0.7 and a.skeleton == b.skeleton else near if near > 0.85 else 0.0


def _score(a: Prepared, b: Prepared) -> tuple[float, list[tuple[Token, Token, float]]]:
    if a.normal == b.normal:
        return 100.0, []
    found = sorted(
        ((s, i, j) for i, x in enumerate(a.tokens) for j, y in enumerate(b.tokens)
         if (s := _similarity(x, y)) > 0), reverse=True)  # fmt: skip
    left, right, pairs = set(range(len(a.tokens))), set(range(len(b.tokens))), []
    for similarity, i, j in found:
        if i in left and j in right:
            left.discard(i)
            right.discard(j)
            pairs.append((a.tokens[i], b.tokens[j], similarity))
    gain = sum(s * min(x.weight, y.weight) for x, y, s in pairs)
    total = sum(min(x.weight, y.weight) for x, y, _ in pairs)
    lone = sorted((sum(a.tokens[i].weight for i in left), sum(b.tokens[j].weight for j in right)))
    total += 2 * lone[0] + 0.35 * (lone[1] - lone[0])
    return min(99.0, 100 * gain / total) if total else 0.0, pairs


def compare_prepared(a: Prepared, b: Prepared) -> tuple[float, Answer]:
    """Return score and answer alone: the fast path."""
    score, _ = _score(a, b)
    return score, answer_of(score)


def compare(a: str, b: str, kind: Kind | None = None) -> NameComparison:
    """Return how two names of one kind compare, part by part."""
    score, pairs = _score(prepare(a, kind), prepare(b, kind))
    parts = tuple(Part(x.text, y.text, "spelling", s, x.weight, 1 - s) for x, y, s in pairs)
    answer = answer_of(score)
    return NameComparison(round(score, 1), answer, f"score-{answer}", parts, "")
