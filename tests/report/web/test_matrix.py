"""Side by side on the page: what is shown, in what order, and when as blocks."""

from reconcile.report.web import matrix
from reconcile.report.web.matrix import page_matrix
from reconcile.report.web.page import page

ROWS = (
    ("one", "attendance", "attended"),
    ("one", "date", "2016"),
    ("one", "casualties.killed", "13"),
    ("two", "casualties.killed", "13"),
    ("one", "casualties.wounded", "13"),
    ("two", "casualties.wounded", "15"),
)


def test_attendance_and_what_two_sources_speak_of_disagreements_first(judged):
    result = judged(*ROWS)
    found = page_matrix(result, result.questions)
    assert [row.question.field for row in found.rows] == [
        "casualties.wounded",
        "attendance",
        "casualties.killed",
    ]
    assert (found.more, found.as_table) == (0, True)


def test_rows_beyond_the_limit_are_counted(judged, monkeypatch):
    monkeypatch.setattr(matrix, "MOST_ROWS", 1)
    result = judged(*ROWS)
    assert page_matrix(result, result.questions).more == 2
    assert "2 more questions with fewer disagreements" in page(result, result.questions)


def test_more_sources_than_a_table_takes_are_blocks(judged, monkeypatch):
    monkeypatch.setattr(matrix, "MOST_COLUMNS", 2)
    result = judged(*ROWS)
    assert '<div class="block"' in page(result, result.questions)
    assert '<table class="matrix">' not in page(result, result.questions)
