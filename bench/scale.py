"""Measure claims by the hundred thousand: CPU seconds, wall seconds and peak memory, a row a task.

    python bench/scale.py                 # the small tasks
    python bench/scale.py --all           # and 300,000 claims in YAML, and a million names
    python bench/scale.py --only one-100000

The data is made up from a fixed seed. Each task runs in a process of its own, so that peak memory
is its own, and is ended after its limit of wall seconds. The exit status is 1 where
one takes more than wanted. Trust ratios on a busy machine.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from made_names import made_names

from reconcile.files.project import load
from reconcile.judge.distinct_readings import Readings
from reconcile.judge.one_question import verdict_row
from reconcile.judge.statements import Statement
from reconcile.judge.voices import Voice
from reconcile.names.resolution.resolve import resolve
from reconcile.pipeline import reconcile
from reconcile.report.as_jsonl import report_jsonl
from reconcile.values.identity import SPELLED
from reconcile.values.registry import value_type

if TYPE_CHECKING:
    from collections.abc import Callable

SOURCES = 40
IN_A_FILE = 50_000
"""Claims in a file, so that none is larger than files may be."""


class Task(NamedTuple):
    """What is measured, and the CPU seconds and MB wanted, and the seconds it may take."""

    run: Callable[[], str]
    cpu: float
    mb: float
    limit: int
    large: bool = False


class Spent(NamedTuple):
    """What a task came to, and what it took: CPU and wall seconds."""

    outcome: str
    cpu: float
    wall: float
    mb: float


def main() -> None:
    """Print the table, or measure the one task that a process of its own is given."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--all", action="store_true", help="the large tasks, too")
    parser.add_argument("--only", choices=sorted(TASKS), help="one task alone")
    parser.add_argument("--one", choices=sorted(TASKS), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        print(json.dumps(_measured(TASKS[given.one])))
        return
    chosen = (
        [given.only] if given.only else [n for n, t in TASKS.items() if given.all or not t.large]
    )
    print(f"{'task':18} {'CPU s':>8} {'wanted':>7} {'wall s':>8} {'MB':>7} {'wanted':>7}  outcome")
    kept = [_keeps(name, _in_own_process(name)) for name in chosen]
    sys.exit(not all(kept))


def _keeps(name: str, spent: Spent | None) -> bool:
    """Print what a task took, and say whether it keeps within what is wanted."""
    task = TASKS[name]
    if spent is None:
        print(f"{name:18} not ended after {task.limit} s")
        return False
    print(
        f"{name:18} {spent.cpu:8.2f} {task.cpu:7.1f} {spent.wall:8.2f} {spent.mb:7.0f}"
        f" {task.mb:7.0f}  {spent.outcome}",
        flush=True,
    )
    return spent.cpu <= task.cpu and spent.mb <= task.mb


def _in_own_process(name: str) -> Spent | None:
    """Return what a task took, None where it didn't end in time."""
    call = [sys.executable, __file__, "--one", name]
    try:
        done = subprocess.run(
            call, capture_output=True, text=True, check=True, timeout=TASKS[name].limit
        )
    except subprocess.TimeoutExpired:
        return None
    return Spent(*json.loads(done.stdout))


def _measured(task: Task) -> Spent:
    """Return what a task takes; making its data isn't counted where the task counts it itself."""
    _start_clock()
    outcome = task.run()
    cpu, wall = time.process_time() - _CLOCK[0], time.perf_counter() - _CLOCK[1]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Spent(outcome, cpu, wall, peak)


_CLOCK = [0.0, 0.0]


def _start_clock() -> None:
    """Start counting anew, once the data is made."""
    _CLOCK[:] = time.process_time(), time.perf_counter()


def _one_question(claims: int, readings: int) -> Callable[[], str]:
    """Return the judging of one question of so many claims with so many readings."""

    def run() -> str:
        made = random.Random(7)  # noqa: S311 (test data, no secret)
        known = Readings(value_type("count"), SPELLED)
        values = [f"{made.randrange(1, 50 * readings):,}" for _ in range(readings)]
        numbers = [known.number(known.value_type.read(value)) for value in values]
        said = [(made.choice(numbers), f"source-{place}") for place in range(claims)]
        statements = [
            Statement(number, Voice(name, name, name), f"{name}/{place:07}")
            for place, (number, name) in enumerate(said)
        ]
        _start_clock()
        row = verdict_row("killed/war", statements, known)
        return f"{row.verdict}, {row.readings:,} readings, {row.not_compared:,} pairs left out"

    return run


def _report(claims: int, *, one_question: bool = False) -> Callable[[], str]:
    """Return reading a project of YAML, judging it and writing it as JSON Lines."""

    def run() -> str:
        with tempfile.TemporaryDirectory() as folder:
            data = Path(folder) / "data"
            _write_project(data, claims, one_question=one_question)
            _start_clock()
            result = reconcile(load(data))
            size = sum(map(len, report_jsonl(result, result.questions)))
        read, asked = len(result.claims), len(result.questions)
        return f"{read:,} claims, {asked:,} questions, {size:,} characters"

    return run


def _write_project(data: Path, claims: int, *, one_question: bool) -> None:
    """Write a project of made-up claims of 40 sources, three to a question or all on one."""
    made = random.Random(7)  # noqa: S311 (test data, no secret)
    (data / "sources").mkdir(parents=True)
    for number in range(SOURCES):
        record = data / "sources" / f"source-{number}.yaml"
        record.write_text(f"title: Report {number}\noutlet: Paper {number}\n", encoding="utf-8")
    (data / "claims").mkdir()
    for start in range(0, claims, IN_A_FILE):
        lines = range(start, min(claims, start + IN_A_FILE))
        entries = (_claim(line, 0 if one_question else line // 3, made) for line in lines)
        file = data / "claims" / f"from-{start}.yaml"
        file.write_text("claims:\n" + "".join(entries), encoding="utf-8")


def _claim(line: int, raid: int, made: random.Random) -> str:
    """Return a claim of six lines on the number killed in a raid."""
    hedge = made.choice(("", "at least ", "about "))
    return (
        f"  - source: source-{made.randrange(SOURCES)}\n    field: casualties.killed\n"
        f"    subject: raid\n    subject_id: raid-{raid}\n"
        f"    value: {hedge}{made.randrange(1, 20) * 5}\n    id: claim-{line}\n"
    )


def _names(size: int) -> Callable[[], str]:
    """Return resolving so many distinct names."""

    def run() -> str:
        mentions = [one.mention for one in made_names(size)]
        _start_clock()
        return f"{len(resolve(mentions).groups):,} entities"

    return run


TASKS = {
    "report-300": Task(_report(300), 2, 100, 60),
    "report-3000": Task(_report(3_000), 3, 150, 60),
    "one-3000": Task(_one_question(3_000, 50), 1, 200, 60),
    "one-3000-unlike": Task(_one_question(3_000, 3_000), 1, 200, 60),
    "one-100000": Task(_one_question(100_000, 60), 5, 600, 120),
    "one-100000-unlike": Task(_one_question(100_000, 100_000), 5, 600, 120),
    "one-3000-yaml": Task(_report(3_000, one_question=True), 3, 200, 60),
    "names-10000": Task(_names(10_000), 6, 300, 120),
    "names-100000": Task(_names(100_000), 60, 900, 300, large=True),
    "names-1000000": Task(_names(1_000_000), 900, 4000, 1800, large=True),
    "report-300000": Task(_report(300_000), 45, 1200, 400, large=True),
}


if __name__ == "__main__":
    main()
