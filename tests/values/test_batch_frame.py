"""The circumstances of one side of a table's row, from the columns that give them."""

from __future__ import annotations

import pytest

from reconcile.model.reading import Days
from reconcile.model.stages_measures_kinds import Measure, Stage
from reconcile.values.batch_frame import CellError, SideFrame
from reconcile.values.frame import NO_FRAME, Frame

COLUMNS = ("A_stage", "A_as_of", "A_measure", "A_complete", "A_published")
PLACES = {name: place for place, name in enumerate(COLUMNS)}
DAY = Days(736_353, 736_353)


def frame(**cells):
    row = [cells.get(name.removeprefix("A_"), "") for name in COLUMNS]
    return SideFrame("A", PLACES, NO_FRAME).of(row)


def test_every_column_is_read():
    found = frame(stage="Planned", measure="estimate", complete="TRUE", published="2017-01-24")
    assert (found.stage, found.measure, found.complete) == (Stage.PLANNED, Measure.ESTIMATE, True)
    assert found.published == DAY
    assert frame(as_of="2017-01-24").as_of[:2] == DAY
    assert frame(complete="no").complete is False


def test_an_empty_cell_leaves_the_frame_of_the_table():
    given = Frame(stage=Stage.HAPPENED)
    assert SideFrame("A", PLACES, given).of([" "] * len(COLUMNS)) is given
    assert SideFrame("B", PLACES, given).of(["planned"] * len(COLUMNS)) is given


@pytest.mark.parametrize(
    ("column", "cell", "said"),
    [
        ("stage", "planed", "did you mean 'planned'?"),
        ("measure", "weight", "isn't known"),
        ("complete", "perhaps", "neither yes nor no"),
        ("as_of", "soon", "soon"),
        ("published", "never", "never"),
    ],
)
def test_a_cell_that_cannot_be_read_names_its_column(column, cell, said):
    with pytest.raises(CellError, match=said.replace("?", r"\?")) as caught:
        frame(**{column: cell})
    assert caught.value.column == f"A_{column}"


def test_a_long_cell_is_shown_by_its_beginning():
    for column in ("stage", "complete"):
        with pytest.raises(CellError) as caught:
            frame(**{column: "x" * 61})
        assert f"{'x' * 60!r} is" in str(caught.value)


def test_an_answer_is_yes_or_no_in_any_letter_case():
    for cell, meant in (("Yes", True), ("true", True), ("NO", False), ("False", False)):
        assert frame(complete=cell).complete is meant
