"""The command line: its commands, its version, what a wrong name is met with, and every status."""

import click
import pytest

from reconcile.cli import main
from reconcile.cli.commands import COMMANDS
from reconcile.version import VERSION


@pytest.mark.parametrize("arguments", [["--version"], ["--version", "-v"], ["-v", "--version"]])
def test_the_version_is_printed_and_with_verbose_what_runs_it(run, arguments):
    done = run(*arguments)
    first, *more = done.stdout.splitlines()
    assert (done.returncode, first) == (0, f"reconcile {VERSION}")
    assert len(more) == (2 if "-v" in arguments else 0)


def test_help_lists_every_command_in_the_order_of_the_table(run_process):
    text = run_process("-h").stdout
    listed = text.partition("Commands:\n")[2].splitlines()
    assert [line.split()[0] for line in listed if line[2:3].strip()][: len(COMMANDS)] == list(
        COMMANDS
    )
    assert run_process("--help").stdout == text


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("reprot", "error: No such command 'reprot'. Did you mean 'report'?"),
        ("quux", "error: No such command 'quux'."),
    ],
)
def test_a_command_that_is_none_is_met_with_a_near_one(run, name, said):
    done = run(name)
    assert (done.returncode, done.stderr.splitlines()[0]) == (2, said)


@pytest.mark.parametrize(("columns", "width"), [("200", 78), ("60", 58), ("20", 50), ("x", 78)])
def test_help_is_as_wide_as_the_terminal_within_bounds(monkeypatch, columns, width):
    monkeypatch.setenv("COLUMNS", columns)
    assert main._help_width() == width


@pytest.mark.parametrize(
    ("raised", "status", "said"),
    [
        (KeyboardInterrupt(), 130, "error: interrupted\n"),
        (EOFError(), 2, "error: a fault of reconcile itself (EOFError)"),
        (click.Abort(), 130, "error: interrupted\n"),
        (BrokenPipeError(), 141, ""),
        (click.exceptions.Exit(1), 1, ""),
        (click.ClickException("no"), 2, "error: no\n"),
        (OSError(28, "No space left"), 2, "error: No space left; free some space"),
        (ZeroDivisionError(), 2, "error: a fault of reconcile itself (ZeroDivisionError)"),
    ],
)
def test_each_way_to_end_has_its_status(capsys, raised, status, said):
    def step():
        raise raised

    assert main._status_of(step) == status
    assert capsys.readouterr().err.startswith(said)


def test_a_step_that_ends_has_the_status_that_it_returns():
    assert main._status_of(lambda: 1) == 1


def test_a_shell_gets_the_commands_that_begin_so():
    def completed(begun):
        return [item.value for item in main.cli.shell_complete(click.Context(main.cli), begun)]

    assert completed("re") == [name for name in COMMANDS if name.startswith("re")]
    assert "--version" in completed("--v")
