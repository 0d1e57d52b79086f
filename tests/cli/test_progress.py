"""The progress bar: for long work on a terminal, and nowhere else."""

from __future__ import annotations

import os
import pty
import subprocess
import sys

import pytest

from reconcile.cli.progress import ROWS_BETWEEN, _counted, progress

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
