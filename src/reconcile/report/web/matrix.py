"""The matrix of the page: by field, what each source says on what; a blank is silence."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from reconcile.report.matrix import Row, matrix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.model.question import Question
    from reconcile.model.reconciliation import Reconciliation

ALWAYS = ("parties", "status")
"""Types whose questions are always shown, since there silence says something."""


class FieldRows(NamedTuple):
    """The rows of one field."""

    field: str
    rows: tuple[Row, ...]


class PageMatrix(NamedTuple):
    """The ids of the sources that are its columns, and its rows by field."""

    columns: tuple[str, ...]
    fields: tuple[FieldRows, ...]


def page_matrix(result: Reconciliation, questions: Sequence[Question]) -> PageMatrix:
    """Return parties and attendance, and whatever else two sources speak of, side by side."""
    shared = [question for question in questions if question.type in ALWAYS or _shared(question)]
    found = matrix(result, shared)
    by_field = groupby(found.rows, key=lambda row: row.question.field)
    return PageMatrix(
        found.columns, tuple(FieldRows(field, tuple(rows)) for field, rows in by_field)
    )


def _shared(question: Question) -> bool:
    return len({answer.claim.source for answer in question.answers}) > 1
