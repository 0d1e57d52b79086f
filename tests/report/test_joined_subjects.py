"""Subjects spelled in several ways are listed with their spellings; values are not."""

from reconcile.report.joined_subjects import joined_subjects
from reconcile.report.names_text import render_joined

CLAIMS = """
claims:
  - {source: one, field: attendance, subject: Staffan de Mistura, value: attended}
  - {source: two, field: attendance, subject: Steffan de Mistura, value: attended}
  - {source: one, field: delegation_head, subject: Talks, value: Bashar Jaafari}
  - {source: two, field: delegation_head, subject: talks, value: Bashar al-Jaafari}
"""


def test_a_subject_in_two_spellings_is_listed_and_capitals_alone_are_none(result):
    (joined,) = joined_subjects(result(CLAIMS))
    assert {s.name for s in joined.spellings} == {"Staffan de Mistura", "Steffan de Mistura"}


def test_the_list_names_the_spellings_with_who_uses_them(result, lines):
    found = result(CLAIMS)
    source_of = {claim.id: claim.source for claim in found.claims}
    printed = "\n".join(lines(render_joined(joined_subjects(found), source_of)))
    assert printed.startswith("1 subject joined by spelling\n")
    assert "Steffan de Mistura" in printed
    assert "two 1" in printed


def test_none_joined_is_said(lines):
    assert lines(render_joined((), {})) == ["No subjects were joined by spelling."]
