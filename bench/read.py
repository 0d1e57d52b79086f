"""How fast claims are read: YAML with positions against PyYAML's C loader, which has none.

Usage: python bench/read.py [--claims N]

Prints the CPU seconds (best of five) of the tree with positions, of claims typed and checked, and
of a whole project loaded with its values parsed, each as a ratio to `yaml.CSafeLoader` alone on the
same text. Reading and checking the claims must stay below 0.52,
which is half as much again as reading to plain tuples took.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from reconcile.files.claim_entries import claim_entries
from reconcile.files.claims_files import read_claims
from reconcile.files.faults import Faults
from reconcile.files.file_shapes import read_map
from reconcile.files.project import load

if TYPE_CHECKING:
    from collections.abc import Callable

LIMIT = 0.52

CLAIM = """\
  - source: source-{source}
    field: {field}
    subject: District {subject}
    value: {value}
    quote: reports spoke of {value} in district {subject}
    locator: line {line}
    claimant: Observer {source}
    stage: happened
    scope: the northern part
    note: noted by hand on reading number {line}
    id: claim-{line}
    implied: true
"""


def text_of(claims: int) -> str:
    """Return a claims file of that many claims, twelve lines each."""
    made = random.Random(7)  # noqa: S311 (test data, no secret)
    rows = []
    for line in range(claims):
        field, value = made.choice(
            (
                ("casualties.killed", f"more than {made.randrange(1, 400) * 50:,}"),
                ("casualties.wounded", f"{made.randrange(1, 5000)}"),
                ("date.start", f"{made.randrange(1, 28)} January 2017"),
                ("attendance", made.choice(("attended", "not invited", "stayed away"))),
            )
        )
        source, subject = made.randrange(20), made.randrange(500)
        rows.append(
            CLAIM.format(source=source, field=field, subject=subject, value=value, line=line)
        )
    return "claims:\n" + "".join(rows)


def best(step: Callable[[], object], rounds: int = 5) -> float:
    """Return the least CPU seconds of several runs."""
    times = []
    for _ in range(rounds):
        started = time.process_time()
        step()
        times.append(time.process_time() - started)
    return min(times)


def read_only(text: str) -> None:
    """Read a claims file to typed claims."""
    faults = Faults()
    file = read_map(text, "claims.yaml", faults)
    claims = read_claims(claim_entries([file] if file is not None else [], faults), faults)
    if faults.found or not claims.sound:
        raise SystemExit("the benchmark's own file could not be read")


def main() -> int:
    """Print the table; return 1 where reading claims is slower than its limit."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--claims", type=int, default=5000)
    text = text_of(parser.parse_args().claims)
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        (data / "sources").mkdir(parents=True)
        (data / "claims.yaml").write_text(text, encoding="utf-8")
        for number in range(20):
            record = data / "sources" / f"source-{number}.yaml"
            record.write_text("published: 2017-01-23\n", encoding="utf-8")
        loader = best(lambda: yaml.load(text, Loader=yaml.CSafeLoader))
        steps: dict[str, Callable[[], object]] = {
            "yaml.CSafeLoader alone": lambda: None,
            "tree with positions": lambda: read_map(text, "claims.yaml", Faults()),
            "claims typed, checked": lambda: read_only(text),
            "whole project loaded": lambda: load(folder),
        }
        times = {name: best(step) for name, step in steps.items()}
    times["yaml.CSafeLoader alone"] = loader
    print(f"{'step':<26}{'CPU s':>8}{'ratio':>7}")
    for name, seconds in times.items():
        print(f"{name:<26}{seconds:>8.3f}{seconds / loader:>7.2f}")
    return 0 if times["claims typed, checked"] / loader <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
