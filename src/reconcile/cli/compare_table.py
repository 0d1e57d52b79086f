"""`reconcile compare --batch`: a table of pairs in, streamed out with their relations."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from reconcile.one_pair import naming
from reconcile.report.show import show
from reconcile.values.batch import Batch, HeaderError, JudgedRow, judge, tab_separated
from reconcile.values.registry import value_type

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reconcile.values.base import Options

DONE, WRONG_INPUT = 0, 2
_STDIN = Path("-")


def compare_table(type_name: str, table: Path, options: Options, style: str) -> int:
    """Print the table with the relation of each row; return 2 if some row could not be read.

    Rows that can't be read are printed with empty outcomes, and told on stderr with their line.
    """
    kind = value_type(type_name, options)
    name = "<stdin>" if table == _STDIN else str(table)
    faulty = 0
    with _opened(table) as lines:
        try:
            batch = judge(tab_separated(lines), kind, lambda a, b: naming(kind, a, b))
        except HeaderError as error:
            raise click.UsageError(f"{show(name)}: {error}") from None
        except UnicodeDecodeError as error:
            raise click.UsageError(_not_text(name, error)) from None
        put = _writer(batch, style)
        try:
            for row in batch.rows:
                put(row)
                faulty += bool(row.faults)
                _tell(row, name)
        except UnicodeDecodeError as error:
            raise click.UsageError(_not_text(name, error)) from None
    return WRONG_INPUT if faulty else DONE


def _tell(row: JudgedRow, name: str) -> None:
    for fault in row.faults:
        column = f" {fault.column}:" if fault.column else ""
        expected = f"; expected: {fault.expected}" if fault.expected else ""
        message = f"{name}:{fault.line}:{column} {fault.message}{expected}"
        click.echo(show(message), err=True)


def _not_text(name: str, error: UnicodeDecodeError) -> str:
    byte = error.object[error.start]
    return show(f"{name}: byte 0x{byte:02x} is not UTF-8; save the table in UTF-8")


@contextmanager
def _opened(table: Path) -> Iterator[TextIO]:
    if table == _STDIN:
        yield sys.stdin
        return
    with table.open(encoding="utf-8-sig", newline="") as lines:
        yield lines


def _writer(batch: Batch, style: str) -> Callable[[JudgedRow], object]:
    """Return what prints a row: as JSON with the columns' names as keys, or between tabs."""
    write = sys.stdout.write
    if style == "json":
        header = batch.header
        return lambda row: write(json.dumps(dict(zip(header, row.cells, strict=True))) + "\n")
    fit = show if sys.stdout.isatty() else str
    write("\t".join(map(fit, batch.header)) + "\n")
    return lambda row: write("\t".join(map(fit, row.cells)) + "\n")
