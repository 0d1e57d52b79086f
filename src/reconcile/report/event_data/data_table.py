"""A table of event data, and how it is written: as CSV or as Parquet."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.report.as_csv import csv_text
from reconcile.report.as_parquet import parquet_bytes
from reconcile.report.counting import counted, listed

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable, Sequence

    from reconcile.report.claim_rows import Cell


class DataTable(NamedTuple):
    """Columns and rows, which columns hold numbers, and the claims that aren't in the rows.

    These are counted by reason ("gives no figure"), and by field where it has no column.
    """

    columns: tuple[str, ...]
    rows: Sequence[Sequence[Cell]]
    numbers: frozenset[str]
    left_out: Counter[str]
    fields: Counter[str]


def as_csv(table: DataTable) -> str:
    """Return a table as CSV with a head (RFC 4180); an empty cell is silence."""
    return csv_text(table.columns, table.rows)


def as_parquet(table: DataTable) -> bytes:
    """Return a table as a Parquet file; a column of figures holds numbers.

    Raises `NotWritableError` where pyarrow isn't installed.
    """
    return parquet_bytes(table.columns, table.rows, table.numbers)


_NAMED = 5
"""Fields without a column that are named; the others are counted."""
WRITERS: dict[str, Callable[[DataTable], str | bytes]] = {"csv": as_csv, "parquet": as_parquet}


def left_out_lines(table: DataTable) -> list[str]:
    """Return a line a reason why claims are not in the table, the commonest first."""
    lines = [
        f"left out {counted(number, 'claim')}: {'it' if number == 1 else 'each'} {why}"
        for why, number in _ordered(table.left_out)
    ]
    if table.fields:
        named = [f"{field} ({number:,})" for field, number in _ordered(table.fields)]
        more = [counted(len(named) - _NAMED, "other")] if len(named) > _NAMED else []
        claims = counted(table.fields.total(), "claim")
        lines.append(
            f"left out {claims} on fields without a column: {listed(named[:_NAMED] + more)}"
        )
    return lines


def _ordered(counts: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda each: (-each[1], each[0]))
