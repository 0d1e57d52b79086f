"""The sheets of a workbook: questions, claims, conflicts across questions, and sources."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reconcile.report.across import checks_shown, told
from reconcile.report.claim_rows import COLUMNS, claim_rows
from reconcile.report.verdict_words import NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reconcile.model.question import Question
    from reconcile.model.reconciliation import Reconciliation
    from reconcile.report.claim_rows import Cell

    Sheet = tuple[str, Sequence[str], Iterable[Sequence[Cell]]]

_QUESTION_COLUMNS = (
    "question",
    "field",
    "label",
    "type",
    "subject",
    "scope",
    "verdict",
    "agreement",
    "why",
    "values",
    "claims",
    "origins",
    "stated",
    "satisfies_all",
    "accepted",
)
_CHECK_COLUMNS = (
    "check",
    "kind",
    "constraint",
    "subject",
    "scope",
    "verdict",
    "reason",
    "between",
    "why",
    "arithmetic",
    "claims",
    "values",
    "accepted",
)
_SOURCE_COLUMNS = (
    "source",
    "title",
    "outlet",
    "author",
    "published",
    "origin",
    "derived_from",
    "url",
    "claims",
    "note",
)


def sheets(result: Reconciliation, questions: Sequence[Question]) -> tuple[Sheet, ...]:
    """Return the name, head and rows of each sheet; texts are raw."""
    return (
        ("questions", _QUESTION_COLUMNS, _question_rows(result, questions)),
        ("claims", COLUMNS, claim_rows(result, questions)),
        ("across questions", _CHECK_COLUMNS, _check_rows(result, questions)),
        ("sources", _SOURCE_COLUMNS, _source_rows(result, questions)),
    )


def _question_rows(
    result: Reconciliation, questions: Iterable[Question]
) -> Iterator[Sequence[Cell]]:
    accepted = result.accepted
    for question in questions:
        decision = accepted.get(question.id)
        yield (
            question.id,
            question.field,
            question.label,
            question.type,
            question.subject,
            question.scope,
            NAMES[question.verdict],
            question.agreement and question.agreement.value,
            " ".join(pair.explanation.sentence for pair in question.telling),
            " | ".join(dict.fromkeys(answer.claim.value for answer in question.answers)),
            len(question.answers),
            len(question.origins),
            question.spread,
            question.common,
            decision.reason if decision else None,
        )


def _check_rows(result: Reconciliation, questions: Sequence[Question]) -> Iterator[Sequence[Cell]]:
    """Yield a row for each smallest set of claims that can't all be true."""
    for check in checks_shown(result, questions):
        decision = result.accepted.get(check.id)
        for clash in told(check):
            yield (
                check.id,
                check.kind.value,
                check.says,
                check.subject,
                check.scope,
                NAMES[check.verdict],
                clash.reason,
                clash.whose,
                clash.sentence,
                clash.arithmetic,
                " ".join(answer.claim.id for answer in clash.answers),
                " | ".join(answer.claim.value for answer in clash.answers),
                decision.reason if decision else None,
            )


def _source_rows(result: Reconciliation, questions: Iterable[Question]) -> Iterator[Sequence[Cell]]:
    made = Counter(answer.claim.source for question in questions for answer in question.answers)
    for source in result.sources:
        yield (
            source.id,
            source.title,
            source.outlet,
            source.author,
            source.published,
            result.origins[source.id],
            source.derived_from,
            source.url,
            made[source.id],
            source.note,
        )
