"""What scores and answers are worth against labels: areas, precision, recall, thresholds.

In: scores or answers, and what is true of the same pairs. Out: figures from 0 to 1. Written here so
that the benchmarks need no library for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Outcome(NamedTuple):
    """Precision and recall of an answer."""

    precision: float
    recall: float


def area_under_roc(scores: Sequence[float], truth: Sequence[bool]) -> float:
    """Return the chance that a match scores above a non-match, ties counting half."""
    ranked = sorted(zip(scores, truth, strict=True))
    below, wins, start = 0, 0.0, 0
    while start < len(ranked):
        end = start
        while end < len(ranked) and ranked[end][0] == ranked[start][0]:
            end += 1
        matches = sum(match for _, match in ranked[start:end])
        others = end - start - matches
        wins += matches * (below + others / 2)
        below += others
        start = end
    return wins / max(1, sum(truth) * (len(truth) - sum(truth)))


def outcome(said: Iterable[bool], truth: Iterable[bool]) -> Outcome:
    """Return precision and recall of what was said; precision of nothing said is 1."""
    both = list(zip(said, truth, strict=True))
    right = sum(s and t for s, t in both)
    claimed, due = sum(s for s, _ in both), sum(t for _, t in both)
    return Outcome(right / claimed if claimed else 1.0, right / due if due else 1.0)


def f1(said: Iterable[bool], truth: Iterable[bool]) -> float:
    """Return the harmonic mean of precision and recall."""
    precision, recall = outcome(said, truth)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def best_threshold(scored: dict[str, tuple[list[float], list[bool]]]) -> tuple[float, float]:
    """Return the threshold with the best mean F1 over all tasks, and that mean."""
    cuts = sorted({round(s, 3) for scores, _ in scored.values() for s in scores}, reverse=True)
    step = max(1, len(cuts) // 400)
    means = [
        (sum(f1([s >= cut for s in ss], t) for ss, t in scored.values()) / len(scored), cut)
        for cut in cuts[::step][: 200 if step > 1 else 400]
    ]
    mean, cut = max(means)
    return cut, mean
