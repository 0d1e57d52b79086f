"""Tables judged row by row: columns added, others kept, faults told with their line."""

from __future__ import annotations

import pytest

from reconcile.model.stages_measures_kinds import Stage
from reconcile.values.batch import HeaderError, judge
from reconcile.values.frame import Frame
from reconcile.values.registry import value_type
from reconcile.values.tab_separated import tab_separated

STATUS, COUNT = value_type("status"), value_type("count")


def judged(kind, *lines, **options):
    batch = judge(tab_separated(f"{line}\n" for line in lines), kind, **options)
    return batch.header, list(batch.rows)


def test_columns_are_added_and_others_kept():
    header, rows = judged(COUNT, "id\tA\tnote\tB", "7\t13\tas said\tat least 15")
    assert header == ("id", "A", "note", "B", "relation", "reason", "literal", "conveyed")
    assert rows[0].cells == (
        *("7", "13", "as said", "at least 15"),
        *("contradicts", "figures-exclude", "disjoint", "disjoint"),
    )
    assert rows[0].line == 2


def test_a_table_that_went_through_before_is_filled_anew():
    header, rows = judged(
        COUNT, "relation\tA\tB\treason\tliteral\tconveyed", "old\t13\t13\told\told\told"
    )
    assert header == ("relation", "A", "B", "reason", "literal", "conveyed")
    assert rows[0].cells == ("same", "13", "13", "same-figure", "equal", "equal")


def test_a_row_tells_its_own_circumstances():
    _, rows = judged(
        STATUS,
        "A\tB\tA_stage\tB_stage\tA_as_of\tB_as_of",
        "expected\tstayed away\tPlanned\thappened\t\t",
        "invited\tnot invited\t\t\t2017-01-12\t2017-01-19",
    )
    assert [row.cells[7] for row in rows] == ["plan-changed", "status-changed"]


def test_the_frame_holds_where_a_row_says_nothing():
    _, rows = judged(
        STATUS, "A\tB\tA_stage", "expected\tdeclined\t", frames=(Frame(stage=Stage.PLANNED),) * 2
    )
    assert rows[0].cells[3:5] == ("contradicts", "plans-exclude")


@pytest.mark.parametrize(
    ("row", "column", "told"),
    [
        ("dozns\t13\t", "A", "dozns"),
        ("13\t\t", "B", ""),
        ("13\t14\tplaned", "A_stage", "did you mean 'planned'?"),
        ("13\t14", "", "the row has 2 cells, the header 3"),
        ("13\t14\t\tmore", "", "the row has 4 cells, the header 3"),
    ],
)
def test_a_bad_row_is_told_and_the_next_is_judged(row, column, told):
    _, (bad, good) = judged(COUNT, "A\tB\tA_stage", row, "13\t13\t")
    assert [fault.line for fault in bad.faults] == [2]
    assert bad.faults[0].column == column
    assert told in bad.faults[0].message
    assert "same" not in bad.cells
    assert good.cells[3] == "same"


def test_both_faults_of_a_row_are_told():
    _, (row,) = judged(COUNT, "A\tB", "many\tlots of")
    assert {fault.column for fault in row.faults} <= {"A", "B"}
    assert row.cells[2:] == ("", "", "", "") or not row.faults


@pytest.mark.parametrize("header", ["", "A", "a\tb", "A\tA\tB", "x\ty"])
def test_a_table_without_both_columns_is_refused(header):
    with pytest.raises(HeaderError, match="needs one column"):
        judged(COUNT, header)


def test_a_byte_order_mark_and_empty_lines_mean_nothing():
    header, rows = judged(COUNT, "\ufeffA\tB", "", "13\t13", "")
    assert header[0] == "A"
    assert [row.line for row in rows] == [3]


def test_rows_are_judged_while_they_are_taken():
    def endless():
        yield "A\tB\n"
        while True:
            yield "13\tat least 15\n"

    rows = judge(tab_separated(endless()), COUNT).rows
    assert [next(rows).line for _ in range(3)] == [2, 3, 4]


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ("", "A and one column B; its header has nothing; columns are separated by tabs or commas"),
        ("A", "B; its header has A; columns are separated by tabs or commas"),
        ("A\tA\tB", "A; its header has A, A, B"),
        ("x\tB", "A; its header has x, B"),
    ],
)
def test_a_header_without_both_sides_is_shown(header, said):
    with pytest.raises(HeaderError) as caught:
        judged(COUNT, header)
    assert str(caught.value) == f"the table needs one column {said}"
