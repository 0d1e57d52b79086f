"""`reconcile check` as a person and a CI job run it: what it prints, and how it ends."""

import json
import shutil
import subprocess

import pytest

from reconcile.cli.check import check

AGREEING = """
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "13", quote: killed 13}
  - {source: two, field: casualties.killed, subject: raid, value: "13", quote: 13 died}
"""
CONTRADICTING = AGREEING.replace('"13", quote: 13 died', "at least 15, quote: at least 15 died")
TWO = {"one": "title: One\n", "two": "title: Two\n"}
QUESTION = "casualties.killed/raid"


@pytest.fixture
def project(make_project):
    def make(claims=AGREEING, **others):
        return make_project(claims, **{"sources": TWO, **others})

    return make


def test_what_is_sound_ends_with_0_and_says_what_was_looked_at(run, project):
    done = run("check", cwd=project())
    assert done.returncode == 0
    assert done.stdout.splitlines()[-2].startswith("Looked at 2 claims, 0 quotes (0 verified)")
    assert done.stdout.splitlines()[-1] == "Skipped: 2 quotes whose text is not attached."


def test_a_contradiction_ends_with_1(run, project):
    done = run("check", cwd=project(CONTRADICTING))
    assert done.returncode == 1
    assert "data/claims.yaml:3:67: error V001 outright-contradiction" in done.stdout


@pytest.mark.parametrize(
    ("claims", "said"),
    [
        ("claims: []\n", "Nothing was checked."),
        ("claims: [\n", "yaml-syntax"),
        (AGREEING.replace("one,", "nobody,"), "unknown-source"),
        (AGREEING + "  - {source: one}\n", "missing-key"),
    ],
)
def test_what_could_not_be_checked_ends_with_2(run, project, claims, said):
    done = run("check", cwd=project(claims))
    assert done.returncode == 2
    assert said in done.stdout
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("options", "status"),
    [
        (["--fail-on", "none"], 0),
        (["--fail-on", "error"], 1),
        (["--fail-on", "V002"], 0),
        (["--fail-on", "V002,outright-contradiction"], 1),
        (["--ignore", "V"], 0),
        (["--select", "S,E"], 0),
        (["--select", "V001"], 1),
        (["--select", "E003"], 2),
        (["--fail-on", "note", "--ignore", "V"], 1),
        (["--require-texts", "--ignore", "V"], 1),
        (["--select", "nothing-like-it"], 2),
        (["--fail-on", "warnin"], 2),
        (["--format", "xml"], 2),
        (["--today", "yesterday"], 2),
    ],
)
def test_options_decide_what_fails(run, project, options, status):
    assert run("check", *options, cwd=project(CONTRADICTING)).returncode == status


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("reconcile.toml", 'ignore = ["V"]\n'),
        ("pyproject.toml", '[tool.reconcile]\nselect = ["S", "E", "N"]\n'),
        ("reconcile.toml", 'fail-on = ["none"]\n'),
    ],
)
def test_a_project_settles_it_in_a_file(run, project, file, text):
    root = project(CONTRADICTING)
    (root / file).write_text(text)
    assert run("check", cwd=root).returncode == 0
    assert run("check", "--isolated", cwd=root).returncode == 1
    assert run("check", "--select", "V", "--fail-on", "error", cwd=root).returncode == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('ignroe = ["V"]\n', "Did you mean 'ignore'?"),
        ('ignore = "V"\n', "is a list"),
        ("ignore = [\n", "this is not TOML"),
        ('ignore = ["X9"]\n', "no rule is called 'X9'"),
    ],
)
def test_a_wrong_settings_file_is_said_and_ends_with_2(run, project, text, said):
    root = project()
    (root / "reconcile.toml").write_text(text)
    done = run("check", cwd=root)
    assert done.returncode == 2
    assert said in done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["data/claims.yaml"], "check takes no file ('data/claims.yaml')"),
        (["--select", "quote-alterd"], "Did you mean 'quote-altered'?"),
        (["--ignore", "Q"], "code (E003)"),
    ],
)
def test_a_wrong_call_says_what_would_be_right(run, project, arguments, said):
    done = run("check", *arguments, cwd=project())
    assert done.returncode == 2
    assert said in done.stderr


