"""`report --engine`: verdicts, a row a question, of tables of any size."""

import json
import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.needs_extra("tables", "duckdb", "pyarrow")
TABLE = "source,field,subject,value\none,casualties.killed,raid,13\ntwo,casualties.killed,raid,15\n"


@pytest.fixture
def tabled(make_project):
    def make(table):
        root = make_project("claims: []\n")
        (root / "data" / "claims").mkdir()
        (root / "data" / "claims" / "said.csv").write_text(table, encoding="utf-8")
        return root

    return make


def test_verdicts_are_written_whole(run, tabled):
    root = tabled(TABLE)
    done = run("report", "--engine", "duckdb", "-o", "out.json", cwd=root)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    found = json.loads((root / "out.json").read_text(encoding="utf-8"))
    assert [row["verdict"] for row in found["verdicts"]] == ["outright"]
    same = run("report", "--as", "verdicts", "--format", "json", cwd=root)
    assert json.loads(same.stdout) == {**found, "engine": "memory"}


def test_a_bad_row_ends_with_its_place(run, tabled):
    root = tabled(TABLE + "one,casualties.killed,raid,a lot\n")
    done = run("report", "--engine", "duckdb", "-o", "out.csv", cwd=root)
    assert done.returncode == 2
    assert done.stderr.startswith("data/claims/said.csv:4:value: error S015 unreadable-value: ")
    assert not (root / "out.csv").exists()


def test_what_engines_do_not_make_is_refused(run, tabled):
    root = tabled(TABLE)
    for options in (["--format", "html"], ["--as", "acled"], ["--full"], ["--field", "no"]):
        done = run("report", "--engine", "duckdb", *options, cwd=root)
        assert done.returncode == 2
        assert "rror: " in done.stderr


def test_an_address_is_no_project(run, tabled):
    root = tabled(TABLE)
    for engine in ([], ["--engine", "duckdb"]):
        done = run("report", "--project", "s3://bucket", *engine, cwd=root)
        assert done.returncode == 2
        assert "an address is no file" in done.stderr


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--all-pairs", "--engine", "duckdb"), "--all-pairs needs single claims: leave it out"),
        (("--full", "--engine", "duckdb"), "--full needs single claims: leave it out"),
        (("--brief", "--engine", "duckdb"), "--brief needs single claims: leave it out"),
        (("--format", "html", "--engine", "duckdb"), "verdict rows can't be html: formats are"),
        (
            ("--as", "acled", "--format", "csv", "--engine", "duckdb"),
            "--as acled needs single claims",
        ),
        (
            ("--format", "html", "--memory", "2GB"),
            "--memory is for --engine, which makes a row a question",
        ),
        (
            ("--full", "--processes", "2"),
            "--processes is for --engine, which makes a row a question",
        ),
    ],
)
def test_what_a_row_a_question_cannot_be_is_refused(run, make_project, options, message):
    done = run("report", *options, cwd=make_project("claims: []\n"))
    assert done.returncode == 2
    assert message in " ".join(done.stderr.split())


def test_how_an_engine_judges_is_refused_where_none_does(run, tabled):
    root = tabled(TABLE)
    for option in (["--memory", "1GB"], ["--processes", "2"]):
        done = run("report", *option, cwd=root)
        assert (done.returncode, done.stdout) == (2, "")
        assert f"{option[0]} is for --engine" in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="terminals of POSIX")
def test_bytes_for_a_terminal_are_refused_before_anything_is_read(tabled):
    import pty  # noqa: PLC0415 (there is none on Windows)

    root = tabled("no table")
    terminal, end = pty.openpty()
    call = [sys.executable, "-m", "reconcile", "report", "--engine", "duckdb"]
    done = subprocess.run(
        [*call, "--format", "parquet"], cwd=root, stdout=end, stderr=subprocess.PIPE, check=False
    )
    os.close(end)
    os.close(terminal)
    assert done.returncode == 2
    assert b"name a file, -o" in done.stderr
    assert b"said.csv" not in done.stderr
