"""The rows that engines hand over, as Arrow: judged ones on the way, and those that come out.

A column is found by name and by position; both are those of the constants here. Texts are never
null: "" is none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, get_type_hints

import pyarrow as pa

from reconcile.judge.one_question import VerdictRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

NUMBERS = frozenset(name for name, kind in get_type_hints(VerdictRow).items() if kind is int)
"""The columns of a verdict that are whole numbers."""
_OF_VERDICT = VerdictRow._fields[1:]
_ROWS = 8192


class Verdict(NamedTuple):
    """A question's verdict as it comes out: `VerdictRow`, and what is asked.

    `subject_id` is "" where the subject is known by its name; `scope` is as the claims write it.
    """

    question: str
    field: str
    subject: str
    subject_id: str
    scope: str
    verdict: str
    agreement: str
    relation: str
    reason: str
    between: str
    a: str
    b: str
    a_value: str
    b_value: str
    claims: int
    readings: int
    origins: int
    pairs: int
    same: int
    refines: int
    compatible: int
    differs: int
    contradicts: int
    unjudged: int
    incomparable: int
    not_compared: int


def _schema(names: Sequence[str], numbers: Iterable[str]) -> pa.Schema:
    whole = frozenset(numbers)
    return pa.schema([(name, pa.int64() if name in whole else pa.string()) for name in names])


ASKED = ("question", "field", "subject_key", "subject", "scope", "scope_said")
JUDGED = _schema([*ASKED, "wanted", *_OF_VERDICT, "fault"], {"wanted", *NUMBERS})
"""A question as judged: its id not yet numbered, and a JSON list of what can't be read."""
VERDICTS = _schema(Verdict._fields, NUMBERS)
"""What comes out."""


def batch_of(rows: Sequence[Sequence[object]], schema: pa.Schema) -> pa.RecordBatch:
    """Return rows as a batch of these columns; no rows are a batch of none."""
    columns = zip(*rows, strict=True) if rows else [()] * len(schema)
    arrays = [pa.array(each, kind.type) for each, kind in zip(columns, schema, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def batches_of(rows: Sequence[Verdict]) -> Iterator[pa.RecordBatch]:
    """Yield verdicts as batches of `VERDICTS`."""
    for start in range(0, len(rows), _ROWS):
        yield batch_of(rows[start : start + _ROWS], VERDICTS)


def rows_of(batches: Iterable[pa.RecordBatch]) -> Iterator[Verdict]:
    """Yield the verdicts in batches, one a row."""
    for batch in batches:
        columns = [column.to_pylist() for column in batch.columns]
        yield from map(Verdict._make, zip(*columns, strict=True))
