"""Rows as a Parquet file."""

from __future__ import annotations

import io

import pytest

from reconcile.files.tables import to_parquet as module
from reconcile.files.tables.to_parquet import to_parquet

pytestmark = pytest.mark.needs_extra("tables", "pyarrow")


def read(content):
    import pyarrow.parquet as pq  # noqa: PLC0415 (an extra)

    return pq.read_table(io.BytesIO(content))


def test_cells_come_back_with_their_types():
    rows = [["a", 12, 2.5, None, "'=1"], [None, None, 3, None, 7]]
    table = read(to_parquet(list("abcde"), rows, {"b", "c", "d"}))
    assert [str(field.type) for field in table.schema] == [
        *("string", "int64", "double", "int64", "string")
    ]
    assert table.to_pydict() == {
        "a": ["a", None],
        "b": [12, None],
        "c": [2.5, 3.0],
        "d": [None, None],
        "e": ["'=1", "7"],
    }


def test_whole_numbers_that_no_float_holds_are_left_floats():
    assert str(read(to_parquet(["n"], [[2.0**53]], {"n"})).schema[0].type) == "double"
    assert str(read(to_parquet(["n"], [[2.0**53 - 1]], {"n"})).schema[0].type) == "int64"


def test_no_rows_are_a_table_with_columns():
    assert read(to_parquet(["a", "n"], [], {"n"})).column_names == ["a", "n"]


def test_the_same_rows_are_the_same_bytes():
    assert to_parquet(["a"], [["x"]]) == to_parquet(["a"], [["x"]])


def test_without_pyarrow_it_says_so(monkeypatch):
    def missing(name):
        raise ImportError(name)

    monkeypatch.setattr(module, "import_module", missing)
    with pytest.raises(ImportError):
        to_parquet(["a"], [["x"]])
