"""Measure tables of claims by every engine, beside other programs: CPU, wall seconds and memory.

    python bench/engines.py                               # 100,000 claims, every row
    python bench/engines.py --only ids-1 --only ids-2     # some rows
    python bench/engines.py --claims 1000000 --folder DIR --only names-1
    python bench/engines.py --peers VENV/bin/python       # a Python with polars, splink, datacompy

Each row is a task in a process of its own, with those that it starts, and is ended after `--limit`
wall seconds. The data is made up from a fixed seed; with `--folder` it is kept, and so are the
verdicts, so that rows which run at other times are compared, too. Memory is that of all processes
of a row together, looked at five times a second. Every process finds its bytecode compiled, as an
installed package's is: PYTHONDONTWRITEBYTECODE is unset, and a small report comes first.
pandas, where it is installed (pyspark needs it), is imported by Arrow in each process: a third of a
second. Programs that aren't installed are named. The exit
status is 1 where a row fails or takes more than wanted (for a million or ten million claims), or
where two engines give different verdicts. Trust ratios on a busy machine.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import NamedTuple

import engines_peers
from made_tables import write_project

A_MILLION = 1_000_000
TEN_MILLION = 10_000_000
SAIL = "sc://127.0.0.1:50051"
FASTER = 1.7
"""How many times as fast two processes should be as one."""


class Row(NamedTuple):
    """What is run: options of a report, or a script for another program, and what either needs."""

    options: tuple[str, ...] = ()
    script: str = ""
    needs: tuple[str, ...] = ("duckdb",)


class Spent(NamedTuple):
    """What a row took, or may take (0 for any): CPU and wall seconds, and MB."""

    cpu: float = 0
    wall: float = 0
    mb: float = 0


ROWS = {
    "names-1": Row(("duckdb", "--processes", "1")),
    "ids-1": Row(("duckdb", "--processes", "1")),
    "ids-2": Row(("duckdb", "--processes", "2")),
    "ids-sail": Row(("spark", "--spark-remote", SAIL), needs=("pysail", "pyspark")),
    "duckdb": Row(script=engines_peers.DUCKDB),
    "polars": Row(script=engines_peers.POLARS, needs=("polars",)),
    "splink": Row(script=engines_peers.SPLINK, needs=("splink",)),
    "datacompy": Row(script=engines_peers.DATACOMPY, needs=("datacompy",)),
}
WANTED = {
    # 20 s judge nine claims a question, 38 resolve names: 35 candidates a name, weighed in Python.
    ("names-1", A_MILLION): Spent(70, 0, 1200),
    ("ids-1", A_MILLION): Spent(22, 0, 900),
    ("ids-2", A_MILLION): Spent(0, 12, 0),
    ("ids-1", TEN_MILLION): Spent(220, 0, 2200),
    ("ids-2", TEN_MILLION): Spent(0, 120, 0),
}


class Run(NamedTuple):
    """Where the data is, how many claims it has, which Python has the peers, and how long to wait.

    `bytecode` is the folder of what is compiled of the modules.
    """

    folder: Path
    claims: int
    peers: str
    limit: float
    bytecode: str

    @property
    def environment(self) -> dict[str, str]:
        """What processes are started with."""
        inherited = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        return {**inherited, "PYTHONPYCACHEPREFIX": self.bytecode}

    def verdicts(self, row: str) -> Path:
        """Return the file of a row's verdicts."""
        return self.folder / f"verdicts-{self.claims}-{row}.parquet"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--claims", type=int, default=100_000, metavar="N")
    parser.add_argument("--only", choices=ROWS, action="append", help="a row, can be repeated")
    parser.add_argument("--folder", type=Path, help="where data and verdicts are kept")
    parser.add_argument("--peers", default=sys.executable, metavar="PYTHON")
    parser.add_argument("--limit", type=float, default=600, metavar="SECONDS")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = given.folder or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        bytecode = str(Path(scratch) / "bytecode")
        run = Run(folder, given.claims, given.peers, given.limit, bytecode)
        _compile(run, Path(scratch) / "small")
        sys.exit(not _measured(run, given.only))


def _compile(run: Run, small: Path) -> None:
    """Have the modules compiled that a report by an engine imports."""
    write_project(small, 100, by_id=False)
    report = [sys.executable, "-m", "reconcile", "report", "--project", str(small)]
    call = [*report, "--engine", "duckdb", "-o", str(small / "verdicts.parquet")]
    subprocess.run(call, check=True, capture_output=True, env=run.environment)


