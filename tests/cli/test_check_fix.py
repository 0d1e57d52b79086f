"""`check --fix` writes what is safe and shows it; `--diff` shows it and writes nothing."""

import json

import pytest

CLAIMS = """# mine
claims:
  - sorce: one   # who says it
    field: casualties.killed
    subject: raid
    value: "13"
    qoute: killed "only" 13
"""
FIXED = CLAIMS.replace("sorce", "source").replace("qoute", "quote").replace('"only"', "“only”")
TEXTS = {"one": "The raid killed “only” 13 people.\n"}


@pytest.fixture
def project(make_project):
    root = make_project(CLAIMS)
    folder = root / "data" / "sources" / "text"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return root


def _claims(root):
    return (root / "data" / "claims.yaml").read_text(encoding="utf-8")


def test_a_run_says_what_is_fixable(run, project):
    done = run("check", cwd=project)
    assert "did you mean `source`? (fixable)" in done.stdout
    assert "2 fixable with --fix; --diff shows how." in done.stdout


def test_diff_shows_all_rounds_and_writes_nothing(run, project):
    done = run("check", "--diff", cwd=project)
    assert done.returncode == 1
    assert done.stdout.splitlines()[:2] == ["--- data/claims.yaml", "+++ data/claims.yaml"]
    assert "+    quote: killed “only” 13" in done.stdout
    assert done.stderr == "Would fix 3 findings in 1 file.\n"
    assert _claims(project) == CLAIMS


def test_fix_writes_once_and_checks_the_rest(run, project):
    first = run("check", "--fix", cwd=project)
    assert first.returncode == 0
    assert "+  - source: one   # who says it" in first.stdout
    assert "Fixed 3 findings in 1 file.\n" in first.stdout
    assert _claims(project) == FIXED
    again = run("check", "--fix", cwd=project)
    assert again.stdout.startswith("Nothing to fix.\n")
    assert _claims(project) == FIXED
    assert run("check", "--diff", cwd=project).returncode == 0


def test_what_is_left_decides_the_status(run, project):
    (project / "data" / "claims.yaml").write_text(CLAIMS.replace('"13"', '"14"'))
    done = run("check", "--fix", cwd=project)
    assert done.returncode == 1
    assert "value-not-in-quote" in done.stdout


def test_beside_a_format_for_programs_the_diff_is_on_the_standard_error(run, project):
    found = json.loads(run("check", "--format", "json", cwd=project).stdout)["findings"]
    assert {f["suggestion"]: f["fixable"] for f in found} == {
        "source": True,
        "": False,
        "quote": True,
    }
    done = run("check", "--fix", "--format", "json", cwd=project)
    assert json.loads(done.stdout)["files_unread"] is False
    assert "+++ data/claims.yaml" in done.stderr


@pytest.mark.parametrize(
    ("claims", "status"),
    [("claims: [\n", 2), ("claims: []\n", 2), ("claims:\n  - {source: nobody}\n", 2)],
)
def test_what_could_not_be_checked_stays_so(run, project, claims, status):
    (project / "data" / "claims.yaml").write_text(claims)
    for option in ("--diff", "--fix"):
        assert run("check", option, cwd=project).returncode == status
        assert _claims(project) == claims


def test_a_file_from_the_standard_input_can_not_be_fixed(run, project):
    done = run("check", "--fix", "-", cwd=project)
    assert done.returncode == 2
    assert "leave out the -" in done.stderr


def test_a_decision_keeps_the_quote_that_it_judged(run, project):
    claims = FIXED.replace("“only”", '"only"') + (
        "  - {source: two, field: casualties.killed, subject: raid, value: '15', quote: fifteen}\n"
    )
    (project / "data" / "claims.yaml").write_text(claims)
    assert run("accept", "casualties.killed/raid", "--reason", "Two counts.", cwd=project).returncode == 0  # fmt: skip
    done = run("check", "--fix", cwd=project)
    assert done.stdout.startswith("Nothing to fix.")
    assert "quote-not-verbatim" in done.stdout
    assert "stale" not in done.stdout
