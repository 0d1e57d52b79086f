"""`reconcile annotate` as a process: which source, and what is said where it can't begin."""

import pytest

TEXT = "At least 12 people died in the Varn flood on Monday.\n"
TYPED = "At least 12 people died\nkilled\n+Varn flood\n\n\n"


@pytest.fixture
def project(make_project):
    root = make_project("claims: []\n", sources={"courier": "title: Flood\n", "wire": "title: W\n"})
    texts = root / "data" / "sources" / "text"
    texts.mkdir()
    (texts / "courier.txt").write_text(TEXT)
    return root


def test_line_by_line_a_claim_is_saved(project, run):
    done = run("annotate", "courier", "--plain", cwd=project, stdin=TYPED)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("1 claim saved\n")
    assert "value: At least 12\n" in (project / "data" / "claims.yaml").read_text()


def test_without_a_source_it_is_the_first_without_claims(project, run):
    assert "Quote the words of courier" in run("annotate", cwd=project).stdout


def test_where_all_have_claims_one_must_be_named(project, run):
    run("annotate", "--plain", cwd=project, stdin=TYPED)
    done = run("annotate", cwd=project)
    assert done.returncode == 2
    assert "every source with a text has claims; name one of: courier" in done.stderr


def test_a_slip_in_the_source_is_met_with_the_one_meant(project, run):
    done = run("annotate", "courrier", cwd=project)
    assert done.returncode == 2
    assert "Did you mean 'courier'?" in done.stderr


def test_a_source_without_a_text_says_how_to_attach_it(project, run):
    done = run("annotate", "wire", cwd=project)
    assert done.returncode == 2
    assert "reconcile source attach" in done.stderr


def test_a_coder_of_one_s_own_file(project, run):
    file = project / "data" / "claims" / "ann.yaml"
    file.parent.mkdir()
    done = run(
        "annotate", "courier", "--coder", "ann", "--file", str(file), cwd=project, stdin=TYPED
    )
    assert done.returncode == 0
    assert "coder: ann" in file.read_text()


def test_a_project_with_faults_is_not_begun(project, run):
    (project / "data" / "claims.yaml").write_text("claims:\n  - {source: nobody}\n")
    done = run("annotate", "courier", cwd=project)
    assert done.returncode == 2
    assert "claims.yaml:2" in done.stderr
