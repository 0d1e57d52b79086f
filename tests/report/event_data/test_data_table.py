"""How a table of event data is written, and what is said of what isn't in it."""

from __future__ import annotations

import io
from collections import Counter

import pytest

from reconcile.report.event_data.data_table import DataTable, as_csv, as_parquet, left_out_lines

TABLE = DataTable(
    ("id", "low"),
    [["a", 3], ["=b", None]],
    frozenset({"low"}),
    Counter({"gives no figure": 1200, "was said beforehand": 1}),
    Counter({f"field{n}": 1 for n in range(7)} | {"place": 3}),
)


def test_csv_has_a_head_and_guards_texts():
    assert as_csv(TABLE).splitlines() == ["id,low", "a,3", "'=b,"]


@pytest.mark.needs_extra("tables", "pyarrow")
def test_parquet_has_numbers():
    import pyarrow.parquet as pq  # noqa: PLC0415 (an extra)

    found = pq.read_table(io.BytesIO(as_parquet(TABLE)))
    assert found.to_pydict() == {"id": ["a", "=b"], "low": [3, None]}


def test_what_is_left_out_is_counted_by_reason():
    assert left_out_lines(TABLE) == [
        "left out 1,200 claims: each gives no figure",
        "left out 1 claim: it was said beforehand",
        (
            "left out 10 claims on fields without a column: place (3), field0 (1), field1 (1),"
            " field2 (1), field3 (1) and 3 others"
        ),
    ]


def test_nothing_left_out_says_nothing():
    assert left_out_lines(TABLE._replace(left_out=Counter(), fields=Counter())) == []
