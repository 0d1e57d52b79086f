"""`reconcile agreement` compares coders, and says what it misses where it can't."""

import json

import pytest

CLAIMS = """
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "12", coder: ann}
  - {source: one, field: casualties.killed, subject: raid, value: "15", coder: ben}
  - {source: one, field: date, subject: raid, value: 2017-01-02, coder: Cleo}
  - {source: one, field: duration, subject: raid, value: 2 days}
"""


@pytest.fixture
def root(make_project):
    return make_project(CLAIMS)


def test_differences_are_no_failure(run, root):
    done = run("agreement", cwd=root)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Cleo, ann and ben: 2 items in 1 source, 2 differences\n")


def test_coders_and_fields_are_chosen(run, root):
    done = run(
        "agreement",
        "--coders",
        "ben",
        "cleo",
        "--field",
        "casualties",
        "--format",
        "json",
        cwd=root,
    )
    data = json.loads(done.stdout)
    assert data["coders"] == ["Cleo", "ben"]
    assert [field["field"] for field in data["fields"]] == ["casualties.killed"]


def test_a_file_names_its_format(run, root):
    assert run("agreement", "-o", "differences.csv", cwd=root).stdout == ""
    assert (root / "differences.csv").read_text().startswith("difference,source,coder,")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--coders", "ann", "bne"), "no coder 'bne' in this project. Did you mean 'ben'?"),
        (("--field", "casualites"), "no field 'casualites' in this project. Did you mean"),
        (("--field", "duration"), "the coders noted nothing on these fields"),
        (("--coders", "ann", "ann"), "no source was coded by two of the coders"),
    ],
)
def test_a_typo_or_nothing_to_compare_does_not_look_like_agreement(run, root, options, said):
    done = run("agreement", *options, cwd=root)
    assert done.returncode == 2
    assert said in done.stderr


def test_claims_without_coders_are_explained(run, make_project):
    root = make_project("claims:\n  - {source: one, field: date, subject: raid, value: 2017}\n")
    done = run("agreement", cwd=root)
    assert done.returncode == 2
    assert "no claim says who noted it: `coder: NAME` on claims" in done.stderr
