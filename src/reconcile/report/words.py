"""The words and marks that all formats share, so that no two name one thing differently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.question import Verdict
from reconcile.model.words import Stage

if TYPE_CHECKING:
    from reconcile.model.question import Answer, Question

TITLES = {
    Verdict.OUTRIGHT: "contradictions, outright",
    Verdict.APPARENT: "contradictions, apparent",
    Verdict.UNJUDGED: "unjudged",
    Verdict.AGREEMENT: "agreements",
    Verdict.UNCORROBORATED: "uncorroborated",
}
NAMES = {
    Verdict.OUTRIGHT: "contradiction, outright",
    Verdict.APPARENT: "contradiction, apparent",
    Verdict.UNJUDGED: "unjudged",
    Verdict.AGREEMENT: "agreement",
    Verdict.UNCORROBORATED: "uncorroborated",
}
MARKS = {
    Verdict.OUTRIGHT: "✗",
    Verdict.APPARENT: "≠",
    Verdict.UNJUDGED: "?",
    Verdict.AGREEMENT: "=",
    Verdict.UNCORROBORATED: "·",
}


def counted(number: int, noun: str, nouns: str | None = None) -> str:
    """Return a number with its noun: "1 claim", "2 claims", "1,200 claims"."""
    return f"{number:,} {noun if number == 1 else nouns or noun + 's'}"


def verdict_name(question: Question) -> str:
    """Return the verdict in words; an agreement says which."""
    name = NAMES[question.verdict]
    return f"{name} ({question.agreement})" if question.agreement else name


def asked(question: Question) -> str:
    """Return what a question asks: the field, the subject, and the scope if it has one."""
    scope = f" ({question.scope})" if question.scope else ""
    return f"{question.field} · {question.subject}{scope}"


def said_by(answer: Answer) -> str:
    """Return who says it: the source, the claimant inside it, and what is only planned."""
    claim = answer.claim
    claimant = f": {claim.claimant}" if claim.claimant else ""
    qualities: list[str] = ["planned"] if claim.stage is Stage.PLANNED else []
    if claim.as_of:
        qualities.append(f"as of {claim.as_of}")
    if claim.measure:
        qualities.append(claim.measure.value)
    aside = f" ({', '.join(qualities)})" if qualities else ""
    return f"{claim.source}{claimant}{aside}"
