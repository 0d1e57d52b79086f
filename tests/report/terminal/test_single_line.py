"""A question in a line: what one origin alone says, and who says it."""

from reconcile.report.terminal.single_line import single_line


def test_what_one_source_says_is_a_line_with_who_says_it(result, lines):
    claims = """
claims:
  - {source: one, field: organisers, subject: Fair, value: Lorn, stage: planned}
  - {source: one, field: organisers, subject: the fair, value: Lorn, claimant: the mayor}
"""
    found = result(claims).questions
    printed = " ".join(lines(single_line(found[0])))
    assert printed.startswith("· organisers · ")
    assert "Lorn — " in printed
    assert "one: the mayor" in printed
    assert "(planned)" in printed


def test_two_wordings_of_one_source_are_both_given(question, lines):
    found = question("casualties.killed", "13")
    assert lines(single_line(found)) == ["· number killed · Fire: 13 — one"]
