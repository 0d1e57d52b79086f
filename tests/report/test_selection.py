"""Which questions are chosen, and what is said of a name that the project doesn't have."""

import pytest

from reconcile.report.selection import (
    NothingSelectedError,
    Selection,
    families,
    missing,
    select,
)

CLAIMS = """
claims:
  - {source: one, field: casualties.killed, subject: Fire, value: '13'}
  - {source: two, field: casualties.killed, subject: Fire, value: '15'}
  - {source: one, field: date, subject: Staffan de Mistura, value: '2016'}
  - {source: two, field: date, subject: Steffan de Mistura, value: '2016'}
"""


@pytest.mark.parametrize(
    ("wanted", "fields"),
    [
        (Selection(), ["casualties.killed", "date"]),
        (Selection(fields=("casualties",)), ["casualties.killed"]),
        (Selection(subjects=("FIRE",)), ["casualties.killed"]),
        (Selection(subjects=("steffan de mistura",)), ["date"]),
        (Selection(sources=("one",), verdicts=("agreement",)), ["date"]),
        (Selection(verdicts=("contradiction",)), ["casualties.killed"]),
        (Selection(sources=("three",)), []),
    ],
)
def test_a_selection_chooses_whole_questions(result, wanted, fields):
    assert [question.field for question in select(result(CLAIMS), wanted)] == fields


@pytest.mark.parametrize(
    "wanted",
    [
        Selection(fields=("casualtis",)),
        Selection(subjects=("Fyre",)),
        Selection(sources=("four",)),
    ],
)
def test_what_is_not_there_is_no_silence(result, wanted):
    with pytest.raises(NothingSelectedError):
        select(result(CLAIMS), wanted)


def test_a_near_name_is_meant_and_a_short_list_is_all_there_is():
    assert missing("field", "dat", ["date"]).endswith("Did you mean 'date'?")
    assert missing("source", "zz", ["one", "two"]).endswith("which has: one, two.")
    many = [f"name-{n}" for n in range(100)]
    assert missing("source", "zz", many).endswith("; `reconcile source list` lists them.")
    assert missing("coder", "zz", many).endswith("in this project.")


def test_families_are_there_beside_their_fields(result):
    assert families(result(CLAIMS).questions) == ["casualties", "casualties.killed", "date"]
