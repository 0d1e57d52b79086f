"""A difference is shown with numbered readings, why they differ, and what can be answered."""

import pytest

from reconcile.agreement.agreement import agreement
from reconcile.files.project import load
from reconcile.report import console
from reconcile.report.adjudication_text import difference_screen, keys

CLAIMS = """
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "12", coder: ann, quote: killed 12}
  - {source: one, field: casualties.killed, subject: raid, value: "15", coder: ben, quote: killed 12}
  - {source: one, field: date, subject: raid, value: 2017-01-02, coder: ben}
"""


@pytest.fixture
def screens(make_project, monkeypatch):
    root = make_project(CLAIMS)
    monkeypatch.chdir(root)
    project = load(root)
    return [
        console.plain_text(difference_screen(each, project.places, number, 2), 90)
        for number, each in enumerate(agreement(project).differences, 1)
    ]


def test_readings_are_numbered_and_the_silent_come_last(screens):
    first, second = screens
    assert first == (
        "\n"
        "1 of 2  one · casualties.killed · raid\n"
        "  1  ann  12 “killed 12” data/claims.yaml:3\n"
        "  2  ben  15 “killed 12” data/claims.yaml:4\n"
        "  contradicts (figures-exclude): No number is both 12 and 15.\n"
        "  [1, 2] this reading is right   [b] both are   [n] none is   [w] write another   [k] skip\n"
        "  [u] undo   [q] quit\n"
    )
    assert "  1  ben  2017-01-02 data/claims.yaml:5\n  2  ann  -\n" in second
    assert "[b]" not in second


def test_only_some_answers_are_shown():
    assert console.plain_text(keys("u", "q"), 80) == "  [u] undo   [q] quit\n"