def test_several_formats_in_one_run(run, project):
    root = project(CONTRADICTING)
    done = run(
        "check", "--format", "text", "--format", "sarif=out/findings.sarif", "--format", "junit=j.xml",
        cwd=root,
    )  # fmt: skip
    assert done.returncode == 2, "there is no folder out/"
    (root / "out").mkdir()
    done = run("check", "--format", "text", "--format", "sarif=out/f.sarif", "--format", "junit=j.xml", cwd=root)  # fmt: skip
    assert done.returncode == 1
    assert "V001" in done.stdout
    assert json.loads((root / "out/f.sarif").read_text())["version"] == "2.1.0"
    assert (root / "j.xml").read_text().startswith("<?xml")


@pytest.mark.parametrize(
    ("options", "on_stdout"),
    [
        (["--format", "gitlab", "--output-file", "x.json"], ""),
        (["--format", "gitlab", "--output-file", "x.json", "--format", "text"], "data/claims"),
        (["--format", "text", "--format", "gitlab", "-o", "x.json"], "data/claims"),
        (["--format", "junit", "-o", "y.xml", "--format", "gitlab", "-o", "x.json"], ""),
    ],
)
def test_an_output_file_is_its_formats(run, project, options, on_stdout):
    root = project(CONTRADICTING)
    done = run("check", *options, cwd=root)
    assert done.returncode == 1
    assert done.stdout[: len("data/claims")] == on_stdout
    assert json.loads((root / "x.json").read_text())[0]["check_name"] == "outright-contradiction"
    if not on_stdout:
        assert "Looked at 2 claims" in done.stderr


@pytest.mark.parametrize(
    "options",
    [
        ["--format", "json", "--format", "sarif"],
        ["--format", "json", "--format", "sarif", "-o", "x", "-o", "y", "-o", "z"],
        ["--format", "sarif="],
    ],
)
def test_formats_that_would_run_into_each_other_are_refused(run, project, options):
    assert run("check", *options, cwd=project()).returncode == 2


def test_a_page_explains_a_rule(run, project):
    done = run("check", "--explain", "V001", cwd=project())
    assert done.returncode == 0
    assert done.stdout.startswith("# V001 outright-contradiction (error)\n")
    by_name = run("check", "--explain", "outright-contradiction", cwd=project())
    assert by_name.stdout == done.stdout
    assert run("check", "--explain", "V9").returncode == 2


def test_a_claims_file_can_be_piped_in(run, project, tmp_path_factory):
    root = project()
    done = run("check", "-", cwd=root, stdin=CONTRADICTING)
    assert done.returncode == 1
    assert done.stdout.startswith("<stdin>:3:67: error V001")
    named = run("check", "-", "--stdin-filename", "data/claims.yaml", cwd=root, stdin=CONTRADICTING)
    assert named.stdout.startswith("data/claims.yaml:3:67: error V001")
    alone = tmp_path_factory.mktemp("nowhere")
    assert run("check", "-", cwd=alone, stdin=CONTRADICTING).returncode == 1
    assert run("check", "-", cwd=alone, stdin=AGREEING).returncode == 0
    assert run("check", "-", cwd=alone, stdin="").returncode == 2
    assert run("check", cwd=alone).returncode == 2


def test_accepting_makes_it_pass_until_a_claim_changes(run, project):
    root = project(CONTRADICTING)
    done = run("accept", QUESTION, "--reason", "Two counts.", "--author", "Ann", cwd=root)
    assert done.returncode == 0
    assert done.stdout == f"accepted: {QUESTION} (data/decisions.yaml:5)\n"
    assert run("check", cwd=root).returncode == 0
    shown = run("check", "--show-accepted", cwd=root).stdout
    assert "(accepted)\n  reason: Two counts.\n  by: Ann\n" in shown
    assert "Found 2 notes, 1 accepted." in shown
    assert "1 accepted" in run("report", cwd=root).stdout
    assert "\nAccepted: Two counts. — Ann, " in run("explain", QUESTION, cwd=root).stdout
    claims = root / "data" / "claims.yaml"
    claims.write_text(claims.read_text().replace("at least 15", "at least 16"))
    done = run("check", cwd=root)
    assert done.returncode == 1
    assert "D002 stale-decision" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([QUESTION], "--reason"),
        ([QUESTION, "--reason", "  "], "needs a reason"),
        (["casualties.killed/rade", "--reason", "x"], f"Did you mean '{QUESTION}'?"),
        ([QUESTION, "--reason", "x", "--expires", "2001-01-01"], "past already"),
        ([QUESTION, "--reason", "x", "--expires", "soon"], "not a day"),
        ([QUESTION, "--reason", "x", "--rule", "E"], "more than one rule"),
        (["one", "--reason", "x", "--rule", "E003"], "no finding of quote-altered on 'one'"),
    ],
)
def test_what_can_not_be_accepted_is_said(run, project, arguments, said):
    root = project(CONTRADICTING)
    done = run("accept", *arguments, cwd=root)
    assert done.returncode == 2
    assert said in done.stderr
    assert not (root / "data" / "decisions.yaml").exists()


