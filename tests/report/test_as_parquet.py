"""Parquet: the rows of the CSV, every column a text."""

from __future__ import annotations

import io

import pytest

from reconcile.files.tables import to_parquet
from reconcile.report.as_parquet import parquet_bytes, report_parquet
from reconcile.report.claim_rows import COLUMNS
from reconcile.report.not_writable import NotWritableError

CLAIMS = """
claims:
  - {source: one, field: casualties.killed, subject: Fire, value: at least 15, quote: '=cmd()'}
  - {source: two, field: date, subject: Fire, value: December 2016}
"""


@pytest.mark.needs_extra("tables", "pyarrow")
def test_a_row_a_claim_with_the_columns_of_the_csv(result):
    import pyarrow.parquet as pq  # noqa: PLC0415 (an extra)

    made = result(CLAIMS)
    table = pq.read_table(io.BytesIO(report_parquet(made, made.questions)))
    assert tuple(table.column_names) == COLUMNS
    assert {str(field.type) for field in table.schema} == {"string"}
    by_value = {row["value"]: row for row in table.to_pylist()}
    assert by_value["at least 15"]["lowest"] == "15"
    assert by_value["at least 15"]["highest"] is None
    assert by_value["at least 15"]["quote"] == "=cmd()"
    assert by_value["December 2016"]["highest"] == "2016-12-31"


def test_without_the_extra_it_is_named(monkeypatch):
    def missing(name):
        raise ImportError(name)

    monkeypatch.setattr(to_parquet, "import_module", missing)
    with pytest.raises(NotWritableError, match=r"pip install 'reconcile-claims\[tables\]'"):
        parquet_bytes(["a"], [["x"]])
