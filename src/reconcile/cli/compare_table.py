"""`reconcile compare --batch`: a table of pairs in, streamed out with their relations."""

from __future__ import annotations

import csv
import json
import sys
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from reconcile.cli.batch_input import name_of, opened
from reconcile.cli.progress import table_progress
from reconcile.cli.refusal import RefusalError
from reconcile.one_pair import NOTHING_KNOWN, Known, naming
from reconcile.report.safe_for_terminal import show
from reconcile.values.batch import Batch, HeaderError, JudgedRow, judge
from reconcile.values.batch_rows import batch_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from reconcile.values.frame import Frame
    from reconcile.values.value_type import ValueType

DONE, WRONG_INPUT = 0, 2


def compare_table(
    kind: ValueType[Any],
    table: Path,
    frames: tuple[Frame, Frame],
    style: str,
    known: Known = NOTHING_KNOWN,
) -> int:
    """Print the table with the relation of each row; return 2 if some row could not be read.

    `frames` apply to A and B where the table says nothing else. Rows that can't be read are printed
    with empty outcomes, and reported on stderr with their line.
    """
    name = name_of(table)
    faulty = 0
    with opened(table) as lines:
        try:
            found = batch_rows(lines)
            batch = judge(found.rows, kind, partial(naming, kind, known=known), frames)
            put = _writer(batch, style, name, found.written)
            with table_progress(lines, batch.rows) as rows:
                for row in rows:
                    put(row)
                    faulty += bool(row.faults)
                    _complain(row, name)
        except HeaderError as error:
            raise RefusalError(f"{name}: {error}") from None
        except csv.Error as error:
            raise RefusalError(f"{name}: {error}; quotation marks come in pairs") from None
    return WRONG_INPUT if faulty else DONE


def _complain(row: JudgedRow, name: str) -> None:
    for fault in row.faults:
        column = f" {fault.column}:" if fault.column else ""
        expected = f"; expected: {fault.expected}" if fault.expected else ""
        message = f"{name}:{fault.line}:{column} {fault.message}{expected}"
        click.echo(show(message), err=True)


def _writer(
    batch: Batch, style: str, name: str, written: Callable[[Sequence[str]], str]
) -> Callable[[JudgedRow], object]:
    """Return what prints a row: as JSON with the columns' names as keys, or as the table has it."""
    write = sys.stdout.write
    if style == "json":
        header = batch.header
        twice = sorted({column for column in header if header.count(column) > 1})
        if twice:
            columns = ", ".join(map(repr, twice))
            raise RefusalError(show(f"{name}: no keys can be made of {columns}, there twice"))
        return lambda row: write(json.dumps(dict(zip(header, row.cells, strict=True))) + "\n")
    fit = show if sys.stdout.isatty() else str
    write(written([fit(cell) for cell in batch.header]) + "\n")
    return lambda row: write(written([fit(cell) for cell in row.cells]) + "\n")
