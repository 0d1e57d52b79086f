"""Measure tables of claims by the million, by every engine: CPU and wall seconds, and peak memory.

    python bench/engines.py                     # a million claims, every engine and other programs
    python bench/engines.py --only ids-1        # one task alone
    python bench/engines.py --claims 10000000 --only ids-1 --only ids-2

A row of the table is a task in a process of its own, with those that it starts; it is ended after
its limit of wall seconds. The data is made up from a fixed seed: claims of 40 sources on six to a
question, their subjects under 114,000 names or by an identifier. Programs that aren't installed are
named. The exit status is 1 where a task takes more than wanted for a million claims, or where two
engines give different verdicts. Trust ratios on a busy machine.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import subprocess
import sys
import tempfile
import threading
import time
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from made_names import made_names

SOURCES = 40
NAMES = 114_000
A_MILLION = 1_000_000
IN_A_ROUND = 100_000
"""Claims that are made up before they are written."""


class Task(NamedTuple):
    """The call with its data and modules, and the CPU and wall seconds and MB wanted; 0 for any."""

    call: tuple[str, ...]
    needs: tuple[str, ...] = ()
    cpu: float = 0
    wall: float = 0
    mb: float = 0
    limit: int = 600


class Spent(NamedTuple):
    """What a task took: CPU and wall seconds, and MB of all its processes together."""

    cpu: float
    wall: float
    mb: float


def _report(data: str, *options: str) -> tuple[str, ...]:
    out = "{out}/" + "-".join((data, *options)).replace("--", "").replace(" ", "") + ".parquet"
    call = (sys.executable, "-m", "reconcile", "report", "--project", "{folder}/" + data)
    return (*call, "--engine", *options, "-o", out)


def _script(body: str) -> tuple[str, ...]:
    return (sys.executable, "-c", body)


_GROUPED = """
import duckdb
print(duckdb.sql('''SELECT count(*) FROM (SELECT field, subject_id, list(value) FROM
'{folder}/ids/claims/said.parquet' GROUP BY ALL)''').fetchall())
"""
_POLARS = """
import polars
said = polars.scan_parquet('{folder}/ids/claims/said.parquet')
print(said.group_by('field', 'subject_id').agg('value').collect().height)
"""
_SPLINK = """
import duckdb
from splink import DuckDBAPI, Linker, SettingsCreator, block_on
import splink.comparison_library as cl
names = duckdb.sql('''SELECT row_number() OVER () AS unique_id, subject AS name, left(subject, 4) AS
start FROM (SELECT DISTINCT subject FROM '{folder}/names/claims/said.parquet')''').df()
settings = SettingsCreator('dedupe_only', blocking_rules_to_generate_predictions=[block_on('start')],
    comparisons=[cl.JaroWinklerAtThresholds('name')])
