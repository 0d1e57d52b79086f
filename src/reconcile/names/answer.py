"""The three answers to whether two names are one, and the scores at which they change."""

from __future__ import annotations

from enum import StrEnum


class Answer(StrEnum):
    """Whether two names mean one entity; a close call is left to a person."""

    SAME = "same"
    CLOSE = "close"
    DIFFERENT = "different"


SAME_FROM = 84.5
"""From here names are the same: set for precision, since a wrong merge invents agreements."""
CLOSE_FROM = 68.0
"""From here a person should look."""


def answer_of(score: float) -> Answer:
    """Return the answer that a score (0-100) stands for."""
    if score >= SAME_FROM:
        return Answer.SAME
    return Answer.CLOSE if score >= CLOSE_FROM else Answer.DIFFERENT


def cut(score: float) -> float:
    """Return a score with one decimal, cut so that none rounds up to another answer."""
    return int(score * 10.0) / 10.0
