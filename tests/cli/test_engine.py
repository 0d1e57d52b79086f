"""What goes wrong with an engine ends the call with a status and one line, and leaves nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.needs_extra("tables", "duckdb", "pyarrow")
posix = pytest.mark.skipif(os.name != "posix", reason="signals and limits of POSIX")
HEARD = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
COMMAND = str(Path(sys.executable).with_name("reconcile"))
QUESTIONS = 8500
MANY = 30_000  # more than one process judges where there are several
"""As many as are judged in processes."""


@pytest.fixture
def tabled(make_project):
    """Return what writes questions of a claim each as a table of a new project."""

    def make(questions):
        import pyarrow as pa  # noqa: PLC0415 (an extra)
        import pyarrow.parquet as pq  # noqa: PLC0415

        root = make_project("claims: []\n")
        (root / "data" / "claims").mkdir()
        rows = [("one", "casualties.killed", f"r{n}", "13") for n in range(questions)]
        columns = [pa.array(each) for each in zip(*rows, strict=True)]
        table = pa.table(columns, names=["source", "field", "subject_id", "value"])
        pq.write_table(table, root / "data" / "claims" / "said.parquet")
        return root

    return make


@pytest.fixture
def started(tmp_path_factory):
    """Return what starts a report by DuckDB in a group of its own, and its folder for files."""
    temporary = tmp_path_factory.mktemp("temporary")

    def start(root, *options, limited=lambda: None):
        def before():
            for number in HEARD:  # in the background, or by nohup, they may be ignored
                signal.signal(number, signal.SIG_DFL)
            limited()

        call = [COMMAND, "report", "--engine", "duckdb", "-o", "out.jsonl", *options]
        # bytecode that a process writes on a full disk is cut short, and later ones fail by it
        environment = {**os.environ, "TMPDIR": str(temporary), "PYTHONDONTWRITEBYTECODE": "1"}
        return subprocess.Popen(
            call,
            cwd=root,
            env=environment,
            stderr=subprocess.PIPE,
            start_new_session=True,
            preexec_fn=before,  # noqa: PLW1509 (no thread of this process holds a lock then)
        )

    return start, temporary


def end(process):
    """Return how a call ended, and what it said."""
    with process:
        said = process.stderr.read().decode()
        return process.wait(timeout=60), said


def left_in(temporary):
    return [each for each in temporary.iterdir() if each.is_dir()]


def children(process):
    listed = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    return [int(each) for each in listed.read_text(encoding="utf-8").split()]


def until(found):
    """Wait for something to be there, and return it."""
    for _ in range(6000):
        there = found()
        if there:
            return there
        time.sleep(0.005)
    raise AssertionError


def is_running(pid):
    try:
        status = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
    except OSError:
        return False
    return status.rpartition(")")[2].split()[0] != "Z"


@posix
def test_an_interrupt_while_an_engine_runs(tabled, started):
    start, temporary = started
    root = tabled(QUESTIONS)
    process = start(root)
    until(lambda: left_in(temporary))
    os.killpg(process.pid, signal.SIGINT)
    assert end(process) == (130, "error: interrupted\n")
    assert left_in(temporary) == []
    assert not (root / "out.jsonl").exists()


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="processes are seen in /proc")
def test_an_interrupt_ends_the_processes_that_judge(tabled, started):
    start, temporary = started
    root = tabled(MANY)
    process = start(root, "--processes", "2")
    seen = until(lambda: children(process)[1:])  # the first one keeps track of the others
    os.killpg(process.pid, signal.SIGINT)
    assert end(process) == (130, "error: interrupted\n")
    assert left_in(temporary) == []
    assert not (root / "out.jsonl").exists()
    until(lambda: not any(map(is_running, seen)))


@posix
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_what_asks_to_end_leaves_nothing(tabled, started, name):
    start, temporary = started
    root = tabled(MANY)
    process = start(root, "--processes", "2")
    seen = until(lambda: children(process)[1:])
    process.send_signal(getattr(signal, name))
    assert end(process) == (-getattr(signal, name), "")
    assert left_in(temporary) == []
    assert [each.name for each in root.iterdir()] == ["data"]
    until(lambda: not any(map(is_running, seen)))


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="processes are seen in /proc")
def test_a_run_that_is_killed_has_no_processes_left(tabled, started):
    start, _ = started
    process = start(tabled(MANY), "--processes", "2")
    seen = until(lambda: children(process)[1:])
    process.kill()
    process.wait()
    until(lambda: not any(map(is_running, seen)))
    process.stderr.close()


@posix
@pytest.mark.parametrize(
    ("most", "said"),
    [(2_000, "TMPDIR names a folder with more room"), (100_000, "File too large: out.jsonl")],
)
def test_a_disk_without_room(tabled, started, most, said):
    import resource  # noqa: PLC0415 (there is none on Windows)

    def limited():
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))

    start, temporary = started
    root = tabled(400)
    process = start(root, limited=limited)
    status, why = end(process)
    assert status == 2
    assert why.startswith("error: ")
    assert said in why
    assert left_in(temporary) == []
    assert [each.name for each in root.iterdir()] == ["data"]


def test_a_folder_that_is_not_there_is_refused_before_anything_is_judged(run, tabled):
    root = tabled(1)
    (root / "data" / "claims" / "said.parquet").write_bytes(b"no table")
    done = run("report", "--engine", "duckdb", "-o", "gone/out.jsonl", cwd=root)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "make its folder first" in done.stderr


def test_a_table_without_a_column(run, tabled):
    import pyarrow.parquet as pq  # noqa: PLC0415 (an extra)

    root = tabled(3)
    path = root / "data" / "claims" / "said.parquet"
    pq.write_table(pq.read_table(path).drop_columns("value"), path)
    done = run("report", "--engine", "duckdb", cwd=root)
    assert (done.returncode, done.stdout) == (2, "")
    assert "data/claims/said.parquet:1:1: error S011 missing-key: " in done.stderr


def test_too_little_memory_says_which_option_gives_more(run, tabled):
    done = run("report", "--engine", "duckdb", "--memory", "1MB", cwd=tabled(QUESTIONS))
    assert (done.returncode, done.stdout) == (2, "")
    assert "--memory lets it take more" in done.stderr


@pytest.mark.parametrize("engine", ["duckdb", "memory"])
def test_without_the_extra(run_process, tabled, tmp_path, engine):
    (tmp_path / "without").mkdir()
    (tmp_path / "without" / "pyarrow.py").write_text("raise ImportError\n", encoding="utf-8")
    (tmp_path / "without" / "duckdb.py").write_text("raise ImportError\n", encoding="utf-8")
    hidden = {"PYTHONPATH": str(tmp_path / "without")}
    done = run_process("report", "--engine", engine, cwd=tabled(1), **hidden)
    assert done.returncode == 2
    assert "pip install 'reconcile-claims[tables]'" in done.stderr


@pytest.mark.needs_extra("spark", "duckdb", "pyarrow", "pyspark", "grpc")
@pytest.mark.parametrize("remote", ["sc://127.0.0.1:1", "local[2]"])
def test_no_cluster(run, tabled, remote):
    done = run("report", "--engine", "spark", "--spark-remote", remote, cwd=tabled(1))
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert remote in done.stderr


def test_many_claims_are_judged_by_duckdb_and_it_is_printed(run, tabled):
    root = tabled(3)
    many = "source,field,subject_id,value\n" + "one,casualties.killed,many,13\n" * 3
    path = root / "data" / "claims" / "many.csv"
    path.write_text(many + "\n" * 10_100_000, encoding="utf-8")
    done = run("report", "--as", "verdicts", "--format", "json", cwd=root)
    assert '"engine":"duckdb"' in done.stdout
    assert done.stderr.startswith("about 101,004 claims in tables: judged by DuckDB")
    asked = run("report", "--engine", "memory", "--format", "json", cwd=root)
    assert asked.stderr == ""
    assert '"engine":"memory"' in asked.stdout


@pytest.mark.parametrize(
    "options",
    [
        ["--engine", "duckdb", "--memory", "much"],
        ["--engine", "memory", "--memory", "2GB"],
        ["--engine", "duckdb", "--spark-remote", "sc://127.0.0.1"],
        ["--engine", "spark"],
        ["--engine", "memory", "--processes", "2"],
        ["--format", "html", "--processes", "2"],
    ],
    ids=" ".join,
)
def test_options_that_say_nothing_of_the_engine_are_refused(run, tabled, options):
    done = run("report", *options, cwd=tabled(1))
    assert done.returncode == 2
    assert "rror: " in done.stderr
    assert "Traceback" not in done.stderr
