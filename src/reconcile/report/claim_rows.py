"""The claims of a report as rows of a table, for the formats that spreadsheets read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.extent import Axis
from reconcile.model.question import TWO_WAYS
from reconcile.report.across import conflicts_by_claim
from reconcile.report.one_claimant import quoted_two_ways
from reconcile.values.date.day_numbers import year_month_day

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reconcile.model.question import Answer, Question
    from reconcile.model.reconciliation import Reconciliation
    from reconcile.model.source import Source

    Cell = str | float | None

COLUMNS = (
    "question",
    "field",
    "type",
    "subject",
    "scope",
    "verdict",
    "agreement",
    "reasons",
    "across",
    "across_reasons",
    "id",
    "source",
    "origin",
    "outlet",
    "published",
    "claimant",
    "stage",
    "as_of",
    "measure",
    "complete",
    "implied",
    "value",
    "read_as",
    "lowest",
    "highest",
    "quote",
    "locator",
    "credibility",
    "note",
    "coder",
    "subject_id",
    "revises",
    "settles",
)


def claim_rows(result: Reconciliation, questions: Sequence[Question]) -> Iterator[list[Cell]]:
    """Yield a row a claim, in the order of the questions and of their answers; texts are raw.

    `lowest` and `highest` are what the words of a value allow: numbers, ISO dates, or days for what
    lasts; None where it is open, or there is no line to measure on. An end may itself be left out:
    of "more than 20" the lowest is 20, since of what is measured it may be 20.01.
    `across` are the ids of the conflicts across questions that a claim is in, and `across_reasons`
    theirs.
    """
    sources = {source.id: source for source in result.sources}
    across = conflicts_by_claim(result.across)
    for question in questions:
        codes = " ".join(sorted(_codes(question)))
        for answer in question.answers:
            bearing = across.get(answer.claim.id, ())
            yield _row(question, answer, sources[answer.claim.source], codes, bearing)


def _row(
    question: Question,
    answer: Answer,
    source: Source,
    codes: str,
    across: Sequence[tuple[str, str]],
) -> list[Cell]:
    claim = answer.claim
    return [
        question.id,
        question.field,
        question.type,
        claim.subject,
        claim.scope,
        question.verdict.value,
        question.agreement and question.agreement.value,
        codes,
        " ".join(dict.fromkeys(check for check, _ in across)),
        " ".join(sorted({reason for _, reason in across})),
        claim.id,
        claim.source,
        answer.origin,
        source.outlet,
        source.published,
        claim.claimant,
        claim.stage and claim.stage.value,
        claim.as_of,
        claim.measure and claim.measure.value,
        "true" if claim.complete else None,
        "true" if claim.implied else None,
        claim.value,
        answer.shown,
        *_bounds(answer),
        claim.quote,
        claim.locator,
        claim.credibility,
        claim.note,
        claim.coder,
        claim.subject_id,
        claim.revises,
        ", ".join(claim.settles),
    ]


def _codes(question: Question) -> set[str]:
    """Return the codes of the reasons that make the verdict."""
    codes = {pair.comparison.reason for pair in question.telling}
    return codes | ({TWO_WAYS} if quoted_two_ways(question) else set())


def _bounds(answer: Answer) -> tuple[Cell, Cell]:
    if answer.extent is None:
        return None, None
    low, high = answer.extent.allowed
    axis = answer.extent.axis
    return _bound(low, axis), _bound(high, axis)


def _bound(number: float | None, axis: Axis) -> Cell:
    if number is None or axis is not Axis.DAY:
        return number
    return iso_day(int(number))


def iso_day(number: int) -> str:
    """Return a day number as ISO 8601 writes the day; years before 0 with a sign."""
    year, month, day = year_month_day(number)
    return f"{year:0{4 if year >= 0 else 5}}-{month:02}-{day:02}"
