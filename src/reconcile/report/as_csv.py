"""The report as a table of claims, a row each, for spreadsheets.

Spreadsheets run a cell that begins like a formula (CWE-1236), so such a text gets an apostrophe in
front. The formats that lose nothing are JSON and JSON Lines.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from reconcile.model.extent import Axis
from reconcile.report.show import show
from reconcile.values.dates.day_numbers import year_month_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.model.question import Answer, Question
    from reconcile.model.reconciliation import Reconciliation
    from reconcile.model.source import Source

COLUMNS = (
    "question",
    "field",
    "type",
    "subject",
    "scope",
    "verdict",
    "agreement",
    "reasons",
    "claim",
    "source",
    "origin",
    "outlet",
    "published",
    "claimant",
    "stage",
    "as_of",
    "measure",
    "value",
    "read_as",
    "lowest",
    "highest",
    "quote",
    "locator",
    "credibility",
    "note",
)
_STARTS_FORMULA = tuple("=+-@|%\uff1d\uff0b\uff0d\uff20")


def report_csv(result: Reconciliation, questions: Sequence[Question]) -> str:
    """Return the claims of these questions of a result as CSV with a head (RFC 4180).

    `lowest` and `highest` are what the words of a value allow: numbers, ISO dates, or days for what
    lasts. An empty one is open, or there is no line to measure on.
    """
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(COLUMNS)
    sources = {source.id: source for source in result.sources}
    for question in questions:
        for answer in question.answers:
            writer.writerow(_row(question, answer, sources[answer.claim.source]))
    return buffer.getvalue()


def _row(question: Question, answer: Answer, source: Source) -> list[str | float]:
    claim = answer.claim
    reasons = sorted({pair.comparison.reason for pair in question.telling})
    texts = (
        question.id,
        question.field,
        question.type,
        question.subject,
        question.scope,
        question.verdict.value,
        question.agreement and question.agreement.value,
        " ".join(reasons),
        claim.id,
        claim.source,
        answer.origin,
        source.outlet,
        source.published,
        claim.claimant,
        claim.stage and claim.stage.value,
        claim.as_of,
        claim.measure and claim.measure.value,
        claim.value,
        answer.shown,
    )
    rest = (claim.quote, claim.locator, claim.credibility, claim.note)
    return [*map(cell, texts), *_bounds(answer), *map(cell, rest)]


def _bounds(answer: Answer) -> tuple[str | float, str | float]:
    if answer.extent is None:
        return "", ""
    low, high = answer.extent.allowed
    axis = answer.extent.axis
    return _bound(low, axis), _bound(high, axis)


def _bound(number: float | None, axis: Axis) -> str | float:
    if number is None:
        return ""
    if axis is not Axis.DAY:
        return number
    year, month, day = year_month_day(int(number))
    return f"{year:04}-{month:02}-{day:02}"


def cell(text: str | None) -> str:
    """Return a text as a cell that no spreadsheet takes for a formula; "" for none."""
    shown = show(text or "")
    return f"'{shown}" if shown.lstrip().startswith(_STARTS_FORMULA) else shown
