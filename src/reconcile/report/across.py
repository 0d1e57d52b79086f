"""What was found across questions, in the words that all formats share."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.folding import folded
from reconcile.model.question import Between
from reconcile.report.counting import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.model.cross_check import Clash, CrossCheck
    from reconcile.model.question import Answer, Question
    from reconcile.model.reconciliation import Reconciliation

WHOSE = {
    Between.ITSELF: "a source against itself",
    Between.CLAIMANTS: "those whom one source cites",
    Between.ONE_ORIGIN: "sources of one origin",
    Between.ONE_CLAIMANT: "sources that quote one claimant",
    Between.ORIGINS: "between origins",
}
"""Whose claims clash, in the order in which they are checked."""


class Told(NamedTuple):
    """A clash in words, with the claims that make it."""

    whose: str
    sentence: str
    reason: str
    arithmetic: str
    flips: str
    answers: tuple[Answer, ...]


def told(check: CrossCheck) -> tuple[Told, ...]:
    """Return the clashes of a check in words, a source against itself first."""
    answers = {answer.claim.id: answer for answer in check.answers}
    return tuple(
        _told(clash, [answers[claim] for claim in clash.claims]) for clash in check.clashes
    )


def _told(clash: Clash, answers: Sequence[Answer]) -> Told:
    said = clash.explanation
    return Told(
        WHOSE[clash.between],
        said.sentence,
        clash.comparison.reason,
        said.steps[0],
        said.flips,
        tuple(answers),
    )


def name_of(check: CrossCheck) -> str:
    """Return what a check is called: its subject and scope, and the constraint in one line."""
    named = check.scope and folded(check.scope) != folded(check.subject)
    scope = f" ({check.scope})" if named else ""
    return f"{check.subject}{scope} · {check.says}"


def field_of(check: CrossCheck, answer: Answer) -> str:
    """Return the field of a claim in a check, and its subject where that isn't the check's."""
    claim = answer.claim
    if claim.subject.split() == check.subject.split():
        return claim.field
    return f"{claim.field} of {claim.subject}"


def checks_shown(result: Reconciliation, questions: Sequence[Question]) -> tuple[CrossCheck, ...]:
    """Return the checks on any of the questions; all of them where no question is left out."""
    if len(questions) == len(result.questions):
        return result.across
    shown = {question.id for question in questions}
    return tuple(check for check in result.across if shown.intersection(check.questions))


def conflicts_of(checks: Sequence[CrossCheck]) -> tuple[CrossCheck, ...]:
    """Return the checks whose claims can't all be true, or differ."""
    return tuple(check for check in checks if check.verdict.is_contradiction)


def conflicts_by_claim(checks: Sequence[CrossCheck]) -> dict[str, list[tuple[str, str]]]:
    """Return for each claim in a conflict the checks that it is in, worst first, and the reasons.

    Those are the claims of the smallest sets shown; others of the same kinds are only counted.
    """
    found: dict[str, list[tuple[str, str]]] = {}
    for check in checks:
        for clash in check.clashes:
            for claim in clash.claims:
                found.setdefault(claim, []).append((check.id, clash.comparison.reason))
    return found


def bearing_on(result: Reconciliation, question: Question) -> tuple[CrossCheck, ...]:
    """Return the checks that a question is in, worst first."""
    return tuple(check for check in result.across if question.id in check.questions)


def summed_up(checks: Sequence[CrossCheck]) -> str:
    """Return how many checks found a conflict: "2 conflicts in 7 checks across questions"."""
    number = len(conflicts_of(checks))
    return f"{counted(number, 'conflict')} in {counted(len(checks), 'check')} across questions"


def to_look(result: Reconciliation, checks: Sequence[CrossCheck]) -> tuple[str, ...]:
    """Return the claims that most conflicts share, a sentence each; none for some checks."""
    if len(checks) < len(result.across):
        return ()
    return tuple(
        f"A place to look: {shared.claim} is in {shared.conflicts:,} of "
        f"{counted(shared.of, 'conflict')}."
        for shared in result.places_to_look
    )
