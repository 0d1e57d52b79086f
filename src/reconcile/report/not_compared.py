"""What a question with very many different values leaves uncompared, in words for all formats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.question import Verdict

if TYPE_CHECKING:
    from reconcile.model.question import Question


def not_compared(question: Question) -> str:
    """Return how many pairs weren't compared, and what that leaves open; "" where all were."""
    left = question.pairs.not_compared
    if not left:
        return ""
    certain = question.verdict is Verdict.OUTRIGHT
    open_ = "" if certain else " A worse pair may be among them."
    return (
        f"There are too many different values to compare every two: {left:,} of"
        f" {len(question.pairs):,} pairs were left out.{open_}"
    )
