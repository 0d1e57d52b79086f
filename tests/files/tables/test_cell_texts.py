"""What a key says in a row, however it is read from the cells."""

from __future__ import annotations

import pytest

from reconcile.files.faults import Faults
from reconcile.files.tables.cell_texts import CellTexts
from reconcile.files.tables.table import Cells, Table
from reconcile.files.yaml_reader import read_tree
from reconcile.model.mapping import Cell, Mapping
from reconcile.model.position import Position

NAMES = ("town", "county", "fips", "kind", "killed")
KEYS = Cell.model_validate({"columns": NAMES})


def reader(missing=()):
    faults = Faults()
    mapping = Mapping.model_validate(
        {"source": {"id": list(NAMES)}, "missing": list(missing), "claims": []}
    )
    rows = (Cells(2, ("Derna ", "Derna Co.", 7, "x", "NA")),)
    return CellTexts(Table("a.csv", NAMES, rows), mapping, faults), faults, rows[0]


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ({"constant": "1.0"}, "1.0"),
        ({"column": "town"}, "Derna"),
        ({"column": "killed"}, ""),
        ({"columns": ("town", "killed", "kind")}, "Derna x"),
        ({"template": "{town}, {fips:05}"}, "Derna, 00007"),
        ({"template": "{killed} in {town}"}, "in Derna"),
        ({"template": "{town}, {killed}"}, "Derna"),
        ({"template": "{killed}, dead"}, ""),
        ({"column": "kind", "codes": {"x": "a raid"}}, "a raid"),
        ({"column": "killed", "codes": {"x": "a raid"}}, ""),
    ],
)
def test_a_key_says_what_its_cells_do(cell, said):
    texts, faults, row = reader(missing=["NA"])
    assert texts.said(Cell.model_validate(cell), texts.of_row(row), row.line) == said
    assert faults.found == []


def test_a_code_that_is_not_listed_is_a_fault_at_its_cell():
    texts, faults, row = reader()
    cell = Cell.model_validate({"column": "kind", "codes": {"y": "a raid"}})
    assert texts.said(cell, texts.of_row(row), row.line) == ""
    (fault,) = faults.found
    assert (fault.primary, fault.expected) == (Position("a.csv", 2, 4, "kind"), "y")


@pytest.mark.parametrize(
    ("cell", "said"),
    [(12.0, "12"), ("12.00", "12"), ("-3.0", "-3"), ("1.5", "1.5"), ("1.x", "1.x")],
)
def test_a_whole_number_has_no_fraction(cell, said):
    texts, _, row = reader()
    assert texts.of_row(row._replace(values=("", "", cell, "", "")))["fips"] == said


def test_a_likely_code_for_silence_that_is_read_is_noted_with_its_number():
    texts, faults, row = reader()
    for _ in range(2):
        assert texts.parts(KEYS, texts.of_row(row))[-1] == "NA"
    texts.note_codes(read_tree("missing: []\n", "a.map.yaml", faults))
    (fault,) = faults.found
    assert "`NA` occurs 2 times in the column `killed`" in fault.message
    assert fault.expected == "`missing: [NA]` if it means silence"
