"""What the columns of a table are called and hold, and what is asked of their zeros."""

import pytest

from reconcile.files.tables.draft_columns import Columns, flow, is_read_as, words_of
from reconcile.files.tables.table import Cells, Table


def _columns(header, *rows):
    made = [Cells(n, tuple(row.split(","))) for n, row in enumerate(rows, 2)]
    return Columns(Table("t.csv", tuple(header.split(",")), tuple(made)))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("deathsLow", {"deaths", "low"}),
        ("Date of report", {"date", "of", "report"}),
        ("date_start", {"date", "start"}),
    ],
)
def test_the_words_of_a_name(name, words):
    assert words_of(name) == words


@pytest.mark.parametrize(
    ("kind", "cells", "read"),
    [
        ("count", ["1", "about 5"], True),
        ("count", ["1", "none of it", "see notes"], False),
        ("date", [], False),
    ],
)
def test_a_column_is_of_a_type_when_most_of_it_is_read(kind, cells, read):
    assert is_read_as(kind, cells) is read


@pytest.mark.parametrize(
    ("rows", "asked"),
    [
        (["0,0,0", "1,2,3"], "; all 0 in 1 of 2 rows, never silent: is 0 also not said?"),
        (["0,0,0", ",,"], ""),
        (["0,0,0", "NA,2,3"], ""),
        (["0,1,2", "1,2,3"], ""),
        (["0,0,0"] * 20 + ["1,2,3"], "; 0 in 20 of 21 rows: is it silence in some?"),
    ],
)
def test_zeros_that_may_be_silence_are_asked_about(rows, asked):
    assert _columns("low,best,high", *rows).zeros(["best", "low", "high"]) == asked


def test_one_column_with_few_zeros_is_taken_as_it_is():
    assert _columns("dead", "0", "1").zeros(["dead"]) == ""


def test_columns_of_yes_and_no_need_some_length():
    assert not _columns("dead", "0", "1").is_answer("dead")
    assert _columns("dead", *["0", "1"] * 10).is_answer("dead")
    assert not _columns("dead_low", *["0", "1"] * 10).is_answer("dead_low")


def test_what_was_taken_is_no_longer_had():
    columns = _columns("dead,lost", "NA,1")
    assert columns.having({"dead"}) == ["dead"]
    assert columns.take("dead") == "dead"
    assert columns.having({"dead"}) == []
    assert columns.said("dead") == []


def test_a_value_on_one_line():
    assert flow({"id": ["a", "no"]}) == "{id: [a, 'no']}"
