"""Whether alpha is what another implementation computes, and how long agreement takes.

Usage: python bench/agreement.py [--rounds N]

Compares `reconcile.agreement.alpha` with the package `krippendorff` (GPL, so a benchmark's alone:
`pip install krippendorff`) on random codings of two to five coders with some missing, by nominal,
ordinal, interval and ratio distance. Prints the largest difference a distance, then the seconds of
one field's figures with their intervals. Exits with 1 where a difference is above 1e-9.
"""

from __future__ import annotations

import argparse
import sys
import time
from random import Random

from reconcile.agreement.alpha import Alpha, alpha
from reconcile.agreement.distance import interval, masi, nominal, ordinal, ratio
from reconcile.agreement.intervals import bootstrapped
from reconcile.agreement.patterns import patterns

LIMIT = 1e-9
METRICS = {"nominal": nominal, "ordinal": ordinal, "interval": interval, "ratio": ratio}
MISSING = 0.15
SIZES = (50, 200, 1000, 5000)


def main() -> int:
    """Print both tables; return 1 where alpha is another than the package's."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=300)
    rounds = parser.parse_args().rounds
    worst = {name: largest_difference(name, rounds) for name in METRICS}
    print(f"{'distance':<10}{'largest difference':>20}  of {rounds} random codings")
    for name, difference in worst.items():
        print(f"{name:<10}{difference:>20.1e}")
    print(f"\n{'items':>6}{'ratio s':>10}{'MASI s':>10}  with 1,000 draws, figures of 1 to 300")
    for size in SIZES:
        print(f"{size:>6}{seconds(size, ratio):>10.2f}{seconds(size, masi):>10.2f}")
    return 0 if max(worst.values()) <= LIMIT else 1


def largest_difference(name: str, rounds: int) -> float:
    """Return how far both implementations are apart at most, over random codings."""
    import krippendorff  # type: ignore[import-not-found, import-untyped, unused-ignore] # noqa: PLC0415

    random = Random(name)  # noqa: S311 (codings to be repeated)
    worst = 0.0
    for _ in range(rounds):
        rows = codings(random)
        items = [[v for v in column if v is not None] for column in zip(*rows, strict=True)]
        ours = alpha(items, METRICS[name])
        if ours is None:
            continue
        table = [[float("nan") if v is None else float(v) for v in row] for row in rows]
        theirs = krippendorff.alpha(table, level_of_measurement=name)  # type: ignore[arg-type, unused-ignore] # one of the four
        worst = max(worst, abs(ours - float(theirs)))
    return worst


def codings(random: Random) -> list[list[int | None]]:
    """Return a row of codings for each of two to five coders, None where one is missing."""
    values, items = random.randint(2, 12), random.randint(2, 40)
    true = [random.randint(1, values) for _ in range(items)]
    rows: list[list[int | None]] = []
    for _ in range(random.randint(2, 5)):
        row = [v if random.random() < 0.7 else random.randint(1, values) for v in true]
        rows.append([None if random.random() < MISSING else v for v in row])
    return rows


def seconds(size: int, metric: object) -> float:
    """Return how long the interval of one field takes with so many items of two coders."""
    random = Random(size)  # noqa: S311 (the same)
    numbers = [random.randint(1, 300) for _ in range(size)]
    pairs = [(n, n if random.random() < 0.8 else random.randint(1, 300)) for n in numbers]
    items: list[tuple[object, ...]] = [*pairs]
    if metric is masi:
        items = [tuple(frozenset({v % 7, v % 11, v % 13}) for v in pair) for pair in pairs]
    begun = time.process_time()
    found = patterns(items)
    bootstrapped(found.of_items, Alpha(found.patterns, metric))  # type: ignore[arg-type] # one of METRICS
    return time.process_time() - begun


if __name__ == "__main__":
    sys.exit(main())
