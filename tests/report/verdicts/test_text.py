"""Verdicts on a terminal: a line a contradiction, and how many of each."""

import pytest

from reconcile.report.console import plain_text

pytestmark = pytest.mark.needs_extra("tables", "pyarrow")


def test_on_a_terminal(verdicts):
    from reconcile.report.verdicts.text import verdicts_drawn  # noqa: PLC0415 (an extra)

    assert plain_text(verdicts_drawn(verdicts), 100).splitlines() == [
        "3 sources, 3 claims, 2 questions; 1 answered by more than one origin (memory)",
        "",
        "  ✗ 1 contradiction, outright cannot all be true",
        "  · 1 uncorroborated          only one origin says it",
        "",
        "✗ casualties.killed/raid: 13 / at least 15 (figures-exclude; 2 claims)",
        "",
        "! quotes aren't compared with their sources' texts (1)",
        "A row a question: reconcile report --as verdicts -o verdicts.parquet",
    ]


def test_of_many_contradictions_the_first_are_listed(verdicts, monkeypatch):
    from reconcile.report.verdicts import text  # noqa: PLC0415 (an extra)

    def drawn():
        return plain_text(text.verdicts_drawn(verdicts), 100)

    monkeypatch.setattr(text, "MOST", 1)
    assert "contradictions are listed" not in drawn()
    monkeypatch.setattr(text, "MOST", 0)
    assert "The first 0 contradictions are listed." in drawn()


def test_a_narrowed_report_says_how_many_it_shows(verdicts):
    from reconcile.report.verdicts.text import verdicts_drawn  # noqa: PLC0415 (an extra)

    fewer = verdicts._replace(summary=verdicts.summary._replace(shown=1))
    assert "showing 1 of 2 questions" in plain_text(verdicts_drawn(fewer), 100)
