"""Measure resolving names: time, memory and growth, the recall of blocking, what joins rightly.

    python bench/resolve.py                       # made-up names: 10,000 and 100,000 of them
    python bench/resolve.py --sizes 1000 10000    # other sizes; growth is from first to last
    python bench/resolve.py --tasks link_tasks.csv  # and lists of real names with known entities

Each size runs in a process of its own, so that peak memory is its own. Seconds are of the CPU, for
a busy machine doubles those of the wall.
"""

from __future__ import annotations

import argparse
import csv
import json
import math
import resource
import subprocess
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from made_names import made_names

from reconcile.model.entity import Mention
from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.answer import Answer
from reconcile.names.comparison.compare import compare_prepared
from reconcile.names.resolution.forms import gather
from reconcile.names.resolution.likeness import candidates
from reconcile.names.resolution.resolve import resolve

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.names.resolution.resolve import Resolution

KINDS = {"PER": Kind.PERSON, "ORG": Kind.ORGANISATION}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=_AsWritten)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--recall", type=int, default=5_000, help="names for all pairs; 0 for none")
    parser.add_argument("--tasks", type=Path, help="a table: task, side, name, kind, cluster")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        print(json.dumps(_measure(given.one)))
        return
    _print_sizes(given.sizes)
    if given.recall:
        _print_recall(given.recall)
    if given.tasks:
        _print_tasks(given.tasks)


class _AsWritten(argparse.RawDescriptionHelpFormatter):
    pass


def _print_sizes(sizes: list[int]) -> None:
    print("   names   CPU s  wall s     MB  groups  close calls  precision  recall  (pairs joined)")
    found = [_in_own_process(size) for size in sizes]
    for row in found:
        print(
            f"{row['names']:8,} {row['cpu']:7.2f} {row['wall']:7.2f} {row['mb']:6.0f} "
            f"{row['groups']:7,} {row['close']:12,} {row['precision']:10.3f} {row['recall']:7.3f}"
        )
    if len(found) > 1:
        first, last = found[0], found[-1]
        steps = math.log(last["names"] / first["names"])
        print(f"growth: CPU time as names^{math.log(last['cpu'] / first['cpu']) / steps:.2f}")


def _in_own_process(size: int) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, __file__, "--one", str(size)], capture_output=True, text=True, check=True
    )
    row: dict[str, float] = json.loads(done.stdout)
    return row


def _measure(size: int) -> dict[str, float]:
    made = made_names(size)
    mentions = [one.mention for one in made]
    before = time.process_time(), time.perf_counter()
    found = resolve(mentions)
    after = time.process_time(), time.perf_counter()
    precision, recall = _joined_rightly(found, {one.mention.name: one.entity for one in made})
    return {
        "names": size,
        "cpu": after[0] - before[0],
        "wall": after[1] - before[1],
        "mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "groups": len(found.groups),
        "close": len(found.close_calls),
        "precision": precision,
        "recall": recall,
    }


def _joined_rightly(found: Resolution, entity_of: Mapping[str, object]) -> tuple[float, float]:
    """Return which part of the pairs joined is of one entity, and which part of those is joined."""
    joined = right = 0
    for group in found.groups:
        entities = Counter(entity_of[spelling.name] for spelling in group.spellings)
        joined += math.comb(entities.total(), 2)
        right += sum(math.comb(count, 2) for count in entities.values())
    wanted = sum(math.comb(count, 2) for count in Counter(entity_of.values()).values())
    return right / joined if joined else 1.0, right / wanted if wanted else 1.0


def _print_recall(size: int) -> None:
    """Compare all pairs of so many names, and print which part of them blocking proposes."""
    forms = gather([one.mention for one in made_names(size)]).all
    proposed = set(candidates(forms))
    known: dict[Answer, int] = Counter()
    kept: dict[Answer, int] = Counter()
    for b, two in enumerate(forms):
        for a, one in enumerate(forms[:b]):
            if one.kind != two.kind:
                continue
            _, answer = compare_prepared(one.prepared, two.prepared)
            known[answer] += 1
            kept[answer] += (a, b) in proposed
    pairs = sum(known.values())
    print(f"blocking, {size:,} names: proposes {len(proposed):,} of {pairs:,} pairs")
    for answer in (Answer.SAME, Answer.CLOSE):
        print(f"  recall of {answer}: {kept[answer] / known[answer]:.4f} of {known[answer]:,}")
    wanted = known[Answer.SAME] + known[Answer.CLOSE]
    both = kept[Answer.SAME] + kept[Answer.CLOSE]
    print(f"  recall of both: {both / wanted:.4f}")


def _print_tasks(table: Path) -> None:
    """Resolve each list of names, and print what joined rightly."""
    tasks: dict[str, dict[str, tuple[Mention, str]]] = defaultdict(dict)
    with table.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            mention = Mention(row["name"], KINDS.get(row["kind"]), row["side"])
            tasks[row["task"]][row["name"]] = mention, row["cluster"]
    for task, named in sorted(tasks.items()):
        found = resolve([mention for mention, _ in named.values()])
        precision, recall = _joined_rightly(found, {name: c for name, (_, c) in named.items()})
        print(f"{task}: {len(named)} names, precision {precision:.3f}, recall {recall:.3f}, "
              f"{len(found.close_calls)} close calls")  # fmt: skip


if __name__ == "__main__":
    main()
