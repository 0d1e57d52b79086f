"""`reconcile report` on files of our own: what it prints, and what it refuses."""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys

import pytest

CLAIMS = """\
fields:
  state: {type: scale, of: [holds, largely holds, fragile, broken]}
  aims: {type: text}
entities:
  - {name: High Negotiations Committee, kind: organisation, aliases: [HNC]}
claims:
  - {source: one, field: casualties.killed, subject: war, value: "more than 300,000", quote: "more than 300,000 dead"}
  - {source: two, field: casualties.killed, subject: war, value: "more than 310,000"}
  - {source: one, field: state, subject: truce, value: holds}
  - {source: two, field: state, subject: truce, value: broken, claimant: the Observatory}
  - {source: one, field: date.start, subject: talks, value: 23 January 2017}
  - {source: two, field: date.start, subject: talks, value: January 2017, stage: planned}
  - {source: three, field: attendance, subject: HNC, value: not invited}
  - {source: one, field: attendance, subject: High Negotiation Committee, value: attended}
  - {source: three, field: aims, subject: talks, value: "an end [red]of[/red] the war"}
"""


@pytest.fixture
def project(make_project):
    return make_project(CLAIMS)


def test_contradictions_come_first_outright_before_apparent(run, project) -> None:
    printed = run("report", cwd=project).stdout
    titles = [
        line
        for line in printed.splitlines()
        if line.isupper() or (" (" in line and line[:1].isupper() and line.split(" (")[0].isupper())
    ]
    assert [title.split(" (")[0] for title in titles] == [
        "CONTRADICTIONS, OUTRIGHT",
        "CONTRADICTIONS, APPARENT",
        "AGREEMENTS",
        "UNCORROBORATED",
    ]


def test_the_head_counts_what_there_is(run, project) -> None:
    head = run("report", cwd=project).stdout
    assert "3 sources, 9 claims, 5 questions; 4 answered by more than one origin" in head


def test_a_project_without_claims_is_told_so(run, make_project) -> None:
    printed = run("report", cwd=make_project("claims: []\n")).stdout
    assert printed.splitlines() == [
        "3 sources, 0 claims, 0 questions",
        "",
        "There are no claims yet: write them in data/claims.yaml.",
    ]


def test_spellings_and_aliases_of_one_party_are_one_question(run, project) -> None:
    found = json.loads(run("report", "--format", "json", cwd=project).stdout)
    parties = [q["subject"] for q in found["questions"] if q["field"] == "attendance"]
    assert parties == ["High Negotiations Committee"]


def test_markup_in_a_claim_stays_text(run, project) -> None:
    assert "an end [red]of[/red] the war" in run("report", cwd=project).stdout


@pytest.mark.parametrize(
    ("options", "ids"),
    [
        (["--field", "casualties"], ["casualties.killed/war"]),
        (["--verdict", "outright"], ["state/truce"]),
        (
            ["--verdict", "contradiction", "--source", "three"],
            ["attendance/high-negotiations-committee"],
        ),
        (["--subject", "high negotiation committee"], ["attendance/high-negotiations-committee"]),
    ],
)
def test_options_choose_questions(run, project, options, ids) -> None:
    found = json.loads(run("report", "--format", "json", *options, cwd=project).stdout)
    assert [q["id"] for q in found["questions"]] == ids


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (
            ["--field", "casualtis"],
            "no field 'casualtis' in this project. Did you mean 'casualties'?",
        ),
        (["--source", "onee"], "no source 'onee' in this project. Did you mean 'one'?"),
        (["--subject", "truse"], "no subject 'truse' in this project. Did you mean 'truce'?"),
        (["--source", "zz"], "no source 'zz' in this project, which has: one, three, two."),
    ],
)
def test_a_name_that_is_not_there_is_never_silence(run, project, options, told) -> None:
    done = run("report", *options, cwd=project)
    assert done.returncode == 2
    assert told in done.stderr


