"""The words of a project, for editors."""

from reconcile.files.project import load
from reconcile.report.known_words import known_words

CLAIMS = """\
claims:
  - {source: one, field: date, subject: Varn flood, value: May 2024, claimant: the mayor}
  - {source: two, field: date, subject: Varn flood, value: May 2024, coder: ann, subject_id: Q1}
"""


def test_the_words_of_each_key(make_project):
    words = known_words(load(make_project(CLAIMS)))
    assert words["source"] == ["one", "three", "two"]
    assert words["subject"] == ["Varn flood"]
    assert (words["claimant"], words["coder"], words["subject_id"]) == (
        ["the mayor"],
        ["ann"],
        ["Q1"],
    )
    assert "casualties.killed" in words["field"]
    assert words["outlet"] == []
    assert "one/date/varn-flood/the-mayor" in words["revises"]
