"""Throw made-up texts, files and projects at the program: a fixed number of cases, from a seed.

    python bench/fuzz.py --cases 20000 --seed 1
    python bench/fuzz.py --cases 1000000            # about half an hour on one core

A case fails if anything but the reader's own error comes out, if a call ends with another status
than 0, 1 or 2, if what data holds is printed unescaped, if a comparison gives another relation or
reason the other way round, if a value is shown in words that are read as another, or if it takes
longer than the limit or more than its length allows. What fails is printed, shortest first, and the
status is 1.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from fuzz_imports import import_readers
from fuzz_projects import project_readers
from fuzz_texts import READERS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    Reader = Callable[[random.Random], str]

SECONDS = 1.0
"""A case that takes longer is a fault."""
SHARES = {"yaml": 150, "names": 120, "entries": 50, "evidence": 50, "reports": 30, "imports": 30}
"""Of a thousand cases, those for each reader; what is left is shared out among the value types."""
SHOWN = 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the cases, print the faults of each target, and return the status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cases", type=int, default=20_000, help="of all targets together")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--target", help="only this one, with all of the cases")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="reconcile-fuzz-") as folder:
        projects = {**project_readers(Path(folder)), **import_readers(Path(folder))}
        readers = {**READERS, **projects}
        if given.target:
            return 1 if fuzz(given.target, readers[given.target], given.cases, given.seed) else 0
        return _all(readers, given.cases, given.seed)


def _all(readers: Mapping[str, Reader], wanted: int, seed: int) -> int:
    left = (1000 - sum(SHARES.values())) / (len(readers) - len(SHARES))
    ran = faults = 0
    for name, reader in readers.items():
        cases = max(1, round(wanted * SHARES.get(name, left) / 1000))
        ran, faults = ran + cases, faults + fuzz(name, reader, cases, seed)
    print(f"all: {ran} cases, {faults} faults")
    return 1 if faults else 0


def fuzz(name: str, reader: Reader, cases: int, seed: int) -> int:
    """Run the cases of one reader, print its shortest faults, and return how many it had."""
    started = time.process_time()
    tried = ((n, fault_of(reader, random.Random(f"{name} {seed} {n}"))) for n in range(cases))  # noqa: S311 (repeatable)
    faults = [(len(fault), f"case {number}: {fault}") for number, fault in tried if fault]
    taken = time.process_time() - started
    print(f"{name}: {cases} cases, {len(faults)} faults, {taken:.0f} s", flush=True)
    for _, fault in sorted(faults)[:SHOWN]:
        print(f"  {fault[:600]!a}")
    return len(faults)


def fault_of(reader: Reader, chance: random.Random) -> str:
    """Return what is wrong with how a reader took a case; "" for nothing."""
    started = time.process_time()
    try:
        case = reader(chance)
    except Exception as error:  # noqa: BLE001 (whatever comes out is the finding)
        return f"{type(error).__name__}: {error}"
    taken = time.process_time() - started
    return f"{taken:.1f} s: {case}" if taken > SECONDS else ""


if __name__ == "__main__":
    raise SystemExit(main())
