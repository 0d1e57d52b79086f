"""Names for a terminal: groups, what needs a decision, and how two names compare."""

from reconcile.model.entity import NameConflict
from reconcile.names import compare
from reconcile.report.names_text import render_comparison, render_groups

CLAIMS = """
claims:
  - {source: one, field: delegation_head, subject: talks, value: Zahran Alloush}
  - {source: two, field: delegation_head, subject: talks, value: Mohammad Alloush}
  - {source: three, field: delegation_head, subject: talks, value: Alloush}
"""


def test_groups_come_with_scores_and_uses_then_what_needs_a_decision(result, lines):
    found = result(CLAIMS)
    source_of = {claim.id: claim.source for claim in found.claims}
    conflict = NameConflict(("A", "B"), "they are said to differ")
    text = lines(render_groups(found.groups, found.close_calls, (conflict,), source_of))
    assert text[0].endswith("2 possible matches, 1 conflict")
    assert "Zahran Alloush  person" in text
    assert any(line.split()[:3] == ["100.0", "Alloush", "as"] or "three 1" in line for line in text)
    at = text.index("Possible name matches that need a decision")
    assert "≈" in text[at + 1]
    assert text[-2:] == ["Decisions that exclude each other", "  A = B: they are said to differ"]


def test_two_names_are_set_beside_each_other_word_by_word(lines):
    found = compare("Bashar al-Assad", "Bashar Jaafari")
    text = lines(render_comparison("Bashar al-Assad", "Bashar Jaafari", found))
    assert text[:2] == ["A Bashar al-Assad", "B Bashar Jaafari"]
    assert text[2].startswith("different, ")
    assert text[3].split() == ["in", "A", "in", "B", "matched", "by", "weight", "costs"]
    assert "What would change it: " in "\n".join(text)
    assert "--kind" not in "\n".join(text)


def test_a_kind_that_nobody_stated_is_said(lines):
    found = compare("Derna", "Darnah")
    text = "\n".join(lines(render_comparison("Derna", "Darnah", found, "place")))
    assert "Compared as names of one kind, place" in text
