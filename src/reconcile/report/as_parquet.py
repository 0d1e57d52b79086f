"""The report as a Parquet file: a row a claim, with the columns of the CSV.

Texts stay as they are, since nothing runs a cell of Parquet as a formula.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.report.claim_rows import COLUMNS, claim_rows
from reconcile.report.not_writable import NotWritableError

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from reconcile.model.question import Question
    from reconcile.model.reconciliation import Reconciliation
    from reconcile.report.claim_rows import Cell


def report_parquet(result: Reconciliation, questions: Sequence[Question]) -> bytes:
    """Return the claims of these questions of a result as a Parquet file, every column a text.

    `lowest` and `highest` are numbers of some claims and days of others. Raises `NotWritableError`
    where pyarrow isn't installed.
    """
    return parquet_bytes(COLUMNS, list(claim_rows(result, questions)))


def parquet_bytes(
    columns: Sequence[str], rows: Sequence[Sequence[Cell]], numbers: Container[str] = ()
) -> bytes:
    """Return rows as a Parquet file, with the columns that hold numbers.

    Raises `NotWritableError` where pyarrow isn't installed.
    """
    from reconcile.files.tables.to_parquet import to_parquet  # noqa: PLC0415 (pyarrow is an extra)

    try:
        return to_parquet(columns, rows, numbers)
    except ImportError:
        raise NotWritableError(
            "Parquet files are written with pyarrow: pip install 'reconcile-claims[tables]'"
        ) from None
