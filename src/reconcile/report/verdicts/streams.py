"""Verdicts as files, piece by piece: the whole is never in memory.

In: batches of verdicts, worst first. Out: bytes of CSV, JSON Lines, JSON or Parquet, a row a
question.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq

from reconcile.engines.verdict_rows import VERDICTS, Verdict, rows_of
from reconcile.report.as_csv import csv_text
from reconcile.report.as_json import SCHEMA_VERSION
from reconcile.report.json_text import dump_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reconcile.engines.run import Verdicts

_ROWS = 65_536
"""Rows in a group of a Parquet file."""


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


def verdicts_parquet(verdicts: Verdicts) -> Iterator[bytes]:
    """Yield a Parquet file: the same bytes for the same rows, however they are batched."""
    sink = _Sink()
    with pq.ParquetWriter(sink, VERDICTS, compression="zstd") as writer:
        for table in _in_groups(verdicts.batches()):
            writer.write_table(table)
            yield sink.taken()
    yield sink.taken()


def _in_groups(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.Table]:
    """Yield the rows in tables of as many each, the last one shorter."""
    rest = VERDICTS.empty_table()
    for batch in batches:
        rest = pa.concat_tables([rest, pa.Table.from_batches([batch.cast(VERDICTS)])])
        if rest.num_rows >= _ROWS:
            yield rest.slice(0, _ROWS).combine_chunks()
            rest = rest.slice(_ROWS)
    if rest.num_rows:
        yield rest.combine_chunks()


class _Sink(io.RawIOBase):
    """A file that is only written to, and gives away what was."""

    def __init__(self) -> None:
        super().__init__()
        self._pieces: list[bytes] = []
        self._at = 0

    def writable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def write(self, data: Any) -> int:  # noqa: ANN401 (whatever has bytes)
        self._pieces.append(bytes(data))
        self._at += len(self._pieces[-1])
        return len(self._pieces[-1])

    def taken(self) -> bytes:
        """Return what was written since this was last asked."""
        pieces, self._pieces = self._pieces, []
        return b"".join(pieces)


WRITERS: dict[str, Callable[[Verdicts], Iterator[bytes]]] = {
    "json": verdicts_json,
    "jsonl": verdicts_jsonl,
    "csv": verdicts_csv,
    "parquet": verdicts_parquet,
}
"""What writes verdicts in each format but the terminal's."""
