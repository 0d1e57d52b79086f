"""How instant the first answer is: the cold CPU time of commands, and that of what they rest on.

Usage: python bench/start.py [PROJECT] [--rounds N]

Every process finds its bytecode compiled, as an installed package's is: PYTHONDONTWRITEBYTECODE is
unset for it, since a checkout would otherwise be compiled on every call. What is timed is the
program, not the compiler.

Prints milliseconds of CPU (median and best of N cold processes, taken in turn, so that a busy
machine bothers all alike) and the ratio of each to the floor: the libraries of a report imported
and used once, as `FLOOR` has it. The ratio of the medians for `report` must be at most 2.2: what
plain code takes, and 8% more. Of what is above the floor, two fifths load 350 modules and
make their 200 named tuples and dataclasses and 12 models. Three fifths are the work: reading YAML
and values, names, questions, and drawing 230 lines, none of them more than a third of it.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

FLOOR = """
import click
import rapidfuzz.fuzz
from pydantic import BaseModel
from rich.console import Console
from rich.table import Table

class Small(BaseModel):
    text: str

table = Table("text")
table.add_row(Small(text="a").text)
Console().print(table)
"""
LIMIT = 2.2


def main() -> int:
    """Print the table; return 1 where the report is slower than its limit."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("project", nargs="?", type=Path, default=Path(__file__).parent.parent)
    parser.add_argument("--rounds", type=int, default=15)
    given = parser.parse_args()
    times = measured(calls(given.project), given.rounds)
    base = times["floor"]
    print(f"{'call':<22}{'median ms':>10}{'best ms':>9}{'ratio':>7}{'best':>7}")
    for name, taken in times.items():
        median, best = statistics.median(taken), min(taken)
        ratio, best_ratio = median / statistics.median(base), best / min(base)
        print(f"{name:<22}{median:>10.0f}{best:>9.0f}{ratio:>7.2f}{best_ratio:>7.2f}")
    report = statistics.median(times["reconcile report"]) / statistics.median(base)
    return 0 if report <= LIMIT else 1


def calls(project: Path) -> dict[str, list[str]]:
    """Return the command lines to time, by name."""
    found = Path(sys.executable).with_name("reconcile")
    command = str(found) if found.exists() else shutil.which("reconcile") or "reconcile"
    return {
        "floor": [sys.executable, "-c", FLOOR],
        "reconcile --version": [command, "--version"],
        "reconcile --help": [command, "--help"],
        "reconcile report": [command, "report", "--project", str(project)],
        "reconcile diff": [command, "diff", "--field", "attendance", "--project", str(project)],
        "report as JSON": [command, "report", "--format", "json", "--project", str(project)],
    }


def measured(commands: dict[str, list[str]], rounds: int) -> dict[str, list[float]]:
    """Return the CPU milliseconds of each command, after one round to warm the disk."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory(prefix="reconcile-bytecode-") as bytecode:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": bytecode}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for number in range(rounds + 1):
            for name, command in commands.items():
                started = _spent()
                subprocess.run(command, check=True, capture_output=True, env=environment)
                if number:
                    times[name].append((_spent() - started) * 1000)
    return times


def _spent() -> float:
    """Return the CPU seconds that processes started here have taken, once they ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    sys.exit(main())