def test_a_fault_in_the_files_stops_the_report(run, make_project) -> None:
    project = make_project(CLAIMS.replace("value: holds", "value: hold"))
    done = run("report", cwd=project)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("data/claims.yaml:9:")
    assert "Traceback" not in done.stderr


def test_no_project_is_status_2(run, tmp_path) -> None:
    done = run("report", cwd=tmp_path)
    assert done.returncode == 2
    assert "no data/claims.yaml in" in done.stderr


def test_the_order_of_claims_changes_no_byte(run, project) -> None:
    first = run("report", "--format", "json", cwd=project).stdout
    path = project / "data" / "claims.yaml"
    head, _, claims = path.read_text().partition("claims:\n")
    rows = claims.splitlines(keepends=True)
    for seed in range(3):
        random.Random(seed).shuffle(rows)
        path.write_text(f"{head}claims:\n{''.join(rows)}")
        assert run("report", "--format", "json", cwd=project).stdout == first


def test_claims_in_several_files_are_the_same_project(run, project) -> None:
    first = run("report", "--format", "json", cwd=project).stdout
    path = project / "data" / "claims.yaml"
    head, _, claims = path.read_text().partition("claims:\n")
    rows = claims.splitlines(keepends=True)
    (project / "data" / "claims").mkdir()
    (project / "data" / "claims" / "more.yaml").write_text(f"claims:\n{''.join(rows[:4])}")
    path.write_text(f"{head}claims:\n{''.join(rows[4:])}")
    assert run("report", "--format", "json", cwd=project).stdout == first


def test_a_file_gets_what_a_pipe_gets(run, project) -> None:
    run("report", "-o", "report.txt", cwd=project)
    assert (project / "report.txt").read_text() == run("report", cwd=project, width=100).stdout
    run("report", "-o", "report.jsonl", cwd=project)
    lines = run("report", "--format", "jsonl", cwd=project).stdout
    assert (project / "report.jsonl").read_text() == lines
    assert lines.count("\n") == 5


def test_explain_takes_the_ids_that_the_report_prints(run, project) -> None:
    printed = run("report", cwd=project).stdout
    printed = printed.partition("CONTRADICTIONS")[2].partition("AGREEMENTS")[0]
    ids = re.findall(r"(?:  |explain )(\S+/\S+)$", printed, re.MULTILINE)
    assert len(ids) == len(re.findall("^[✗≠] ", printed, re.MULTILINE))
    for question in ids:
        assert run("explain", question, cwd=project).returncode == 0


@pytest.mark.parametrize("options", [[], ["--format", "jsonl"], ["--format", "html"]])
def test_a_reader_that_leaves_early_ends_it_without_a_word(project, options) -> None:
    """`reconcile report | head` has read enough: no traceback, and the status of a closed pipe."""
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "-m", "reconcile", "report", *options],
        cwd=project, stdout=write, stderr=subprocess.PIPE, text=True, check=False,
    )  # fmt: skip
    os.close(write)
    assert (done.returncode, done.stderr) == (141, "")


REVISED = """
claims:
  - {id: a, source: one, field: casualties.killed, subject: fire, value: "11"}
  - {id: b, source: two, field: casualties.killed, subject: fire, value: "13"}
  - {id: c, source: two, field: casualties.killed, subject: fire, value: "11", revises: b}
"""


def test_what_was_taken_back_is_marked_wherever_it_is_printed(run, make_project) -> None:
    root = make_project(REVISED)
    agreement = run("report", "--verdict", "agreement", cwd=root).stdout
    assert "all the same, but for 1 claim revised later" in agreement
    assert "two (revised later)" in agreement
    explained = run("explain", "casualties.killed/fire", cwd=root).stdout
    assert "two (revised later)" in explained
    assert "Stated: 11 to 13" not in explained
    (said,) = run("explain", "a", "--as", "sentence", cwd=root).stdout.splitlines()
    assert said.endswith("two (revised later) gave 13.")
    assert "revised later" in run("report", "--format", "html", cwd=root).stdout
