"""A difference is shown with numbered readings, why they differ, and what can be answered."""

import pytest

from reconcile.agreement.agreement import agreement
from reconcile.files.project import load
from reconcile.report import console
from reconcile.report.adjudication_text import (
    ALL,
    NONE,
    answers,
    chosen,
    difference_screen,
    last_keys,
)

CLAIMS = """
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "12", coder: ann, quote: killed 12}
  - {source: one, field: casualties.killed, subject: raid, value: "15", coder: ben, quote: killed 12}
  - {source: one, field: date, subject: raid, value: 2017-01-02, coder: ben}
"""


@pytest.fixture
def project(make_project, monkeypatch):
    root = make_project(CLAIMS)
    monkeypatch.chdir(root)
    return load(root)


@pytest.fixture
def screens(project):
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
        "  [1, 2] is right   [b] both   [n] neither   [w] write another   [k] skip   [u] undo\n"
        "  [q] quit\n"
    )
    assert "  1  ben  2017-01-02 data/claims.yaml:5\n  2  ann  -\n" in second
    assert "[b]" not in second


def test_a_key_is_not_broken_from_what_it_does(project):
    difference = agreement(project).differences[0]
    narrow = console.plain_text(difference_screen(difference, project.places, 1, 2), 40)
    assert narrow.endswith(
        "  [1, 2] is right   [b] both\n"
        "  [n] neither   [w] write another\n"
        "  [k] skip   [u] undo   [q] quit\n"
    )


def test_of_three_readings_all_or_none_may_be_right(make_project):
    third = "  - {source: one, field: casualties.killed, subject: raid, value: '9', coder: cleo, quote: killed 12}\n"
    difference = agreement(load(make_project(CLAIMS + third))).differences[0]
    assert list(answers(difference).items())[:3] == [
        ("1, 2, 3", "is right"),
        ("b", "all"),
        ("n", "none of them"),
    ]


def test_where_nothing_is_left_one_may_undo_or_quit():
    assert console.plain_text(last_keys(), 80) == "  [u] undo   [q] quit\n"


@pytest.mark.parametrize(
    ("answer", "coders"),
    [
        ("1", {"ann"}), ("1, 2", {"ann", "ben"}), ("2 1", {"ann", "ben"}), ("b", {"ann", "ben"}),
        ("n", set()), ("0", None), ("3", None), ("1 x", None), ("x", None), ("", None),
    ],
)  # fmt: skip
def test_an_answer_chooses_readings_by_their_numbers(project, answer, coders):
    difference = agreement(project).differences[0]
    answer = {"b": ALL, "n": NONE}.get(answer, answer)
    assert chosen(difference, answer) == (None if coders is None else frozenset(coders))
