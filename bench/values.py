"""Scores of the comparing engine on labelled values, beside peers that read the same thing.

    python bench/values.py FOLDER [--speed-only] [--misses]

FOLDER holds the labelled sets (see `values_sets.py` for what each must be). A peer that isn't
installed has a line that says so. `--misses` lists every value that came out otherwise than its
label; the misses of the worked pairs are always listed.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import values_pairs
import values_recorded
import values_sets
import values_speed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from values_score import Score

SETS: dict[str, Callable[[Path], Iterable[Score]]] = {
    "edtf_vectors.jsonl": values_sets.edtf_vectors,
    "edtf_relations.tsv": values_sets.edtf_relations,
    "number_ranges.tsv": values_sets.number_ranges,
    "count_literal.tsv": values_sets.count_literal,
    "count_news.tsv": values_sets.count_news,
    "relative_dates.tsv": values_sets.relative_dates,
    "pairs.tsv": values_pairs.worked_pairs,
    "maverick.csv": values_recorded.recorded,
    "family.ged": values_recorded.family_dates,
}


def main() -> int:
    """Print the scores of every set that the folder has, then the speed; 2 where it has none."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?", help="the labelled sets")
    parser.add_argument("--misses", action="store_true", help="list every miss")
    parser.add_argument("--speed-only", action="store_true", help="measure the speed alone")
    told = parser.parse_args()
    if not told.speed_only:
        found = [name for name in SETS if told.folder and (told.folder / name).is_file()]
        if not found:
            print(f"no labelled set in {told.folder}; expected {', '.join(SETS)}", file=sys.stderr)
            return 2
        for name in found:
            print(f"\n{name}")
            for score in SETS[name](told.folder / name):
                print_score(score, misses=told.misses or name == "pairs.tsv")
    print("\nspeed, one core, medians")
    for line in values_speed.lines():
        print(f"  {line}")
    return 0


def print_score(score: Score, *, misses: bool) -> None:
    """Print one line of the table, and its misses beneath."""
    share = f"{score.right:5}/{score.of:<5} {score.right / score.of:6.1%}" if score.of else ""
    print(f"  {score.measure:52} {score.tool:14} {share or score.note}")
    if misses and score.tool == "reconcile":
        for miss in score.misses:
            print(f"      {miss}")


if __name__ == "__main__":
    sys.exit(main())
