"""CSV and TSV in the dialects that people have."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.files.faults import Faults
from reconcile.files.tables.delimited import read_delimited


def wanted(columns):
    return {"a", "b"} <= set(columns)


def read(text, name="t.csv", stated=""):
    faults = Faults()
    return read_delimited(text, name, wanted, faults, stated), faults.found


@pytest.mark.parametrize(
    ("text", "name", "stated"),
    [
        ("a,b\n1,2\n", "t.csv", ""),
        ("a;b\n1;2\n", "t.csv", ""),
        ("a\tb\n1\t2\n", "t.csv", ""),
        ("a\tb\n1\t2\n", "t.tsv", ""),
        ("sep=;\na;b\n1;2\n", "t.csv", ""),
        ("a|b\n1|2\n", "t.csv", "|"),
        ('"a","b"\n"1","2"\n', "t.csv", ""),
        (" a , b \n1,2\n", "t.csv", ""),
        ("a,b,,\n1,2,,\n", "t.csv", ""),
        ("Tolls; by town\n\na;b\n1;2\n", "t.csv", ""),
        ("Tolls, 2024\n;;\nsource: us;;\na;b;\n1;2;\n", "t.csv", ""),
    ],
)
def test_a_table_is_read_whatever_separates_its_cells(text, name, stated):
    table, found = read(text, name, stated)
    assert found == []
    assert table.columns == ("a", "b")
    assert [row.values for row in table.rows] == [("1", "2")]


def test_rows_are_numbered_as_an_editor_counts():
    table, _ = read('a,b\n"one\ntwo",2\n\n,\n3,4\n')
    assert [(row.line, row.values) for row in table.rows] == [
        (2, ("one\ntwo", "2")),
        (6, ("3", "4")),
    ]
    stated, _ = read("sep=,\na,b\n1,2\n")
    assert stated.rows[0].line == 3


def test_a_row_with_more_cells_may_have_lacked_quotation_marks():
    table, (long, short) = read("a,b,c\n1,2,3,4\n1,2\n1,2,3\n")
    assert len(table.rows) == 1
    assert "quotation marks" in long.expected
    assert "quotation marks" not in short.expected


def test_a_column_without_a_name_has_its_number():
    table, _ = read(",a,b\n1,2,3\n")
    assert table.columns == ("column 1", "a", "b")


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("", 1, "the table is empty"),
        ("\n\n", 1, "the table is empty"),
        ("a,b\n1,2\n3\n", 3, "the row has 1 cells, the header 2"),
        ("a,b\n1,2,3\n", 2, "the row has 3 cells, the header 2"),
        ("a,b\n1,2,3\n4,5\n", 2, "the row has 3 cells, the header 2"),
        ('a,b\n1,"2 \\"x\\" y",3\n4,5\n', 2, "the row can't be read"),
        ('a,b\n1,2\n3,"4\n', 3, "the row can't be read: unexpected end of data"),
        ('a,b\n1,"2" x\n', 2, "the row can't be read"),
        ("a,b\n1," + "x" * 30_000 + "\n", 2, "a cell of more than 20,000 characters"),
    ],
)
def test_what_is_no_table_is_reported_at_its_row(text, line, message):
    _, (found,) = read(text)
    assert found.message.startswith(message)
    assert found.primary.line == line


@given(st.lists(st.tuples(*[st.text(st.characters(exclude_categories=["Cs", "Cc"]))] * 2)))
def test_what_is_written_as_csv_is_read_back(rows):
    buffer = io.StringIO()
    csv.writer(buffer).writerows([("a", "b"), *rows])
    table, found = read(buffer.getvalue())
    assert found == []
    assert [row.values for row in table.rows] == [row for row in rows if any(row)]


@pytest.mark.parametrize(
    ("text", "stated", "found"),
    [
        ("sep=;\na;b\n1;2\n", "|", 0),
        ("sep=;\na|b\n1|2\n", "|", 1),
        ("sep=;\r\na;b\r\n1;2\r\n", "", 1),
    ],
)
def test_what_the_mapping_states_wins_over_the_first_line(text, stated, found):
    table, _ = read(text, "t.csv", stated)
    assert bool(table and table.columns[:2] == ("a", "b")) is bool(found)


def test_a_quotation_mark_may_have_a_backslash_before_it():
    table, found = read('a,b\n"said \\"no\\", then left",2\n')
    assert found == []
    assert [row.values for row in table.rows] == [('said "no", then left', "2")]
    table, _ = read('a,b\n"C:\\",2\n')
    assert [row.values for row in table.rows] == [("C:\\", "2")]
