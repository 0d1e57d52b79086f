"""Side by side: a column a source or a claimant, disagreements first, silence blank."""

import pytest

from reconcile.model.relation import Relation
from reconcile.report.matrix import matrix
from reconcile.report.matrix_text import needed_width, render

CLAIMS = """
claims:
  - {source: one, field: date, subject: Alm, value: '2016'}
  - {source: two, field: date, subject: Alm, value: '2016'}
  - {source: one, field: date, subject: Bry, value: '2016', claimant: the mayor}
  - {source: three, field: date, subject: Bry, value: '2017'}
  - {source: two, field: date, subject: Bry, value: 'May 2016'}
"""


@pytest.fixture
def found(result):
    return result(CLAIMS)


def test_rows_that_disagree_come_first_and_a_column_is_a_source(found):
    made = matrix(found, found.questions)
    assert made.columns == ("one", "three", "two")
    assert [row.question.subject for row in made.rows] == ["Bry", "Alm"]
    assert [cell.relation for cell in made.rows[0].cells] == [Relation.CONTRADICTS] * 3
    assert made.rows[1].cells[1].answers == ()


@pytest.mark.parametrize(
    ("relations", "filled"),
    [
        ((None, Relation.DIFFERS, Relation.CONTRADICTS), (2, 1, 0)),
        ((Relation.DIFFERS, None, Relation.CONTRADICTS), (2, 0, 1)),
        ((Relation.CONTRADICTS, Relation.DIFFERS, None), (0, 1, 2)),
    ],
)
def test_cells_that_disagree_most_come_first(found, relations, filled):
    row = matrix(found, found.questions).rows[0]
    cells = (cell._replace(relation=each) for cell, each in zip(row.cells, relations, strict=True))
    assert row._replace(cells=tuple(cells)).filled == filled


def test_a_silent_cell_is_not_filled(found):
    row = matrix(found, found.questions).rows[1]
    assert row.filled == (0, 2)


def test_a_column_can_be_a_claimant(found, lines):
    made = matrix(found, found.questions, by="claimants")
    assert made.columns == ("one", "the mayor", "three", "two")
    assert "✗ 2016 (one)" in "\n".join(lines(render(made), 120))


def test_only_what_the_named_columns_say_is_compared(found):
    made = matrix(found, found.questions, ("one", "two"))
    assert [row.question.subject for row in made.rows] == ["Alm", "Bry"]
    assert all(cell.relation is None for row in made.rows for cell in row.cells)


def test_where_no_table_fits_lists_say_why_and_disagreeing_cells_come_first(found, lines):
    made = matrix(found, found.questions)
    assert needed_width(made) > 40
    printed = lines(render(made), 40)
    assert printed[0].startswith("One list a question: a table of 3")
    assert "needs 63 columns, not 40" in " ".join(printed[:3])
    assert printed[printed.index("date · Bry") + 1].split() == [
        "one",
        "✗",
        "2016",
        "(the",
        "mayor)",
    ]


def test_cells_that_disagree_come_first_in_a_row(result):
    made = matrix(found := result(CLAIMS.replace("'2017'", "'2018'")), found.questions)
    assert made.rows[1].filled == (0, 2)


def test_no_row_is_said(found, lines):
    assert lines(render(matrix(found, ()))) == ["No claim matches these filters."]
