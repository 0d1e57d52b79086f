"""Verdicts as files, piece by piece: the whole is never in memory.

In: batches of verdicts, worst first. Out: bytes of CSV, JSON Lines or JSON, a row a question.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.engines.parquet_file import verdicts_parquet
from reconcile.engines.verdict_rows import Verdict, rows_of
from reconcile.report.as_csv import csv_text
from reconcile.report.as_json import SCHEMA_VERSION
from reconcile.report.json_text import dump_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reconcile.engines.verdicts import Verdicts


def verdicts_csv(verdicts: Verdicts) -> Iterator[bytes]:
    """Yield CSV with a head; texts are such that no spreadsheet runs them."""
    yield csv_text(Verdict._fields, ()).encode()
    for batch in verdicts.batches():
        yield csv_text((), rows_of([batch])).encode()


def verdicts_jsonl(verdicts: Verdicts) -> Iterator[bytes]:
    """Yield JSON Lines, an object a question."""
    for batch in verdicts.batches():
        yield "".join(dump_line(row._asdict()) for row in rows_of([batch])).encode()


def verdicts_json(verdicts: Verdicts) -> Iterator[bytes]:
    """Yield one JSON object: the summary, what isn't in the report, and the verdicts."""
    head = {
        "schema_version": SCHEMA_VERSION,
        "engine": verdicts.engine,
        "summary": verdicts.summary._asdict(),
        "left_out": [each._asdict() for each in verdicts.left_out],
    }
    yield f'{dump_line(head)[:-2]},"verdicts":['.encode()
    before = "\n"
    for batch in verdicts.batches():
        for row in rows_of([batch]):
            yield f"{before}{dump_line(row._asdict())[:-1]}".encode()
            before = ",\n"
    yield b"\n]}\n"


WRITERS: dict[str, Callable[[Verdicts], Iterator[bytes]]] = {
    "json": verdicts_json,
    "jsonl": verdicts_jsonl,
    "csv": verdicts_csv,
    "parquet": verdicts_parquet,
}
"""What writes verdicts in each format but the terminal's."""
