"""The report as an Excel workbook: a sheet each of questions, claims, conflicts and sources.

Texts are written as texts, which no spreadsheet runs, and numbers as numbers. XlsxWriter does the
writing, as an extra: it only writes, and so brings no reader of other people's files.
"""

from __future__ import annotations

import io
from importlib import import_module
from typing import TYPE_CHECKING, Any

from reconcile.report.not_writable import NotWritableError
from reconcile.report.safe_for_terminal import show
from reconcile.report.workbook_sheets import sheets

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.model.question import Question
    from reconcile.model.reconciliation import Reconciliation
    from reconcile.report.claim_rows import Cell


MOST_ROWS = 1_048_575
"""Rows that a sheet of Excel takes below its head."""
_LONGEST = 32_767
"""Characters that a cell of Excel takes."""
_WIDEST = 50
"""Characters that a column is wide at most; longer texts are folded."""


def report_xlsx(result: Reconciliation, questions: Sequence[Question]) -> bytes:
    """Return the report on these questions of a result as a workbook; the same bytes for the same.

    Raises `NotWritableError` where XlsxWriter isn't installed, or a sheet would be too long.
    """
    buffer = io.BytesIO()
    with _workbook(buffer) as book:
        head = book.add_format({"bold": True})
        folded = book.add_format({"text_wrap": True, "valign": "top"})
        for name, columns, rows in sheets(result, questions):
            _fill(book.add_worksheet(name), columns, list(rows), head, folded)
    return buffer.getvalue()


def _workbook(buffer: io.BytesIO) -> Any:  # noqa: ANN401 (an extra, which need not be there)
    from datetime import UTC, datetime  # noqa: PLC0415 (only a workbook has a date)

    try:
        xlsxwriter = import_module("xlsxwriter")
    except ImportError:
        raise NotWritableError(
            "Excel files are written with XlsxWriter: pip install 'reconcile-claims[xlsx]'"
        ) from None
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    # A date of its own would make every file another one.
    book.set_properties({"created": datetime(2000, 1, 1, tzinfo=UTC)})
    return book


def _fill(
    sheet: Any,  # noqa: ANN401 (as above)
    columns: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    head: object,
    folded: object,
) -> None:
    """Write a sheet with a head that stays in sight and can be filtered by."""
    if len(rows) > MOST_ROWS:
        raise NotWritableError(
            f"{len(rows):,} rows are more than a sheet of Excel takes; "
            "--field or --verdict narrows, and --format csv takes any number"
        )
    for at, column in enumerate(columns):
        longest = max((len(_shown(row[at])) for row in rows), default=0)
        sheet.set_column(at, at, min(_WIDEST, max(len(column), longest) + 2), folded)
        sheet.write_string(0, at, column, head)
    for line, row in enumerate(rows, start=1):
        for at, value in enumerate(row):
            if isinstance(value, int | float):
                sheet.write_number(line, at, value)
            elif value:
                sheet.write_string(line, at, _shown(value))
    # "13" is a text on purpose: it is what a source says, not what was read from it.
    sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{len(rows) + 1}"})
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, len(rows), len(columns) - 1)


def _shown(value: Cell) -> str:
    text = show(str(value)) if value is not None else ""
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
