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


NAMES = ["all*.csv", "[x].csv", "what?.csv", "{a,b}.csv", "it's.csv"]


@pytest.mark.parametrize("ending", [".csv", ".parquet"])
@pytest.mark.parametrize("name", NAMES)
def test_a_file_is_read_and_no_other_whatever_it_is_called(cells, tmp_path, name, ending):
    import pyarrow as pa  # noqa: PLC0415 (an extra)
    import pyarrow.parquet as pq  # noqa: PLC0415

    for each in (*NAMES, "allow.csv", "x.csv", "whats.csv", "a.csv"):
        row = {"source": "one", "field": "date", "subject": each, "value": "2017"}
        file = (tmp_path / each).with_suffix(ending)
        if ending == ".csv":
            cells_of = (f'"{said}"' for said in row.values())
            text = f"{','.join(row)}\n{','.join(cells_of)}\n"
            file.write_text(text, encoding="utf-8")
        else:
            pq.write_table(pa.Table.from_pylist([row]), file)
    (said,) = cells((tmp_path / name).with_suffix(ending))
    assert said["subject"] == name


def test_folders_say_nothing(cells, tmp_path):
    (tmp_path / "source=two").mkdir()
    file = tmp_path / "source=two" / "said.csv"
    file.write_text("source,field,subject,value\none,date,raid,2017\n", encoding="utf-8")
    assert [row["source"] for row in cells(file)] == ["one"]


def test_titles_above_the_header(cells, tmp_path):
    file = tmp_path / "said.csv"
    text = "Table 3\n\nsource,field,subject,value\none,date,raid,2017\n"
    file.write_text(text, encoding="utf-8")
    assert [row["value"] for row in cells(file)] == ["2017"]


@pytest.fixture
def table(tmp_path):
    """Return a table of claims of a file, or the faults for which there is none."""

    def made(name, content):
        from reconcile.engines.tables import claim_table  # noqa: PLC0415 (an extra)
        from reconcile.files.faults import Faults  # noqa: PLC0415
        from reconcile.files.folder import Folder  # noqa: PLC0415

        (tmp_path / name).write_bytes(content)
        faults = Faults()
        found = claim_table(tmp_path / name, Folder(tmp_path), faults)
        return found, [(each.code, each.message) for each in faults.found]

    return made


HEAD = b"source,field,subject,value"


@pytest.mark.parametrize(
    ("name", "content", "delimiter", "skipped"),
    [
        ("a.csv", HEAD + b"\none,date,raid,2017\n", ",", 0),
        ("a.csv", HEAD, ",", 0),
        ("a.csv", b"sep=;\n" + HEAD.replace(b",", b";") + b"\n", ";", 1),
        ("a.tsv", HEAD.replace(b",", b"\t") + b"\n", "\t", 0),
        ("a.csv", HEAD + b"\n" + b"one,date,raid,2017\n" * 5_000, ",", 0),
    ],
)
def test_the_head_of_a_table_is_enough(table, name, content, delimiter, skipped):
    found, faults = table(name, content)
    assert faults == []
    assert list(found.columns) == ["source", "field", "subject", "value"]
    assert set(found.columns.values()) == {"text"}
    assert (found.delimiter, found.skipped) == (delimiter, skipped)


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.csv", b"source,field\n", "S011"),
        ("a.csv", b"\xff\xfe,b\n", "S002"),
        ("a.parquet", b"PAR1", "S020"),
    ],
)
def test_what_is_no_table_of_claims_is_a_fault(table, name, content, code):
    found, faults = table(name, content)
    assert found is None
    assert {each for each, _ in faults} == {code}


def test_two_columns_of_one_name_are_a_fault(table):
    _, ((code, message),) = table("a.csv", HEAD + b",value\none,date,raid,2017,2018\n")
    assert code == "S010"
    assert "`value (2)`" in message


def test_columns_of_parquet_have_their_kinds(table, tmp_path):
    import pyarrow as pa  # noqa: PLC0415 (an extra)
    import pyarrow.parquet as pq  # noqa: PLC0415

    columns = {
        "source": ["one"],
        "field": ["date"],
        "subject": ["raid"],
        "value": [1.5],
        "as_of": [dt.datetime(2024, 5, 1)],  # noqa: DTZ001 (as a table has it)
        "locator": [3],
    }
    pq.write_table(pa.table(columns), tmp_path / "x")
    found, _ = table("a.parquet", (tmp_path / "x").read_bytes())
    assert [found.columns[key] for key in columns] == [
        "text", "text", "text", "float", "moment", "text",
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["zoned", "duration", "binary", "fixed"])
def test_cells_that_engines_would_read_otherwise_are_refused(table, tmp_path, name):
    import pyarrow as pa  # noqa: PLC0415 (an extra)
    import pyarrow.parquet as pq  # noqa: PLC0415

    cells = {
        "zoned": pa.array([dt.datetime(2024, 5, 1)], pa.timestamp("us", "UTC")),  # noqa: DTZ001 (Arrow's)
        "duration": pa.array([dt.timedelta(days=3)]),
        "binary": pa.array([b"13"]),
        "fixed": pa.array([b"13"], pa.binary(2)),
    }[name]
    claim = {
        key: pa.array([text])
        for key, text in zip(("source", "field", "subject"), "abc", strict=True)
    }
    pq.write_table(pa.table({**claim, "value": cells}), tmp_path / "x")
    found, ((code, message),) = table("a.parquet", (tmp_path / "x").read_bytes())
    assert (found, code) == (None, "S020")
    assert message == f"the column `value` is of the type {cells.type}, which engines don't read"
