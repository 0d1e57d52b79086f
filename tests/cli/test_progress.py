"""The progress bar: for long work on a terminal, and nowhere else."""

from __future__ import annotations

import io
import os
import pty
import subprocess
import sys

import pytest

from reconcile.cli.progress import ROWS_BETWEEN, _Bar, _counted, _size, progress, table_progress

TABLE = b"A\tB\n13\t15\n"
CALL = [sys.executable, "-c", "from reconcile.cli.main import main; main()"]


@pytest.fixture
def on_a_terminal():
    """Run a table from a pipe with the standard error on a terminal; end it as the test says."""

    def run(until, **environment):
        main, end = pty.openpty()
        with subprocess.Popen(
            [*CALL, "compare", "count", "--batch", "-"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=end,
            env={**os.environ, "CI": "", "TERM": "xterm", "COLUMNS": "80", **environment},
        ) as process:
            os.close(end)
            process.stdin.write(TABLE)
            process.stdin.flush()
            shown = b""
            while until and until not in shown:
                shown += os.read(main, 4096)
            process.stdin.close()
            printed = process.stdout.read()
            while part := _rest(main):
                shown += part
        os.close(main)
        assert process.returncode == 0
        return printed.decode(), shown.decode()

    return run


def _rest(main):
    try:
        return os.read(main, 4096)
    except OSError:
        return b""


def test_long_work_shows_a_bar_and_takes_it_away(on_a_terminal):
    printed, shown = on_a_terminal(until=b"Comparing rows")
    assert printed.splitlines()[1].startswith("13\t15\tcontradicts")
    assert shown.rstrip().endswith("\x1b[2K")  # the line is cleared in the end
    assert "\x1b[?25h" in shown  # and the cursor is back


def test_short_work_shows_none(on_a_terminal):
    printed, shown = on_a_terminal(until=b"")
    assert "13\t15\tcontradicts" in printed
    assert shown == ""


class _Terminal:
    def isatty(self):
        return True


@pytest.mark.parametrize("environment", [{"CI": "true"}, {"TERM": "dumb"}])
def test_a_log_of_a_job_or_a_terminal_that_can_not_shows_none(environment, monkeypatch):
    monkeypatch.setattr(sys, "stderr", _Terminal())
    for key, value in environment.items():
        monkeypatch.setenv(key, value)
    with progress() as tell:
        assert tell is None


def test_a_pipe_shows_none(monkeypatch):
    monkeypatch.delenv("CI", raising=False)
    with progress() as tell:
        assert tell is None


def test_a_small_report_imports_nothing_for_it(make_project):
    folder = make_project("claims:\n  - {source: one, field: date, subject: Fire, value: 2016}\n")
    code = (
        "import sys; from reconcile.cli.main import run;"
        f"run(['report', '--project', {str(folder)!r}]);"
        "print(sorted({'rich.progress', 'xlsxwriter', 'subprocess'} & set(sys.modules)),"
        " file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == "[]\n"


def test_how_far_a_table_is_is_seen_now_and_then_and_never_at_its_end(tmp_path):
    table = tmp_path / "a.tsv"
    table.write_bytes(b"x" * 10)
    told = []
    with table.open("rb") as buffer:
        for number, _ in enumerate(
            _counted(range(2 * ROWS_BETWEEN + 1), buffer, lambda *at: told.append(at))
        ):
            if number == ROWS_BETWEEN:
                buffer.read()
    assert told == [(0, 10), (0, 10), (9, 10)]


@pytest.fixture
def bar(monkeypatch):
    """Return a bar that is put up when the test says so."""
    import threading  # noqa: PLC0415 (only bars need it)

    monkeypatch.setattr(threading.Timer, "start", lambda _: None)
    monkeypatch.setattr(threading.Timer, "join", lambda _: None)
    return _Bar("Reading", "Counting", "Judging")


def _state(bar):
    (task,) = bar._shown.tasks
    return task.description, task.completed, task.total


def test_a_bar_says_what_is_counted_while_some_are_left(bar):
    bar._show()
    assert _state(bar) == ("Reading", 0, None)
    bar.tell(3, 10)
    assert _state(bar) == ("Counting", 3, 10)
    bar.tell(9, 10, "Weighing")
    assert _state(bar) == ("Weighing", 9, 10)
    bar.tell(10, 10)
    assert _state(bar)[0] == "Judging"
    bar.close()
    assert not bar._shown.live.is_started


def test_a_bar_begins_with_what_was_said_before_it_was_up(bar):
    bar.tell(3, 10)
    bar._show()
    assert _state(bar) == ("Counting", 3, 10)
    bar.close()


def test_a_bar_that_is_closed_is_not_put_up(bar):
    bar.tell(3, 10)
    bar.close()
    bar._show()
    assert bar._shown is None


class _OfTable:
    def __init__(self, buffer):
        self.buffer = buffer


def test_rows_on_a_terminal_have_no_bar_and_others_keep_their_order(monkeypatch, tmp_path):
    (tmp_path / "a").write_bytes(b"x" * 10)
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    with (tmp_path / "a").open("rb") as buffer:
        for out, err in ((True, True), (False, True), (False, False)):
            monkeypatch.setattr(sys, "stdout", _Terminal() if out else io.StringIO())
            monkeypatch.setattr(sys, "stderr", _Terminal() if err else io.StringIO())
            rows = [3, 1, 2]
            with table_progress(_OfTable(buffer), rows) as taken:
                assert (taken is rows) is (out or not err)
                assert list(taken) == rows
            with table_progress(object(), rows) as taken:
                assert taken is rows


def test_a_pipe_has_no_size(tmp_path):
    (tmp_path / "a").write_bytes(b"x" * 10)
    with (tmp_path / "a").open("rb") as buffer:
        assert _size(buffer) == 10
        assert _size(object()) == 0