linker = Linker(names, settings, DuckDBAPI())
linker.training.estimate_u_using_random_sampling(1e5)
print(linker.inference.predict(threshold_match_probability=0.9).as_duckdbpyrelation().count('*'))
"""
_DATACOMPY = """
import pandas, datacompy
said = pandas.read_parquet('{folder}/ids/claims/said.parquet').drop_duplicates(['field', 'subject_id'])
other = said.assign(value=said.value.shift(1).fillna('1'))
print(datacompy.Compare(said, other, join_columns=['field', 'subject_id']).report()[:0] or 'compared')
"""
TASKS = {
    "names-1": Task(_report("names", "duckdb", "--processes", "1"), ("duckdb",), 60, 0, 1200),
    "ids-1": Task(_report("ids", "duckdb", "--processes", "1"), ("duckdb",), 22, 0, 900),
    "ids-2": Task(_report("ids", "duckdb", "--processes", "2"), ("duckdb",), 0, 12, 0),
    "ids-sail": Task(_report("ids", "spark", "--spark-remote", "{sail}"), ("pysail", "pyspark")),
    "duckdb-alone": Task(_script(_GROUPED), ("duckdb",)),
    "polars-alone": Task(_script(_POLARS), ("polars",)),
    "splink-names": Task(_script(_SPLINK), ("splink",)),
    "datacompy": Task(_script(_DATACOMPY), ("datacompy",)),
}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--claims", type=int, default=A_MILLION, metavar="N")
    parser.add_argument("--only", choices=sorted(TASKS), action="append")
    parser.add_argument("--folder", type=Path, help="where made claims are kept between runs")
    given = parser.parse_args()
    chosen = given.only or list(TASKS)
    with tempfile.TemporaryDirectory() as scratch:
        folder = given.folder or Path(scratch)
        for data in ("names", "ids"):
            if any(f"/{data}" in part for name in chosen for part in TASKS[name].call):
                _write_project(folder / data, given.claims, by_id=data == "ids")
        print(
            f"{'task':14} {'CPU s':>8} {'wanted':>7} {'wall s':>8} {'wanted':>7} {'MB':>7} wanted"
        )
        kept = [_keeps(name, folder, Path(scratch), given.claims) for name in chosen]
        same = len({each.read_bytes() for each in Path(scratch).glob("ids-*.parquet")}) <= 1
    print("every engine gave the same verdicts" if same else "VERDICTS DIFFER")
    sys.exit(not (all(kept) and same))


def _keeps(name: str, folder: Path, out: Path, claims: int) -> bool:
    """Print what a task took, and say whether it keeps within what is wanted."""
    task = TASKS[name]
    missing = [module for module in task.needs if find_spec(module) is None]
    if missing:
        print(f"{name:14} not run: {', '.join(missing)} isn't installed")
        return True
    spent = _with_sail(task, folder, out)
    if spent is None:
        print(f"{name:14} not ended after {task.limit} s, or failed")
        return False
    print(
        f"{name:14} {spent.cpu:8.1f} {task.cpu:7.0f} {spent.wall:8.1f} {task.wall:7.0f}"
        f" {spent.mb:7.0f} {task.mb:6.0f}",
        flush=True,
    )
    pairs = ((spent.cpu, task.cpu), (spent.wall, task.wall), (spent.mb, task.mb))
    return claims > A_MILLION or all(not wanted or took <= wanted for took, wanted in pairs)


def _with_sail(task: Task, folder: Path, out: Path) -> Spent | None:
    """Return what a task took, with what its Spark Connect server took where it needs one."""
    if "pysail" not in task.needs:
        return _spent(task, _filled(task, folder, out, ""))
    call = [sys.executable, "-m", "pysail", "spark", "server", "--port", "50051"]
    with subprocess.Popen(call, stderr=subprocess.DEVNULL) as server:
        time.sleep(3)
        try:
            return _spent(task, _filled(task, folder, out, "sc://127.0.0.1:50051"), server)
        finally:
            server.terminate()


def _filled(task: Task, folder: Path, out: Path, sail: str) -> list[str]:
    names = {"{folder}": str(folder), "{out}": str(out), "{sail}": sail}
    return [_replaced(part, names) for part in task.call]


def _replaced(text: str, names: dict[str, str]) -> str:
    for name, value in names.items():
        text = text.replace(name, value)
    return text


def _spent(
    task: Task, call: list[str], server: subprocess.Popen[bytes] | None = None
) -> Spent | None:
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    server_before = _cpu_of(server.pid) if server else 0.0
    with subprocess.Popen(call, stdout=subprocess.DEVNULL) as running:
        peak = _Peak([running.pid, *([server.pid] if server else [])])
        try:
            status = running.wait(task.limit)
        except subprocess.TimeoutExpired:
            running.kill()
            status = -1
        peak.ended.set()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    cpu += _cpu_of(server.pid) - server_before if server else 0.0
    return None if status else Spent(cpu, time.perf_counter() - start, peak.mb)


class _Peak:
    """The most memory that processes and their children have at a time, looked at now and then."""

    def __init__(self, pids: list[int]) -> None:
        self.mb = 0.0
        self.ended = threading.Event()
        self._pids = pids
        threading.Thread(target=self._watch, daemon=True).start()

    def _watch(self) -> None:
        while not self.ended.wait(0.2):
            self.mb = max(self.mb, sum(map(_mb_below, self._pids)))


def _mb_below(pid: int) -> float:
    """Return the resident memory of a process and those below it; 0 where the system can't say."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    except OSError:
        return 0.0
    own = pages * os.sysconf("SC_PAGE_SIZE") / 1024**2
    return own + sum(_mb_below(int(child)) for child in children)


def _cpu_of(pid: int) -> float:
    try:
        text = Path(f"/proc/{pid}/stat").read_text(encoding="ascii")
    except OSError:
        return 0.0
    user, system = text.rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def _write_project(data: Path, claims: int, *, by_id: bool) -> None:
    """Write a project of a table of claims, unless it is there: by names, or by identifiers."""
    import pyarrow as pa  # noqa: PLC0415 (an extra)
    import pyarrow.parquet as pq  # noqa: PLC0415

    file = data / "claims" / "said.parquet"
    if file.exists() and pq.read_metadata(file).num_rows == claims:
        return
    (data / "claims").mkdir(parents=True, exist_ok=True)
    (data / "claims.yaml").write_text("fields: {}\n", encoding="utf-8")
    days = [f"{number},Paper {number},2024-03-{number % 28 + 1:02}\n" for number in range(SOURCES)]
    (data / "sources.csv").write_text("id,outlet,published\n" + "".join(days), encoding="utf-8")
    names = [] if by_id else [each.mention.name for each in made_names(NAMES)]
    made = random.Random(7)  # noqa: S311 (test data, no secret)
    writer = None
    for start in range(0, claims, IN_A_ROUND):
        rows = [
            _claim(line, claims, names, made)
            for line in range(start, min(claims, start + IN_A_ROUND))
        ]
        table = pa.Table.from_pylist(rows)
        writer = writer or pq.ParquetWriter(file, table.schema)
        writer.write_table(table)
    if writer:
        writer.close()


def _claim(line: int, claims: int, names: list[str], made: random.Random) -> dict[str, str]:
    """Return a claim on the number killed or wounded: six to a question, or fewer by chance."""
    hedge = made.choice(("", "at least ", "about ", "more than "))
    row = {
        "id": f"claim-{line:09}",
        "source": str(made.randrange(SOURCES)),
        "field": made.choice(("casualties.killed", "casualties.wounded")),
        "value": f"{hedge}{made.randrange(1, 40) * 5}",
    }
    if names:
        return {**row, "subject": made.choice(names)}
    return {**row, "subject_id": f"event-{made.randrange(claims // 12)}"}


if __name__ == "__main__":
    main()
