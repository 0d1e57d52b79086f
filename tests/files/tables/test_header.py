"""Which row names the columns, and what they are called."""

from __future__ import annotations

import pytest

from reconcile.files.tables.header import column_names, header_at
from reconcile.files.tables.table import Cells


def rows_of(text):
    return [Cells(n, tuple(row.split(","))) for n, row in enumerate(text.split(), 1)]


@pytest.mark.parametrize(
    ("text", "columns", "at"),
    [
        ("town,dead,hurt Orra,1,2", "", 0),
        ("Tolls town,dead,hurt Orra,1,2", "", 1),
        ("Tolls,, ,, town,dead,hurt Orra,1,2", "", 2),
        ("Tolls town,dead Orra,1", "", 0),
        ("town,dead Orra,1,2", "", 0),
        ("Tolls,2024,x town,dead,hurt Orra,1,2", "dead", 1),
        ("Tolls,2024,x town,dead,hurt Orra,1,2", "lost", 0),
    ],
)
def test_the_header_has_the_columns_that_are_wanted_or_is_below_titles(text, columns, at):
    rows = [row.values for row in rows_of(text)]
    assert header_at(rows, lambda names: columns != "" and columns in names) == at


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("a,b 1,2", "a,b"),
        ("a,b,, 1,2,,", "a,b"),
        ("a,b,, 1,2,,x", "a,b,column 3,column 4"),
        ("a,b,, 1,2,x, 1,2,,", "a,b,column 3"),
        (",b 1,2", "column 1,b"),
        ("n,a,n,n 1,2,3,4", "n,a,n (2),n (3)"),
        ("a,b r1,1,2 r2,3,4", "rownames,a,b"),
        ("a,b r1,1,2 r1,3,4", "a,b"),
        ("a,b r1,1,2 3,4", "a,b"),
        ("a,b 1,2, 3,4,", "a,b"),
        ("a,b 1,2,3", "a,b"),
    ],
)
def test_each_column_has_a_name_of_its_own(text, names):
    header, *rows = rows_of(text)
    assert ",".join(column_names(header, rows)) == names
