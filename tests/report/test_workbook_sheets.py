"""The rows of a workbook's sheets: a conflict across questions has a row a smallest set."""

import pytest

from reconcile.files.project import load
from reconcile.pipeline import reconcile
from reconcile.report.workbook_sheets import sheets

CLAIMS = """\
fields:
  casualties: {type: count, counts: people}
constraints:
  - {whole: casualties, parts: [casualties.killed, casualties.wounded]}
claims:
  - {source: one, field: casualties, subject: Raid, value: "10", id: all}
  - {source: one, field: casualties.killed, subject: Raid, value: "12", id: dead}
  - {source: two, field: casualties.killed, subject: Raid, value: "15", id: more}
"""
DECISIONS = """\
accepted:
  - {question: casualties.killed/raid, reason: They say so.}
  - {question: "sum:casualties/raid", reason: It is a slip.}
"""


@pytest.fixture
def found(make_project):
    result = reconcile(load(make_project(CLAIMS, decisions=DECISIONS)))
    return {
        name: [dict(zip(columns, row, strict=True)) for row in rows]
        for name, columns, rows in sheets(result, result.questions)
    }


def test_a_smallest_set_is_a_row_with_its_arithmetic(found):
    own, other = found["across questions"]
    assert own == {
        "check": "sum:casualties/raid",
        "kind": "sum",
        "constraint": "casualties.killed + casualties.wounded = casualties",
        "subject": "Raid",
        "scope": None,
        "verdict": "contradiction, outright",
        "reason": "part-above-whole",
        "between": "a source against itself",
        "why": "The part is 12, but the whole is 10.",
        "arithmetic": "12 (number killed) > 10 (casualties)",
        "claims": "all dead",
        "values": "10 | 12",
        "accepted": "It is a slip.",
    }
    assert (other["between"], other["claims"]) == ("between origins", "all more")


def test_a_question_has_its_verdict_values_and_what_accepts_it(found):
    rows = {row["question"]: row for row in found["questions"]}
    killed = rows["casualties.killed/raid"]
    assert (killed["verdict"], killed["values"]) == ("contradiction, outright", "12 | 15")
    assert killed["accepted"] == "They say so."
    assert rows["casualties/raid"]["accepted"] is None


def test_a_source_has_the_number_of_its_claims(found):
    assert {row["source"]: row["claims"] for row in found["sources"]} == {
        "one": 2,
        "three": 0,
        "two": 1,
    }
