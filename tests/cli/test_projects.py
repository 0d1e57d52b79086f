"""From a call to a project: its faults printed, and a question by any of its names."""

import pytest
from click.exceptions import Exit

from reconcile.cli.projects import (
    MOST,
    check_of,
    judged,
    open_project,
    project_folder,
    question_of,
    read_project,
    report_faults,
)
from reconcile.cli.refusal import RefusalError
from reconcile.model.finding import Finding, Severity
from reconcile.model.position import Position

CLAIMS = """
fields: {total: {type: count}}
constraints: [{whole: total, parts: [casualties.killed, casualties.wounded]}]
entities: [{name: Raid on Vellmar, aliases: [raid]}]
claims:
  - {source: one, field: casualties.killed, subject: Raid on Vellmar, value: 13, id: a}
  - {source: two, field: casualties.wounded, subject: raid, value: 4, id: b}
  - {source: two, field: total, subject: raid, value: 10, id: c}
"""


def _faults(number, severity=Severity.WARNING):
    return [
        Finding("S010", "unknown-key", severity, f"no {line}", Position("a.yaml", line, 1))
        for line in range(1, number + 1)
    ]


def test_a_question_goes_by_its_id_a_claims_and_any_spelling(make_project):
    result = judged(read_project(make_project(CLAIMS)))
    asked = question_of(result, "casualties.killed/raid-on-vellmar")
    assert question_of(result, "a") is asked
    assert question_of(result, "casualties.wounded/raid") is question_of(result, "b")
    with pytest.raises(RefusalError, match="question or claim"):
        question_of(result, "casualties.killed/fire")


def test_a_check_goes_by_its_id_alone(make_project):
    result = judged(read_project(make_project(CLAIMS)))
    (check,) = result.across
    assert check_of(result, check.id) is check
    assert check_of(result, "a") is None


def test_faults_are_counted_and_errors_printed_before_warnings(capsys):
    report_faults([*_faults(MOST), *_faults(1, Severity.ERROR)])
    *listed, last = capsys.readouterr().err.splitlines()
    assert len(listed) == MOST
    assert listed[0].startswith("a.yaml:1:1: error")
    assert last == f"{MOST + 1} faults in the project's files, of which {MOST} are listed"


def test_as_many_as_are_listed_are_all(capsys):
    report_faults(_faults(MOST))
    assert capsys.readouterr().err.splitlines()[-1] == f"{MOST} faults in the project's files"
    report_faults([])
    assert capsys.readouterr().err == ""


def test_a_broken_project_is_not_judged(make_project, capsys):
    with pytest.raises(Exit) as left:
        open_project(make_project("claims:\n  - {source: one}\n"))
    assert left.value.exit_code == 2
    assert "missing-key" in capsys.readouterr().err


def test_a_folder_that_is_named_must_be_a_project_and_here_one_may_begin(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert project_folder(None).path == tmp_path / "data"
    with pytest.raises(RefusalError):
        project_folder(tmp_path / "none")
