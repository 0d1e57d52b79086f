"""`init`: what a new project begins with, and that nothing there is overwritten."""


def test_an_empty_project_says_what_comes_next(run, tmp_path):
    done = run("init", cwd=tmp_path)
    assert done.returncode == 0
    assert "Now add a source and a claim there" in done.stdout
    assert "wrote data/claims.yaml" in done.stdout
    assert run("report", cwd=tmp_path).returncode == 0


def test_an_example_can_be_run_at_once(run, tmp_path):
    done = run("init", "new", "--example", cwd=tmp_path)
    assert "Now run 'reconcile report' there" in done.stdout
    assert "contradiction" in run("report", "--project", "new", cwd=tmp_path).stdout


def test_what_is_there_stays(run, tmp_path):
    run("init", cwd=tmp_path)
    file = tmp_path / "data" / "claims.yaml"
    file.write_text("claims: []\n")
    done = run("init", cwd=tmp_path)
    assert (done.returncode, file.read_text()) == (2, "claims: []\n")
    assert "there is a project already" in done.stderr
