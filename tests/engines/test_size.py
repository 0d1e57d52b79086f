"""About how many claims are in tables, by their sizes alone."""

import pytest

from reconcile.engines.size import claims_in, readable_tables
from reconcile.files.folder import Folder


@pytest.fixture
def claims(tmp_path):
    (tmp_path / "claims").mkdir()
    return tmp_path / "claims"


def test_which_tables_an_engine_reads(claims, tmp_path):
    for name in ("a.csv", "b.parquet", "c.csv", "c.map.yaml", "d.xlsx", "e.yaml"):
        (claims / name).touch()
    found = readable_tables(Folder(tmp_path), (".csv", ".parquet"))
    assert [path.name for path in found] == ["a.csv", "b.parquet"]


def test_a_row_in_a_hundred_bytes(claims):
    (claims / "a.csv").write_bytes(b"x" * 1050)
    assert claims_in([claims / "a.csv", claims / "gone.csv"]) == 10


@pytest.mark.needs_extra("tables", "pyarrow")
def test_parquet_says_how_many(claims):
    import pyarrow as pa  # noqa: PLC0415 (an extra)
    import pyarrow.parquet as pq  # noqa: PLC0415

    pq.write_table(pa.table({"value": ["1"] * 7}), claims / "a.parquet")
    (claims / "b.parquet").write_bytes(b"no such file")
    assert claims_in([claims / "a.parquet", claims / "b.parquet"]) == 7


def test_claims_are_counted_by_the_bytes_of_a_text(claims):
    for size, number in ((0, 0), (99, 0), (100, 1), (250, 2)):
        (claims / "a.csv").write_bytes(b"x" * size)
        assert claims_in([claims / "a.csv"]) == number
    (claims / "b.csv").write_bytes(b"x" * 300)
    assert claims_in([claims / "a.csv", claims / "b.csv", claims / "none.csv"]) == 5


@pytest.mark.needs_extra("tables", "duckdb", "pyarrow")
def test_claims_are_counted_by_the_rows_that_parquet_states(claims):
    import pyarrow as pa  # noqa: PLC0415 (an extra)
    import pyarrow.parquet as pq  # noqa: PLC0415

    pq.write_table(pa.table({"a": range(7)}), claims / "a.parquet")
    (claims / "b.parquet").write_bytes(b"x" * 1000)
    assert claims_in(claims.iterdir()) == 7
    assert claims_in([claims / "none.parquet"]) == 0
