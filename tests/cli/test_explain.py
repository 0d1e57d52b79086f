"""`explain`: a question by its id or by a claim's, whole, as JSON, or as one sentence."""

import json

import pytest

CLAIMS = """
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "13", id: a, quote: killed 13}
  - {source: two, field: casualties.killed, subject: raid, value: at least 15, id: b}
  - {source: three, field: attendance, subject: Ann, value: attended, id: c}
"""


@pytest.fixture
def root(make_project):
    return make_project(CLAIMS)


@pytest.mark.parametrize("which", ["casualties.killed/raid", "a", "b"])
def test_a_claim_leads_to_its_question(run, root, which):
    done = run("explain", which, cwd=root)
    assert done.returncode == 0
    assert "killed 13" in done.stdout
    assert "figures-exclude" in done.stdout


def test_json_is_that_one_question(run, root):
    told = json.loads(run("explain", "a", "--format", "json", cwd=root).stdout)
    assert told["id"] == "casualties.killed/raid"


def test_a_sentence_is_printed_alone(run, root):
    done = run("explain", "a", "--as", "sentence", cwd=root)
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) == 1
    assert "13" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["a", "--as", "sentence", "--format", "json"], "--as and --format exclude each other"),
        (["c", "--as", "acled"], "error: "),
        (["casualties.kiled/raid"], "casualties.killed/raid"),
    ],
)
def test_what_cannot_be_explained_is_refused(run, root, arguments, said):
    done = run("explain", *arguments, cwd=root)
    assert done.returncode == 2
    assert said in done.stderr


def test_a_file_gets_the_format_of_its_name(run, root):
    assert run("explain", "a", "-o", "q.json", cwd=root).returncode == 0
    assert json.loads((root / "q.json").read_text())["id"] == "casualties.killed/raid"