def test_an_agreement_is_nothing_to_accept(run, project):
    done = run("accept", QUESTION, "--reason", "x", cwd=project())
    assert done.returncode == 2
    assert "isn't a contradiction" in done.stderr


def _git(root, *arguments, days=0):
    day = f"2026-10-{20 - days:02d}T12:00:00+00:00"
    names = {
        f"GIT_{who}_{what}": "ann" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
    }
    dates = {"GIT_AUTHOR_DATE": day, "GIT_COMMITTER_DATE": day}
    subprocess.run(
        [shutil.which("git"), "-c", "init.defaultBranch=main", *arguments],
        cwd=root, check=True, capture_output=True, env={**names, **dates, "PATH": "/usr/bin:/bin", "HOME": str(root)},
    )  # fmt: skip


def test_findings_that_a_revision_had_are_known_and_have_an_age(run, project):
    root = project(CONTRADICTING)
    _git(root, "init")
    _git(root, "add", "-A")
    _git(root, "commit", "-m", "first", days=10)
    since = ["check", "--new-since", "HEAD", "--today", "2026-10-20"]
    done = run(*since, cwd=root)
    assert done.returncode == 0
    assert "[figures-exclude] (known, 10 days old)" in done.stdout
    claims = root / "data" / "claims.yaml"
    more = "  - {source: one, field: duration, subject: war, value: six years, quote: six years}\n"
    other = more.replace("one", "two").replace("six", "nine")
    claims.write_text("# a line more\n" + claims.read_text() + more + other)
    done = run(*since, cwd=root)
    assert done.returncode == 1
    assert [line for line in done.stdout.splitlines() if " V00" in line and "known" not in line]
    assert "[figures-exclude] (known, 10 days old)" in done.stdout


def test_a_decision_that_falls_makes_its_contradiction_new(run, project):
    root = project(CONTRADICTING)
    accepting = ["accept", QUESTION, "--reason", "x", "--expires", "2026-10-15"]
    assert run(*accepting, "--today", "2026-10-01", cwd=root).returncode == 0
    _git(root, "init")
    _git(root, "add", "-A")
    _git(root, "commit", "-m", "first", days=10)
    since = ["check", "--new-since", "HEAD", "--today"]
    assert run(*since, "2026-10-15", cwd=root).returncode == 0
    done = run(*since, "2026-10-16", cwd=root)
    assert done.returncode == 1
    assert "V001" in done.stdout
    assert "D003" in done.stdout


@pytest.mark.parametrize("revision", ["no-such-revision", "--help", "HEAD~99", "a\nb", ""])
def test_a_revision_that_is_none_ends_with_2(run, project, revision):
    root = project()
    _git(root, "init")
    _git(root, "add", "-A")
    _git(root, "commit", "-m", "first")
    done = run("check", f"--new-since={revision}", cwd=root)
    assert done.returncode == 2
    assert "git knows no revision" in done.stderr


def test_without_git_it_says_so(run, project):
    done = run("check", "--new-since", "HEAD", cwd=project(), GIT_CEILING_DIRECTORIES="/")
    assert done.returncode == 2


def test_a_new_project_can_be_run_at_once(run, tmp_path):
    assert run("init", "here", "--example", cwd=tmp_path).returncode == 0
    assert run("report", cwd=tmp_path / "here").returncode == 0
    done = run("check", cwd=tmp_path / "here")
    assert done.returncode == 1
    assert "Found 1 error, 1 warning, 2 notes." in done.stdout
    before = (tmp_path / "here" / "data" / "claims.yaml").read_text()
    assert run("init", "here", cwd=tmp_path).returncode == 2
    assert (tmp_path / "here" / "data" / "claims.yaml").read_text() == before


def test_the_page_on_ci_shows_what_is_printed(run, shipped, tmp_path):
    page = (shipped / "docs" / "ci.md").read_text(encoding="utf-8")
    shown = page.partition("$ reconcile check --select V\n")[2].partition("```")[0]
    run("init", "--example", cwd=tmp_path)
    assert run("check", "--select", "V", cwd=tmp_path).stdout == shown


def test_the_page_on_ci_tells_every_option(shipped):
    page = (shipped / "docs" / "ci.md").read_text(encoding="utf-8")
    for option in check.params:
        if option.param_type_name == "option":
            assert any(name in page for name in option.opts), option.opts
