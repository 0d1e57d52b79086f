"""How every call ends: 0, 1, 2, 130 or 141, never with a traceback, and never with a false 0 or 1."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = str(Path(sys.executable).with_name("reconcile"))
CONTRADICTING = """
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "13", quote: killed 13}
  - {source: two, field: casualties.killed, subject: raid, value: at least 15, quote: at least 15}
"""
MANY = "claims:\n" + "".join(
    f"  - {{source: one, field: casualties.killed, subject: raid {n}, value: '{n}'}}\n"
    for n in range(300)
)
CLOSE = """
claims:
  - {source: one, field: delegation_head, subject: talks, value: Zahran Alloush}
  - {source: two, field: delegation_head, subject: talks, value: Mohammad Alloush}
  - {source: three, field: delegation_head, subject: talks, value: Alloush}
"""
PRINTING = (["report"], ["check"], ["check", "--format", "json"])

posix = pytest.mark.skipif(os.name != "posix", reason="pipes and signals of POSIX")


def _start(*arguments, cwd, **streams):
    return subprocess.Popen([COMMAND, *arguments], cwd=cwd, stderr=subprocess.PIPE, **streams)


def _end(process):
    status = process.wait(timeout=60)
    said = process.stderr.read().decode()
    process.stderr.close()
    assert "Traceback" not in said
    return status, said


@posix
@pytest.mark.parametrize("arguments", PRINTING, ids=" ".join)
def test_a_reader_that_goes_away_is_141(make_project, arguments):
    process = _start(*arguments, cwd=make_project(MANY), stdout=subprocess.PIPE)
    process.stdout.close()
    assert _end(process) == (141, "")


@posix
@pytest.mark.parametrize("arguments", PRINTING, ids=" ".join)
def test_a_full_disk_is_2_and_says_so(make_project, arguments):
    with open("/dev/full", "wb") as full:  # noqa: PTH123 (a device)
        status, said = _end(_start(*arguments, cwd=make_project(CONTRADICTING), stdout=full))
    assert (status, said) == (
        2,
        "error: No space left on device; free some space, then run it again\n",
    )


@posix
@pytest.mark.parametrize(
    "arguments", [*PRINTING, ["names"], ["compare", "count", "3", "4"]], ids=" ".join
)
def test_a_closed_output_is_2(make_project, arguments):
    line = f'exec "{COMMAND}" {" ".join(arguments)} >&-'
    done = subprocess.run(
        ["/bin/sh", "-c", line], cwd=make_project(CONTRADICTING), capture_output=True, check=False
    )
    assert done.returncode == 2
    assert done.stderr.decode().splitlines()[-1] == "error: the standard output is closed"


def _hear_interrupts():
    """Undo what shells do to processes in the background: they make them deaf to Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@posix
def test_interrupting_is_130(make_project):
    process = _start(
        "names",
        "--review",
        cwd=make_project(CLOSE),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        preexec_fn=_hear_interrupts,
    )
    assert b"Match 1 of" in process.stdout.readline()
    process.send_signal(signal.SIGINT)
    status, said = _end(process)
    process.stdin.close()
    process.stdout.close()
    assert (status, said) == (130, "error: interrupted\n")


OWN_FAULT = """
import sys
import reconcile.pipeline
def broken(*_):
    raise {error}
reconcile.pipeline.questions = broken
from reconcile.cli.main import run
sys.exit(run({arguments}))
"""


@pytest.mark.parametrize(
    "error",
    ["ValueError('x')", "RecursionError()", "MemoryError()"],
)
@pytest.mark.parametrize("arguments", [["report"], ["check"]])
def test_a_fault_of_our_own_is_2_in_one_line(make_project, error, arguments):
    code = OWN_FAULT.format(error=error, arguments=arguments)
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=make_project(CONTRADICTING), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "a fault of reconcile itself" in done.stderr


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_an_output_that_lacks_letters_gets_them_escaped(make_project, encoding):
    root = make_project(CONTRADICTING.replace("raid", "Идлиб — جبهة 🎈"))
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    for command in ("report", "check", "diff"):
        done = subprocess.run(
            [COMMAND, command], cwd=root, env=environment, capture_output=True, check=False
        )
        assert done.returncode in (0, 1)
        assert b"Traceback" not in done.stderr
        done.stdout.decode("utf-8" if encoding == "ascii" else encoding)  # click takes ASCII so


@pytest.mark.parametrize(
    "output",
    ["nowhere/report.txt", ".", "/proc/none", "a" * 300],
    ids=["no folder", "folder", "no right", "long"],
)
@pytest.mark.parametrize("command", ["report", "check"])
def test_what_can_not_be_written_is_2(run, make_project, output, command):
    done = run(command, "-o", output, cwd=make_project(CONTRADICTING))
    assert done.returncode == 2
    assert done.stderr.startswith(("error: ", "Usage: "))
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "folder",
    ["nowhere", "../..", "/etc/hostname", "/dev/null", "a\0b" if os.name == "nt" else "x" * 5000],
)
def test_a_folder_without_a_project_is_2(run, make_project, folder):
    make_project(CONTRADICTING)
    done = run("check", "--project", folder, cwd=Path("/"))
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["report", "check", "diff", "accept"])
def test_a_folder_in_the_place_of_the_claims_is_2(run, tmp_path, command):
    (tmp_path / "data" / "claims.yaml").mkdir(parents=True)
    more = ["x", "--reason", "y"] if command == "accept" else []
    done = run(command, *more, cwd=tmp_path)
    assert done.returncode == 2
    assert "not a regular file" in done.stdout + done.stderr


@pytest.mark.parametrize(
    "reason", ["\x1b[2J", "::error::x", "a\nb", "\u202eabc", "[red]", "'\"#: - &*!|>%@`"]
)
def test_any_reason_is_kept_and_harms_nothing(run, make_project, reason):
    root = make_project(CONTRADICTING)
    done = run("accept", "casualties.killed/raid", "--reason", reason, cwd=root)
    assert done.returncode == 0, done.stderr
    shown = run("check", "--show-accepted", cwd=root).stdout
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert not any(line.lstrip().startswith("::") for line in shown.splitlines())
