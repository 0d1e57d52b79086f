"""`reconcile names --batch`: a table of pairs in, streamed out with score, answer and reason."""

from __future__ import annotations

import csv
import json
import sys
from typing import TYPE_CHECKING

from reconcile.cli.batch_input import name_of, opened
from reconcile.cli.progress import table_progress
from reconcile.cli.refusal import RefusalError
from reconcile.names.comparison.batch import ADDED, NEEDED, BatchError, compare_rows
from reconcile.report.safe_for_terminal import show

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path


def names_table(table: Path, style: str) -> None:
    """Print the table with the outcome of each row: as CSV, or as a line of JSON a row."""
    with opened(table) as lines:
        reader = csv.DictReader(lines, restkey="", restval="")
        try:
            header = reader.fieldnames or ()
            if not set(NEEDED) <= set(header):
                raise RefusalError(_missing_columns(table, header))
            put = _writer([*header, *ADDED], style)
            with table_progress(lines, compare_rows(reader)) as rows:
                for row in rows:
                    put(row)
        except (BatchError, csv.Error) as error:
            raise RefusalError(f"{name_of(table)}: {show(str(error))}") from None


def _missing_columns(table: Path, header: Sequence[str]) -> str:
    """Return what is wrong with a table that lacks a column."""
    has = show(", ".join(header)[:200]) or "nothing"
    needs = f"the table needs the columns {' and '.join(NEEDED)}; its header has {has}"
    return f"{name_of(table)}: {needs}; columns are separated by commas"


def _writer(header: list[str], style: str) -> Callable[[dict[str, str]], object]:
    if style == "json":
        return lambda row: sys.stdout.write(json.dumps(_typed(row)) + "\n")
    fit = show if sys.stdout.isatty() else str
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(map(fit, header))
    return lambda row: writer.writerow([fit(row[column]) for column in header])


def _typed(row: dict[str, str]) -> dict[str, object]:
    return {**row, "score": float(row["score"])}
