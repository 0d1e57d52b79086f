"""The words and marks for verdicts that all formats share, so that no two name one differently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.question import Verdict
from reconcile.model.relation import Relation
from reconcile.report.counting import counted

if TYPE_CHECKING:
    from reconcile.model.question import Question

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
MEANINGS = {
    Verdict.OUTRIGHT: "cannot all be true",
    Verdict.APPARENT: "some reading fits all",
    Verdict.UNJUDGED: "free texts that differ",
    Verdict.AGREEMENT: "every claim fits every other",
    Verdict.UNCORROBORATED: "only one origin says it",
}
AGREEMENTS = {
    Relation.SAME: "all the same",
    Relation.REFINES: "the precise claims fit the vaguer ones",
    Relation.COMPATIBLE: "all can be true",
}
AGREEMENTS_SHORT = {
    Relation.SAME: "same",
    Relation.REFINES: "more exact",
    Relation.COMPATIBLE: "compatible",
}


def title(verdict: Verdict, number: int) -> str:
    """Return what a number of questions with a verdict are called: "contradiction, outright"."""
    return NAMES[verdict] if number == 1 else TITLES[verdict]


def verdict_name(question: Question) -> str:
    """Return the verdict in words; an agreement says which."""
    name = NAMES[question.verdict]
    return f"{name} ({AGREEMENTS_SHORT[question.agreement]})" if question.agreement else name


def aside(question: Question) -> set[str]:
    """Return the ids of the claims that can't be compared with any other of an agreement."""
    if not question.agreement:
        return set()
    weighed = {
        claim
        for alike in question.pairs.alike
        if alike.comparison.relation is not Relation.INCOMPARABLE
        for claim in (*alike.a, *alike.b)
    }
    return {answer.claim.id for answer in question.answers} - weighed


def agreement_words(question: Question) -> str:
    """Return how the claims of an agreement agree; "" for any other verdict."""
    if not question.agreement:
        return ""
    apart = aside(question)
    revised = sum(answer.revised for answer in question.answers if answer.claim.id in apart)
    others = len(apart) - revised
    but = [
        f"{counted(revised, 'claim')} revised later" if revised else "",
        f"{counted(others, 'claim')} that can't be compared" if others else "",
    ]
    exceptions = " and ".join(filter(None, but))
    words = AGREEMENTS[question.agreement]
    return f"{words}, but for {exceptions}" if exceptions else words
