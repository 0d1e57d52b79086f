"""Tables whose first row is data."""

from __future__ import annotations

import pytest

from reconcile.files.tables.missing_header import data_in_header
from reconcile.files.tables.table import Cells, Table


@pytest.mark.parametrize(
    ("header", "rows", "found"),
    [
        ("E1,Post,2024-03-04", ["E1,News,2024-03-05", "E2,Post,"], "2024-03-04"),
        ("E1,Post,12", ["E1,News,16", "E2,Post,3.5"], "12"),
        ("E1,Post,12", ["E1,News,16", "E2,Post,some"], ""),
        ("event,paper,dead", ["E1,News,16"], ""),
        ("country,2016,2017", ["Mali,12,15", "Chad,3,4"], ""),
        ("place,1/22/20,1/23/20", ["Wuhan,12,15"], ""),
        ("place,2020-01-22,x", ["Wuhan,12,15"], ""),
        ("a,12,b", ["x,,y"], ""),
        ("a,12,b", [], ""),
    ],
)
def test_a_first_row_of_values_is_no_header(header, rows, found):
    cells = tuple(Cells(n, tuple(row.split(","))) for n, row in enumerate(rows, 2))
    assert data_in_header(Table("t.csv", tuple(header.split(",")), cells)) == found
