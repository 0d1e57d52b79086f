"""`reconcile diff --since`: what changed in claims and verdicts, on real git repositories."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parents[1] / "golden" / "changes.txt"
THEN = """\
claims:
  - {source: one, field: casualties.killed, subject: Varn flood, value: "15", quote: killed 15}
  - {source: two, field: casualties.killed, subject: Varn flood, value: at least 15}
  - {source: one, field: attendance, subject: Red Cross, value: attended, note: to check}
  - {source: three, field: date, subject: Varn flood, value: April 2031}
  - {source: two, field: date, subject: Varn flood, value: May 2031}
"""
NOW = """\
claims:
  - {source: one, field: casualties.killed, subject: Varn flood, value: "13", quote: killed 13}
  - {source: two, field: casualties.killed, subject: Varn flood, value: at least 15}
  - {source: one, field: attendance, subject: Red Cross, value: attended, stage: happened}
  - {source: one, field: attendance, subject: Red Cross, value: expected, stage: planned}
  - {source: three, field: attendance, subject: the mayor, value: stayed away, quote: did not come}
  - {source: three, field: date, subject: Varn flood, value: April 2031}
"""


def git(root, *arguments):
    names = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@b.example"}
    committers = {"GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@b.example"}
    subprocess.run(
        [shutil.which("git"), *arguments],
        cwd=root,
        env={**os.environ, **names, **committers, "GIT_CONFIG_GLOBAL": os.devnull},
        check=True,
        capture_output=True,
    )


@pytest.fixture
def commit(make_project):
    """Commit a project with these claims, in a repository that is made where there is none."""

    def made(claims, **parts):
        root = make_project(claims, **parts)
        if not (root / ".git").exists():
            git(root, "init")
        git(root, "add", "-A")
        git(root, "commit", "--allow-empty", "-m", "state")
        return root

    return made


@pytest.fixture
def project(commit, make_project):
    commit(THEN)
    return make_project(NOW)


def changed(run, root, *arguments):
    done = run("diff", "--since", "HEAD", "--format", "json", *arguments, cwd=root)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_what_changed_is_as_kept(run, project, request):
    done = run("diff", "--since", "HEAD", cwd=project)
    assert done.returncode == 0
    if request.config.getoption("--update-golden"):
        GOLDEN.write_text(done.stdout, encoding="utf-8")
    assert done.stdout == GOLDEN.read_text(encoding="utf-8")


def test_json_says_the_same(run, project):
    found = changed(run, project)
    none = dict.fromkeys(("conflicts_new", "conflicts_changed", "conflicts_gone"), 0)
    assert found["summary"] == {"turned": 2, **none, "changed": 2, "added": 2, "removed": 1}
    turned = [
        (t["before"] and t["before"]["verdict"], t["after"]["verdict"]) for t in found["turned"]
    ]
    assert turned[0] == ("agreement", "outright")
    by_id = {each["was"]: each for each in found["changed"]}
    assert by_id["one/casualties.killed/varn-flood"]["keys"] == {
        "value": {"before": "15", "after": "13"},
        "quote": {"before": "killed 15", "after": "killed 13"},
    }


def test_a_claim_that_only_got_a_twin_is_neither_new_nor_gone(run, project):
    """Its id is derived: with a twin it gets a hash behind it."""
    found = changed(run, project, "--field", "attendance", "--subject", "Red Cross")
    (kept,) = found["changed"]
    assert kept["was"] == "one/attendance/red-cross"
    assert kept["id"].startswith("one/attendance/red-cross~")
    assert kept["keys"] == {
        "stage": {"before": None, "after": "happened"},
        "note": {"before": "to check", "after": None},
    }
    assert [claim["value"] for claim in found["added"]] == ["expected"]
    assert found["removed"] == []


def test_markdown_fits_a_comment(run, project):
    told = run("diff", "--since", "HEAD", "--format", "markdown", cwd=project).stdout
    assert "### Verdicts that changed\n" in told
    assert "| `one/casualties.killed/varn-flood` | value | 15 | 13 |" in told


def test_what_is_selected_is_compared_alone(run, project):
    found = changed(run, project, "--field", "date")
    assert [claim["value"] for claim in found["removed"]] == ["May 2031"]
    assert (found["added"], found["changed"]) == ([], [])


def test_nothing_changed_is_said(run, commit):
    root = commit(THEN)
    told = run("diff", "--since", "HEAD", cwd=root).stdout
    assert told == "Since HEAD: no claims and no verdicts changed\n"


def test_order_and_comments_change_nothing(run, commit, make_project):
    commit(THEN)
    first, *rest = THEN.splitlines()
    root = make_project("\n".join([first, "  # turned round", *reversed(rest)]) + "\n")
    assert "no claims and no verdicts changed" in run("diff", "--since", "HEAD", cwd=root).stdout


def test_a_verdict_that_a_source_record_turned_says_so(run, commit, make_project):
    commit(THEN)
    derived = {"one": "outlet: A\n", "two": "derived_from: one\n", "three": "title: A source\n"}
    root = make_project(THEN, sources=derived)
    told = run("diff", "--since", "HEAD", cwd=root, width=120).stdout
    assert "agreement → uncorroborated" in told
    assert "Its claims are the same: a source," in told


def test_a_question_whose_subject_is_called_otherwise_is_the_same(run, commit, make_project):
    commit(THEN)
    root = make_project(THEN.replace("Varn flood", "the flood of Varn"))
    found = changed(run, root)
    assert found["turned"] == []
    assert {tuple(each["keys"]) for each in found["changed"]} == {("subject",)}


def test_a_project_that_was_not_there_is_new(run, make_project, tmp_path):
    (tmp_path / "readme").write_text("none yet")
    git(tmp_path, "init")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-m", "empty")
    done = run("diff", "--since", "HEAD", cwd=make_project(THEN))
    assert done.returncode == 0
    assert "The project was not there at HEAD" in done.stderr
    assert "5 claims added" in done.stdout


def test_faults_of_then_are_counted(run, commit, make_project):
    commit(THEN.replace("May 2031", "Mayy 2031"))
    done = run("diff", "--since", "HEAD", cwd=make_project(THEN))
    assert done.returncode == 0
    assert "1 fault in the files at HEAD" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--since", "no-such"], "git knows no revision 'no-such'"),
        (["--since", "--output=x"], "git knows no revision '--output=x'"),
        (["one", "--since", "HEAD"], "sources are chosen by --source"),
        (["--since", "HEAD", "--source", "onee"], "Did you mean 'one'?"),
        (["--format", "markdown"], "--format markdown is for --since"),
    ],
)
def test_a_wrong_call_is_status_2(arguments, told, run, project):
    done = run("diff", *arguments, cwd=project)
    assert done.returncode == 2
    assert told in done.stderr
    assert done.stdout == ""


def test_claims_that_git_keeps_out_of_archives_are_read(run, commit):
    root = commit(THEN)
    (root / ".gitattributes").write_text("data export-ignore\n")
    git(root, "add", "-A")
    git(root, "commit", "-m", "attributes")
    done = run("diff", "--since", "HEAD", cwd=root)
    assert done.stdout == "Since HEAD: no claims and no verdicts changed\n"


def test_a_folder_that_had_no_claims_yet_was_no_project(run, commit):
    root = commit(THEN)
    git(root, "rm", "-q", "--cached", "data/claims.yaml")
    git(root, "commit", "-m", "sources alone")
    assert "The project was not there at HEAD" in run("diff", "--since", "HEAD", cwd=root).stderr


def test_outside_of_a_repository_it_is_status_2(run, make_project):
    done = run("diff", "--since", "HEAD", cwd=make_project(THEN))
    assert done.returncode == 2
    assert "isn't in a git repository" in done.stderr


def test_a_new_conflict_across_questions_is_one_of_the_changes(run, commit, make_project):
    constraint = "constraints:\n  - {whole: casualties.killed, part: casualties.wounded}\n"
    claim = "  - {source: one, field: casualties.wounded, subject: Varn flood, value: '40'}\n"
    commit(constraint + NOW)
    found = changed(run, make_project(constraint + NOW + claim))
    assert found["summary"]["conflicts_new"] == 1
    assert found["across_questions"][0]["after"]["id"] == "part:casualties.wounded/varn-flood"
    other = changed(run, make_project(constraint + NOW + claim), "--field", "date")
    assert other["across_questions"] == []
