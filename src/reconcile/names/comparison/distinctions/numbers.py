"""A number that only one of two names has: Elizabeth I and Elizabeth, World War and World War II.

Two numbers that differ are seen by the score itself (`MARKS_DIFFER`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.names.comparison.answer import Answer
from reconcile.names.words.tokens import Role

if TYPE_CHECKING:
    from reconcile.names.comparison.distinctions.two_names import TwoNames


def number_missing(both: TwoNames) -> Answer | None:
    """Say `close` where a number of one name has no partner."""
    alone = any(token.role == Role.NUMBER for token in both.alone)
    return Answer.CLOSE if alone else None
