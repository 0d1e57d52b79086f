"""Help and version come at once, and mistakes in a call are told."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

from reconcile.cli.commands import COMMANDS
from reconcile.cli.main import cli
from reconcile.version import VERSION

MODULES = 110

COUNT = """
import sys
from reconcile.cli.main import run
status = run([{argument!r}])
print(status, len(sys.modules), file=sys.stderr)
"""


@pytest.mark.parametrize("argument", ["--help", "--version"])
def test_help_and_version_load_few_modules(argument: str) -> None:
    code = COUNT.format(argument=argument)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    status, modules = map(int, done.stderr.split())
    assert status == 0
    assert modules <= MODULES


@pytest.mark.parametrize("argument", ["--help", "--version"])
def test_help_and_version_load_neither_pydantic_nor_rich(argument: str) -> None:
    code = COUNT.format(argument=argument).replace("len(sys.modules)", "*sys.modules")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert {"pydantic", "rich"}.isdisjoint(done.stderr.split())


@pytest.mark.parametrize(("arguments", "status"), [(["--version"], 0), (["nope"], 2)])
def test_python_runs_it_as_a_module_with_the_same_status(arguments, status, run) -> None:
    module = [sys.executable, "-m", "reconcile", *arguments]
    done = subprocess.run(module, capture_output=True, text=True, check=False)
    assert done.returncode == run(*arguments).returncode == status
    assert (done.stdout, done.stderr) == (run(*arguments).stdout, run(*arguments).stderr)


def test_the_script_that_completes_words_is_written_whole(run_process, monkeypatch) -> None:
    monkeypatch.setenv("_RECONCILE_COMPLETE", "bash_source")
    done = run_process()
    assert done.returncode == 0
    assert done.stdout.rstrip("\n").endswith("_reconcile_completion_setup;")


def test_a_plain_report_loads_no_library_that_it_can_do_without() -> None:
    code = COUNT.format(argument="report").replace("len(sys.modules)", "*sys.modules")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    status, *modules = done.stderr.split()
    assert status == "0"
    assert "rapidfuzz" in modules
    needless = {
        "difflib",
        "jinja2",
        "subprocess",
    }
    assert needless.isdisjoint(modules)


def test_version(run) -> None:
    assert run("--version").stdout == f"reconcile {VERSION}\n"


@pytest.mark.parametrize("arguments", [("--version", "-v"), ("-v", "--version")], ids=" ".join)
def test_version_with_python_and_the_platform(run, arguments) -> None:
    version, python, machine = run(*arguments).stdout.splitlines()
    assert version == f"reconcile {VERSION}"
    assert platform.python_version() in python
    assert machine == platform.platform()


def test_help_of_a_command_loads_no_engine() -> None:
    code = COUNT.replace("[{argument!r}]", "['report', '--help']")
    code = code.replace("len(sys.modules)", "*sys.modules")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert {"reconcile.pipeline", "reconcile.names.resolution.resolve"}.isdisjoint(
        done.stderr.split()
    )


@pytest.mark.parametrize("name", list(COMMANDS))
def test_every_command_is_there_and_helps(name: str, run) -> None:
    done = run(name, "--help")
    assert done.returncode == 0
    assert done.stdout.startswith(f"Usage: reconcile {name}")


def test_the_help_lists_every_command(run) -> None:
    listed = run("--help").stdout
    for name, row in COMMANDS.items():
        assert f"  {name} " in listed
        assert row.help in listed


def test_the_table_and_the_group_agree() -> None:
    assert set(cli.commands) == set()
    assert cli.list_commands(None) == list(COMMANDS)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["reprot"], "No such command 'reprot'. Did you mean 'report'?"),
        (["report", "--fromat", "json"], "--format"),
        (["report", "--format", "xml"], "'xml' is not one of"),
    ],
)
def test_a_wrong_call_is_status_2_with_a_near_miss(arguments, told, run) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert told in done.stderr
    assert done.stdout == ""


def test_the_rows_before_a_mistake_in_a_table_are_printed_whole(run, tmp_path) -> None:
    table = tmp_path / "names.csv"
    row = "Staffan de Mistura,Steffan de Mistura,person\n"
    table.write_bytes(f"name1,name2,kind\n{row * 3000}".encode() + b"\xff,x,person\n")
    done = run("names", "--batch", str(table))
    assert done.returncode == 2
    *_, last = done.stdout.splitlines(keepends=True)
    assert last.startswith("Staffan de Mistura,")
    assert last.endswith("\n")
