"""Whatever a call or the data holds, nothing steers the terminal, and no device keeps a call."""

import os
import time

import pytest

CLAIMS = """
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "13"}
  - {id: "odd::error::x", source: two, field: casualties.killed, subject: raid, value: "14"}
"""
ODD = "\x1b[2J\u202e::error::x\n##vso[x]"
posix = pytest.mark.skipif(os.name != "posix", reason="devices of POSIX")


@pytest.mark.parametrize(
    "arguments",
    [
        ["explain", ODD],
        ["explain", "odd"],
        [ODD],
        ["check", "--select", ODD],
        ["check", "--ignore", ODD],
        ["check", "--fail-on", ODD],
        ["check", "--format", ODD],
        ["check", "--today", ODD],
        ["check", "--new-since", ODD],
        ["check", "--config", ODD],
        ["check", ODD],
        ["check", "--project", ODD],
        ["check", "--explain", ODD],
        ["check", f"--{ODD}"],
        ["report", "--field", ODD],
        ["report", "--verdict", ODD],
        ["report", "-o", f"{ODD}/x"],
        ["report", "-o", f"{ODD}.docx"],
        ["diff", "--since", ODD],
        ["names", ODD],
        ["accept", ODD, "--reason", "x"],
        ["accept", "x", "--rule", ODD, "--reason", "x"],
        ["accept", "x", "--reason", "x", "--expires", ODD],
        ["compare", ODD, "1", "2"],
        ["compare", "count", ODD, "2"],
        ["compare", "count", "--batch", ODD],
        ["names", "--batch", ODD],
        ["source", ODD],
        ["source", "add", ODD],
        ["source", "attach", ODD],
        ["source", "add", "/dev/null", "--id", ODD],
    ],
    ids=lambda arguments: " ".join(arguments).replace(ODD, "ODD"),
)
def test_what_a_person_types_is_shown_and_never_obeyed(run, make_project, arguments):
    done = run(*arguments, cwd=make_project(CLAIMS))
    said = done.stdout + done.stderr
    assert done.returncode == 2
    assert "Traceback" not in said
    assert "a fault of reconcile itself" not in said
    assert not {"\x1b", "\u202e"} & set(said)
    assert "::error::" not in said
    assert "##vso[" not in said


@posix
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/urandom", "/dev/full"])
@pytest.mark.parametrize(
    "arguments",
    [
        ["compare", "count", "--batch"],
        ["names", "--batch"],
        ["check", "--config"],
        ["source", "add"],
        ["source", "attach"],
    ],
    ids=" ".join,
)
def test_an_endless_device_ends_at_once(run, make_project, arguments, device):
    started = time.monotonic()
    done = run(*arguments, device, cwd=make_project(CLAIMS))
    assert time.monotonic() - started < 5
    assert done.returncode == 2
    assert done.stderr.strip()
    assert "a fault of reconcile itself" not in done.stderr


def test_a_table_with_an_endless_line_on_the_standard_input_ends(run, make_project):
    done = run("compare", "count", "--batch", "-", cwd=make_project(CLAIMS), stdin="x" * 2**21)
    assert done.returncode == 2
    assert "<stdin>:1: a line has more than 1,048,576 characters" in done.stderr
