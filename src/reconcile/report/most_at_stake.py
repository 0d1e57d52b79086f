"""What matters most in a long list of contradictions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.question import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reconcile.model.question import Question

_ORDER = list(Verdict)


def most_at_stake(questions: Iterable[Question]) -> list[Question]:
    """Return the questions with the worst verdict first, then those that more sources answer."""
    return sorted(questions, key=_stake)


def _stake(question: Question) -> tuple[int, int, int, str]:
    sources = len({answer.claim.source for answer in question.answers})
    return _ORDER.index(question.verdict), -len(question.origins), -sources, question.id