def _measured(run: Run, only: list[str] | None) -> bool:
    """Print every row, and say whether all keep within what is wanted and agree."""
    print(f"{run.claims:,} claims")
    print(
        f"{'row':10} {'CPU s':>8} {'wanted':>7} {'wall s':>8} {'wanted':>7} {'MB':>7} {'wanted':>7}"
    )
    walls: dict[str, float] = {}
    kept = [_keeps(name, run, walls) for name in only or ROWS]
    if {"ids-1", "ids-2"} <= walls.keys():
        times = walls["ids-1"] / walls["ids-2"]
        print(
            f"two processes: {times:.2f} times as fast as one ({FASTER} wanted of a million claims)"
        )
        kept.append(times >= FASTER or run.claims < A_MILLION)
    files = [
        file for name in ROWS if name.startswith("ids") and (file := run.verdicts(name)).exists()
    ]
    same = len({file.read_bytes() for file in files}) <= 1
    print(f"the verdicts of {len(files)} rows are {'the same' if same else 'DIFFERENT'}")
    return all(kept) and same


def _keeps(name: str, run: Run, walls: dict[str, float]) -> bool:
    """Print what a row took, and say whether it keeps within what is wanted."""
    row, wanted = ROWS[name], WANTED.get((name, run.claims), Spent())
    python = run.peers if row.script else sys.executable
    missing = [each for each in row.needs if not _has(python, each)]
    if missing:
        print(f"{name:10} not run: {', '.join(missing)} isn't installed in {python}")
        return True
    for data in ("names", "ids"):
        if name.startswith(data) or f"/{data}/" in row.script:
            write_project(run.folder / data, run.claims, by_id=data == "ids")
    spent = _with_sail(name, run, _call(name, run, python))
    if spent is None:
        print(f"{name:10} failed, or did not end within {run.limit:.0f} s", flush=True)
        return False
    walls[name] = spent.wall
    shown = (f"{took:8.1f} {most or '-':>7}" for took, most in zip(spent, wanted, strict=True))
    print(f"{name:10} {' '.join(shown)}", flush=True)
    return all(not most or took <= most for took, most in zip(spent, wanted, strict=True))


def _has(python: str, module: str) -> bool:
    """Say whether a Python has a module."""
    found = f"import importlib.util, sys; sys.exit(not importlib.util.find_spec({module!r}))"
    return not subprocess.run([python, "-c", found], check=False).returncode


def _call(name: str, run: Run, python: str) -> list[str]:
    row = ROWS[name]
    if row.script:
        return [python, "-c", row.script.replace("{folder}", str(run.folder))]
    data = run.folder / name.partition("-")[0]
    call = [python, "-m", "reconcile", "report", "--project", str(data)]
    return [*call, "--engine", *row.options, "-o", str(run.verdicts(name))]


def _with_sail(name: str, run: Run, call: list[str]) -> Spent | None:
    """Return what a row took, with what its Spark Connect server took where it needs one."""
    if "pysail" not in ROWS[name].needs:
        return _spent(run, call)
    port = SAIL.rpartition(":")[2]
    serve = [sys.executable, "-m", "pysail", "spark", "server", "--port", port]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(serve, stdout=quiet, stderr=quiet, env=run.environment) as server:
        time.sleep(3)
        try:
            return _spent(run, call, server)
        finally:
            server.terminate()


def _spent(
    run: Run, call: list[str], server: subprocess.Popen[bytes] | None = None
) -> Spent | None:
    before, start = _cpu_of_children(), time.perf_counter()
    server_before = _cpu_of(server.pid) if server else 0.0
    errors = run.folder / "errors.txt"
    with (
        errors.open("wb") as heard,
        subprocess.Popen(
            call, stdout=subprocess.DEVNULL, stderr=heard, env=run.environment
        ) as running,
    ):
        peak = _Peak([running.pid, *([server.pid] if server else [])])
        try:
            status = running.wait(run.limit)
        except subprocess.TimeoutExpired:
            running.kill()
            status = -1
        peak.ended.set()
    wall = time.perf_counter() - start
    if status:
        print("\n".join(errors.read_text(errors="replace").splitlines()[-3:]))
    cpu = _cpu_of_children() - before + (_cpu_of(server.pid) - server_before if server else 0.0)
    return None if status else Spent(cpu, wall, peak.mb)


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


def _cpu_of_children() -> float:
    """Return the CPU seconds of all ended children and theirs."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _cpu_of(pid: int) -> float:
    try:
        text = Path(f"/proc/{pid}/stat").read_text(encoding="ascii")
    except OSError:
        return 0.0
    user, system = text.rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    main()
