"""Cells of a table are the texts that a project in memory would have."""

import datetime as dt

import pytest

pytestmark = pytest.mark.needs_extra("tables", "duckdb", "pyarrow")


@pytest.fixture
def cells(tmp_path):
    """Return what a table of claims says by key, as DuckDB reads its file."""

    def said(file):
        from reconcile.engines.duck import Duck  # noqa: PLC0415 (an extra)
        from reconcile.engines.tables import claim_table, rows_in  # noqa: PLC0415
        from reconcile.files.faults import Faults  # noqa: PLC0415
        from reconcile.files.folder import Folder  # noqa: PLC0415

        faults = Faults()
        table = claim_table(file, Folder(tmp_path), faults)
        assert table, faults.found
        duck = Duck(tmp_path, 1, "200MB")
        rows = duck.ask(rows_in(table, duck.source(table), duck.dialect))
        duck.close()
        return [{key: text for key, text in row.items() if text is not None} for row in rows]

    return said


def test_what_parquet_holds_is_written_as_a_person_would(cells, tmp_path):
    import pyarrow as pa  # noqa: PLC0415 (an extra)
    import pyarrow.parquet as pq  # noqa: PLC0415

    row = {
        "source": "one",
        "field": "date",
        "subject": " \u00a0raid \n",
        "value": 12.0,
        "as_of": dt.date(2024, 5, 1),
        "scope": dt.datetime(2024, 5, 1),  # noqa: DTZ001 (as a table has it)
        "locator": 12.5,
        "complete": True,
        "note": float("nan"),
        "claimant": "'=x",
        "verdict": "outright",
    }
    empty = dict.fromkeys(row)
    pq.write_table(pa.Table.from_pylist([row, empty]), tmp_path / "said.parquet")
    assert cells(tmp_path / "said.parquet") == [
        {
            "source": "one",
            "field": "date",
            "subject": "raid",
            "value": "12",
            "as_of": "2024-05-01",
            "scope": "2024-05-01",
            "locator": "12.5",
            "complete": "true",
            "claimant": "'=x",
        }
    ]


def test_what_separates_cells_and_what_guards_them(cells, tmp_path):
    file = tmp_path / "said.csv"
    file.write_text(
        "sep=;\nsource;field;subject;value\n\none;date;\"the; raid\";'=1\n;;;\none;date;'tis;'' -2\n",
        encoding="utf-8-sig",
    )
    assert [row["value"] for row in cells(file)] == ["=1", "' -2"]
    assert [row["subject"] for row in cells(file)] == ["the; raid", "'tis"]
