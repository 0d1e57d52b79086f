"""Side by side: a table where it fits, lists where it doesn't, and a mark for what disagrees."""

from reconcile.report.matrix import matrix
from reconcile.report.matrix_text import needed_width, render

CLAIMS = """
claims:
  - {source: one, field: casualties.killed, subject: Fire, value: 13}
  - {source: two, field: casualties.killed, subject: Fire, value: at least 15, claimant: police}
  - {source: two, field: casualties.wounded, subject: Fire, value: 3}
  - {source: three, field: casualties.wounded, subject: Fire, value: 3}
"""


def test_a_table_has_a_column_a_source_and_marks_what_disagrees(result, lines):
    made = result(CLAIMS)
    printed = [" ".join(line.split()) for line in lines(render(matrix(made, made.questions)))]
    assert any(line.endswith("one three two") for line in printed)
    assert any("✗ 13 ✗ at least 15" in line for line in printed)
    assert any("(police)" in line for line in printed)
    assert "blank: the source says nothing" in printed[-1]


def test_where_the_table_does_not_fit_it_says_why_and_lists(result, lines):
    made = result(CLAIMS)
    found = matrix(made, made.questions)
    needed = needed_width(found)
    printed = lines(render(found), needed - 1)
    said = " ".join(" ".join(printed).split())
    assert f"a table of 3 sources needs {needed} columns, not {needed - 1}." in said
    assert [" ".join(line.split()) for line in printed if "13" in line] == ["one ✗ 13"]
    assert not any("One list" in line for line in lines(render(found), needed))


def test_a_table_that_just_fits_loses_nothing(result, lines):
    claims = "claims:\n" + "".join(
        f"  - {{source: {source}, field: date, subject: Fire, value: {value} December 2016}}\n"
        for source, value in (("one", "12"), ("two", "13"), ("three", "14"))
    )
    made = result(claims)
    found = matrix(made, made.questions)
    printed = lines(render(found), needed_width(found))
    assert not any("One list" in line for line in printed)
    said = "\n".join(printed)
    assert [said.count(f"{day} December") for day in (12, 13, 14)] == [1, 1, 1]
    assert said.count("2016") == 3


def test_nothing_to_show_is_said(result, lines):
    assert lines(render(matrix(result(CLAIMS), ()))) == ["No claim matches these filters."]


def test_the_corner_names_the_field_where_all_rows_have_one(result, lines):
    claims = (
        "claims:\n"
        "  - {source: one, field: casualties.killed, subject: Fire, value: '3'}\n"
        "  - {source: two, field: casualties.killed, subject: Flood, value: '4'}\n"
    )
    one = result(claims)
    found = matrix(one, one.questions, (), "sources")
    assert any("number killed" in line and "one" in line for line in lines(render(found)))
    two = result(claims.replace("killed, subject: Flood", "wounded, subject: Flood"))
    found = matrix(two, two.questions, (), "sources")
    head = next(line for line in lines(render(found)) if " one " in f"{line} ")
    assert "number" not in head
