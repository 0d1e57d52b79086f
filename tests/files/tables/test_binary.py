"""Parquet files and workbooks as tables."""

from __future__ import annotations

import datetime as dt
import io

import pytest

from reconcile.files.faults import Faults
from reconcile.files.tables import binary
from reconcile.files.tables.binary import read_parquet, read_workbook, undecided_sheets

ROWS = [
    {"a": "text", "n": 12.0, "when": dt.date(2017, 1, 23), "yes": True, "none": None},
    {"a": "more", "n": 2.5, "when": dt.date(2017, 1, 24), "yes": False, "none": None},
]


def parquet(rows):
    import pyarrow as pa  # noqa: PLC0415 (an extra)
    import pyarrow.parquet as pq  # noqa: PLC0415 (an extra)

    buffer = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(rows), buffer)
    return buffer.getvalue()


def workbook(**sheets):
    import xlsxwriter  # noqa: PLC0415 (an extra)

    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"default_date_format": "yyyy-mm-dd"}) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return buffer.getvalue()


def read(content, reader, **more):
    faults = Faults()
    if reader is read_workbook:
        more.setdefault("wanted", lambda columns: "value" in columns)
    return reader(content, "t", faults, **more), faults.found


@pytest.mark.needs_extra("tables", "pyarrow")
def test_a_parquet_file_is_a_table_of_texts():
    table, found = read(parquet(ROWS), read_parquet)
    assert found == []
    assert table.columns == ("a", "n", "when", "yes", "none")
    assert table.rows[0].values == ("text", "12", "2017-01-23", "true", "")
    assert [row.line for row in table.rows] == [1, 2]
    assert table.rows[1].values[1] == "2.5"


@pytest.mark.needs_extra("tables", "pyarrow")
def test_figures_of_four_bytes_are_as_short_as_they_were_written():
    import pyarrow as pa  # noqa: PLC0415 (an extra)
    import pyarrow.parquet as pq  # noqa: PLC0415 (an extra)

    buffer = io.BytesIO()
    pq.write_table(pa.table({"n": pa.array([13.1, 15, None], pa.float32())}), buffer)
    table, _ = read(buffer.getvalue(), read_parquet)
    assert [row.values for row in table.rows] == [("13.1",), ("15",), ("",)]


@pytest.mark.needs_extra("tables", "python_calamine", "xlsxwriter")
def test_a_workbook_with_one_sheet_is_a_table():
    day = dt.datetime(2017, 1, 23)  # noqa: DTZ001 (a day)
    content = workbook(data=[["a", "n", "when"], ["x", 12, day], [], ["y", 2.5, day]], empty=[])
    table, found = read(content, read_workbook)
    assert found == []
    assert table.columns == ("a", "n", "when")
    assert table.rows[0].values == ("x", "12", "2017-01-23")
    assert [row.line for row in table.rows] == [2, 4]


@pytest.mark.needs_extra("tables", "python_calamine", "xlsxwriter")
@pytest.mark.parametrize(
    ("sheet", "message"), [("", "2 sheets have cells"), ("third", "no sheet `third`")]
)
def test_which_sheet_must_be_said(sheet, message):
    content = workbook(one=[["a"], ["x"]], two=[["a"], ["y"]])
    table, (found,) = read(content, read_workbook, sheet=sheet)
    assert table is None
    assert found.message == message
    assert "one, two" in found.expected
    assert read(content, read_workbook, sheet="two")[0].rows[0].values == ("y",)


@pytest.mark.needs_extra("tables", "python_calamine", "xlsxwriter")
def test_of_several_sheets_the_one_with_the_wanted_columns_is_read():
    one = workbook(one=[["a"], ["x"]], two=[[], [" value "], ["y"]])
    assert read(one, read_workbook)[0].rows[0].values == ("y",)
    both = workbook(one=[["value"], ["x"]], two=[["value"], ["y"]])
    assert read(both, read_workbook)[0] is None


@pytest.mark.needs_extra("tables", "pyarrow", "python_calamine")
@pytest.mark.parametrize(
    "content", [b"", b"a,b\n1,2\n", b"PAR1" + b"\0" * 40, b"PK\3\4" + b"x" * 40]
)
@pytest.mark.parametrize("reader", [read_parquet, read_workbook])
def test_another_file_of_that_name_is_a_fault(content, reader):
    table, (found,) = read(content, reader)
    assert table is None
    assert found.message.startswith("this isn't a ")


@pytest.mark.parametrize("reader", [read_parquet, read_workbook])
def test_without_the_extra_it_is_named(reader, monkeypatch):
    def missing(name):
        raise ImportError(name)

    monkeypatch.setattr(binary, "import_module", missing)
    table, (found,) = read(b"", reader)
    assert table is None
    assert "its extra `tables`" in found.message


@pytest.mark.needs_extra("tables", "python_calamine", "xlsxwriter")
def test_an_empty_workbook_is_said_to_be_empty():
    table, (found,) = read(workbook(one=[], two=[]), read_workbook)
    assert table is None
    assert found.message == "the workbook is empty"


@pytest.mark.needs_extra("tables", "python_calamine", "xlsxwriter")
@pytest.mark.parametrize(
    ("sheets", "undecided"),
    [
        ({"one": [["a"], ["x"]], "two": [["b"], ["y"]]}, ["one", "two"]),
        ({"one": [["a"], ["x"]], "two": [["source"], ["y"]]}, []),
        ({"one": [["a"], ["x"]], "two": []}, []),
    ],
)
def test_sheets_of_which_nothing_says_which_is_meant(sheets, undecided):
    assert undecided_sheets(workbook(**sheets), lambda names: "source" in names) == undecided


def test_what_is_no_workbook_has_no_sheets():
    assert undecided_sheets(b"PK", lambda _: True) == []
