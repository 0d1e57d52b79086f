"""Side by side on the page: what each source says, disagreements first; a blank is silence."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.report.counting import sources_of
from reconcile.report.matrix import Row, matrix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.model.question import Question
    from reconcile.model.reconciliation import Reconciliation

ALWAYS = ("parties", "status")
"""Types whose questions are always shown, since there silence says something."""
MOST_COLUMNS = 8
"""Sources up to which a table can be read; of more, each question is a block."""
MOST_ROWS = 150
"""Questions that are set side by side; `reconcile diff` prints them all."""


class PageMatrix(NamedTuple):
    """The ids of the sources, the rows that are shown, and how many more there are."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    more: int
    as_table: bool


def page_matrix(result: Reconciliation, questions: Sequence[Question]) -> PageMatrix:
    """Return parties and attendance, and whatever else two sources speak of, side by side."""
    shared = [q for q in questions if q.type in ALWAYS or len(sources_of(q)) > 1]
    found = matrix(result, shared)
    shown = found.rows[:MOST_ROWS]
    few = len(found.columns) <= MOST_COLUMNS
    return PageMatrix(found.columns, shown, len(found.rows) - len(shown), few)
