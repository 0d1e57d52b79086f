"""What a question is called, and what its claims leave possible, in the words of all formats."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reconcile.model.question import Answer, Question


def field_name(question: Question) -> str:
    """Return what the field of a question is called: its label, or its key in words."""
    return question.label or key_in_words(question.field)


def key_in_words(key: str) -> str:
    """Return a field's key as words: "aid.goods" is "aid: goods", "armed_group" "armed group"."""
    return key.replace(".", ": ").replace("_", " ").replace("-", " ")


def about(question: Question) -> str:
    """Return what a question is about: the subject, and the scope if it has one."""
    return f"{question.subject} ({question.scope})" if question.scope else question.subject


def asked(question: Question) -> str:
    """Return what a question asks: the field, the subject, and the scope if it has one."""
    return f"{field_name(question)} · {about(question)}"


def spelled(question: Question, answer: Answer) -> str:
    """Return the subject as a claim spells it where that isn't the question's; "" elsewhere."""
    written = answer.claim.subject
    return written if written.split() != question.subject.split() else ""


def spellings(question: Question, answers: Iterable[Answer]) -> str:
    """Return in brackets how claims spell the subject where the question doesn't; "" elsewhere."""
    names = sorted({name for answer in answers if (name := spelled(question, answer))})
    return f" (of “{'”, “'.join(names)}”)" if names else ""


def stated(question: Question) -> str:
    """Return the range of what a contradiction's claims state; "" where two values say it."""
    several = len({answer.shown for answer in question.answers}) > 2
    return (question.spread or "") if several and question.verdict.is_contradiction else ""


def fits_all(question: Question) -> str:
    """Return what is consistent with all claims; "" where nothing is, or anything."""
    return (question.common or "") if len(question.answers) > 1 else ""
