"""The pager: on a terminal, as the person names it, and nowhere else."""

import os
import pty
import re
import subprocess
import sys

import pytest

from reconcile.cli.pager import fits_screen, pager_command

CLAIMS = """
claims:
  - {source: one, field: date, subject: Fire, value: 2016}
  - {source: two, field: date, subject: Fire, value: 2017}
"""


@pytest.mark.parametrize(
    ("environment", "command"),
    [
        ({"PAGER": "cat"}, []),
        ({"PAGER": ""}, []),
        ({"PAGER": "no-such-pager-here"}, []),
        ({"PAGER": "'unclosed"}, []),
        ({"PAGER": "sort", "TERM": "dumb"}, []),
        ({"PAGER": "sort -r"}, ["sort", "-r"]),
        ({"PAGER": "sort", "RECONCILE_PAGER": "cat"}, []),
        ({"PAGER": "cat", "RECONCILE_PAGER": "sort"}, ["sort"]),
    ],
)
def test_the_pager_is_the_one_that_is_named(environment, command):
    assert pager_command(environment) == command


@pytest.mark.parametrize(("lines", "fits"), [(23, True), (24, False)])
def test_what_leaves_no_line_for_the_prompt_is_too_long(monkeypatch, lines, fits):
    monkeypatch.setenv("LINES", "24")
    assert fits_screen("x\n" * lines) is fits


SHORT = {"LINES": "5", "RECONCILE_PAGER": "sed s/^/PAGED:/"}


def on_a_terminal(folder, *arguments, **environment):
    """Return what a terminal shows of a call."""
    main, end = pty.openpty()
    code = "import sys; from reconcile.cli.main import main; main()"
    with subprocess.Popen(
        [sys.executable, "-c", code, *arguments, "--project", str(folder)],
        stdin=end,
        stdout=end,
        stderr=end,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "80", **environment},
    ) as process:
        os.close(end)
        shown = b""
        while True:
            try:
                part = os.read(main, 4096)
            except OSError:
                break
            if not part:
                break
            shown += part
    os.close(main)
    assert process.returncode == 0
    return shown.decode()


def test_a_terminal_is_read_through_the_pager_in_colour(make_project):
    folder = make_project(CLAIMS)
    shown = on_a_terminal(folder, "report", **SHORT)
    assert "PAGED:" in shown
    assert "\x1b[" in shown
    assert "PAGED:" not in on_a_terminal(folder, "report", **SHORT | {"LINES": "99"})
    assert "PAGED:" not in on_a_terminal(folder, "report", "--no-pager", **SHORT)


def test_a_pager_that_quits_early_is_no_fault(make_project):
    assert "Error" not in on_a_terminal(
        make_project(CLAIMS), "report", **SHORT | {"RECONCILE_PAGER": "true"}
    )


def test_no_pager_is_used_where_none_is_wanted(make_project):
    shown = on_a_terminal(make_project(CLAIMS), "report", RECONCILE_PAGER="cat")
    assert "1 contradiction, outright" in re.sub(r"\x1b\[[0-9;]*m", "", shown)


def test_explain_links_to_the_line_of_the_claim(make_project):
    folder = make_project(CLAIMS)
    shown = on_a_terminal(folder, "explain", "date/fire", RECONCILE_PAGER="cat")
    assert f"{(folder / 'data' / 'claims.yaml').as_uri()}#3" in shown
