"""The report as a table of claims, a row each, for spreadsheets.

Spreadsheets run a cell that begins like a formula (CWE-1236), so such a text gets an apostrophe in
front. The formats that lose nothing are JSON and JSON Lines.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from reconcile.files.tables.formula import guarded
from reconcile.report.claim_rows import COLUMNS, claim_rows
from reconcile.report.safe_for_terminal import show

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reconcile.model.question import Question
    from reconcile.model.reconciliation import Reconciliation
    from reconcile.report.claim_rows import Cell


def report_csv(result: Reconciliation, questions: Sequence[Question]) -> str:
    """Return the claims of these questions of a result as CSV with a head (RFC 4180)."""
    return csv_text(COLUMNS, claim_rows(result, questions))


def csv_text(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """Return rows of cells as CSV; numbers as they are, texts so that none is run.

    The head comes first, unless there are no columns: then the rows follow others.
    """
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    if columns:
        writer.writerow(columns)
    for row in rows:
        writer.writerow([each if isinstance(each, float | int) else cell(each) for each in row])
    return buffer.getvalue()


def cell(text: str | None) -> str:
    """Return a text as a cell that no spreadsheet takes for a formula; "" for none."""
    return guarded(show(text or ""))
