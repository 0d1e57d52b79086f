"""`reconcile diff`: the claims side by side."""

from __future__ import annotations

import json

import pytest

CLAIMS = """\
claims:
  - {source: one, field: attendance, subject: Ahrar al-Sham, value: stayed away}
  - {source: two, field: attendance, subject: Ahrar al-Sham, value: attended, claimant: a rebel}
  - {source: two, field: attendance, subject: Iran, value: attended}
  - {source: three, field: casualties.killed, subject: war, value: "300"}
"""


@pytest.fixture
def project(make_project):
    return make_project(CLAIMS)


def test_cells_that_contradict_are_marked_and_silence_is_blank(run, project) -> None:
    rows = run("diff", "--field", "attendance", cwd=project, width=120).stdout.splitlines()
    assert rows[1].split() == ["attendance", "one", "three", "two"]
    assert rows[3].split("  ")[0].strip() == "Ahrar al-Sham"
    assert "✗ stayed away" in rows[3]
    assert "✗ attended (a rebel)" in rows[3]
    assert rows[4].split() == ["Iran", "attended"]


def test_a_narrow_terminal_gets_blocks(run, project) -> None:
    printed = run("diff", "--field", "attendance", cwd=project, width=40).stdout
    assert "attendance · Iran\n  two  attended\n" in printed


def test_a_source_named_twice_is_one_column(run, project) -> None:
    found = json.loads(run("diff", "one", "two", "one", "--format", "json", cwd=project).stdout)
    assert found["sources"] == ["one", "two"]


def test_two_sources_side_by_side(run, project) -> None:
    found = json.loads(run("diff", "one", "two", "--format", "json", cwd=project).stdout)
    assert found["sources"] == ["one", "two"]
    assert [row["subject"] for row in found["rows"]] == ["Ahrar al-Sham", "Iran"]
    cells = found["rows"][0]["cells"]
    assert [cells[source]["furthest"] for source in ("one", "two")] == ["contradicts"] * 2


def test_an_unknown_source_is_a_wrong_call(run, project) -> None:
    done = run("diff", "onee", cwd=project)
    assert done.returncode == 2
    assert "Did you mean 'one'?" in done.stderr


def test_explain_suggests_a_near_id(run, project) -> None:
    done = run("explain", "attendance/iram", cwd=project)
    assert done.returncode == 2
    assert "Did you mean 'attendance/iran'?" in done.stderr


def test_explain_takes_a_claims_id(run, project) -> None:
    done = run("explain", "one/attendance/ahrar-al-sham", cwd=project)
    assert "id attendance/ahrar-al-sham" in done.stdout
    assert "data/claims.yaml:2:5" in done.stdout


def test_explain_shows_a_quote_in_its_sentence_where_the_text_is_attached(
    run, make_project
) -> None:
    quoted = "claims:\n  - {source: one, field: casualties.killed, subject: raid, value: '13', quote: 13 died}\n"
    project = make_project(quoted)
    assert "in text" not in run("explain", "casualties.killed/raid", cwd=project).stdout
    texts = project / "data" / "sources" / "text"
    texts.mkdir()
    (texts / "one.txt").write_text("It was over. At least 13 died in the raid. Nobody left.\n")
    printed = run("explain", "casualties.killed/raid", cwd=project).stdout
    assert "in text At least 13 died in the raid.\n" in printed
