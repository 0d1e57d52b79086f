"""Score how names are compared, ours and the peers', on a folder of labelled names.

In: a folder with pair files (columns kind, name1, name2, is_match, or want: same or different) and
`link_tasks.csv` (task, side, name, kind, cluster). Out: for each pair file the area under the ROC
curve, and precision and recall of "same" and of "same or close"; for files of near names that are
all two, the answers counted; what each distinction buys, and close calls a thousand names; for each
pair of lists F1 at the one threshold that is best on average, and precision and recall of "same";
pairs a second on one core, cold and warm.

A half is that of the first names whose checksum is even, or odd: build rules on one, report the
other.

    python bench/names.py FOLDER [--peers] [--half 0|1]
"""

from __future__ import annotations

import argparse
import csv
from collections import defaultdict
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from names_distinctions import close_calls_table, distinctions_table, places_table
from names_peers import peers
from names_score import area_under_roc, best_threshold, f1, outcome
from names_speed import speed_table

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.answer import Answer
from reconcile.names.comparison.compare import compare_prepared
from reconcile.names.comparison.prepare import prepare

if TYPE_CHECKING:
    from collections.abc import Callable

    Scorer = Callable[[str, str, Kind | None], float]

KINDS = {"PER": Kind.PERSON, "ORG": Kind.ORGANISATION, "LOC": Kind.PLACE}


class Pair(NamedTuple):
    """Two names and whether they are one, as labelled."""

    a: str
    b: str
    kind: Kind | None
    match: bool


def kind_of(text: str) -> Kind | None:
    """Return the kind that a file's column means, in its words or in ours."""
    if text in KINDS:
        return KINDS[text]
    return Kind(text) if text in set(Kind) else None


def rows(path: Path) -> list[dict[str, str]]:
    """Return the rows of a CSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def labelled(path: Path) -> list[Pair]:
    """Return the pairs of a pair file."""
    return [
        Pair(
            r["name1"],
            r["name2"],
            kind_of(r["kind"]),
            r.get("is_match") == "true" or r.get("want") == "same",
        )
        for r in rows(path)
    ]


def in_half(pairs: list[Pair], half: int) -> list[Pair]:
    """Return one half of the pairs, all pairs of a first name in the same."""
    return [pair for pair in pairs if crc32(pair.a.lower().encode()) % 2 == half]


def tasks(path: Path) -> dict[str, list[Pair]]:
    """Return every name of list A against every name of list B, by task."""
    sides: dict[str, dict[str, list[dict[str, str]]]] = defaultdict(lambda: defaultdict(list))
    for row in rows(path):
        sides[row["task"]][row["side"]].append(row)
    return {
        task: [
            Pair(a["name"], b["name"], kind_of(a["kind"]), a["cluster"] == b["cluster"])
            for a, b in product(lists["A"], lists["B"])
        ]
        for task, lists in sorted(sides.items())
    }


def ours(a: str, b: str, kind: Kind | None) -> float:
    """Return our score."""
    return compare_prepared(prepare(a, kind), prepare(b, kind))[0]


def answered(pair: Pair) -> Answer:
    """Return our answer."""
    return compare_prepared(prepare(pair.a, pair.kind), prepare(pair.b, pair.kind))[1]


def pairs_table(files: dict[str, list[Pair]], scorers: dict[str, Scorer]) -> None:
    """Print the area under the ROC curve by file and scorer, and what our answers are worth."""
    print(f"{'pairs: AUC':28}" + "".join(f"{name[:16]:>18}" for name in scorers))
    for name, pairs in files.items():
        truth = [p.match for p in pairs]
        areas = [
            area_under_roc([score(p.a, p.b, p.kind) for p in pairs], truth)
            for score in scorers.values()
        ]
        print(f"{name:28}" + "".join(f"{area:18.3f}" for area in areas))
    print(f"\n{'pairs: ours':28}{'same: P':>9}{'R':>7}{'or close: P':>13}{'R':>7}")
    for name, pairs in files.items():
        print(f"{name:28}" + answers_row(pairs))


def near_table(files: dict[str, list[Pair]]) -> None:
    """Print the answers on near names that are all two."""
    print(f"\n{'near, but two':28}" + "".join(f"{answer:>11}" for answer in Answer))
    for name, pairs in files.items():
        answers = [answered(pair) for pair in pairs]
        print(f"{name:28}" + "".join(f"{answers.count(answer):11}" for answer in Answer))


def answers_row(pairs: list[Pair]) -> str:
    """Return precision and recall of `same`, and of `same` or `close`, as a row."""
    truth = [p.match for p in pairs]
    answers = [answered(p) for p in pairs]
    same = outcome([a is Answer.SAME for a in answers], truth)
    near = outcome([a is not Answer.DIFFERENT for a in answers], truth)
    return f"{same[0]:9.3f}{same[1]:7.3f}{near[0]:13.3f}{near[1]:7.3f}"


def lists_table(lists: dict[str, list[Pair]], scorers: dict[str, Scorer]) -> None:
    """Print F1 on the lists at each scorer's one best threshold, and our answers."""
    print(
        f"\n{'lists: F1, one threshold':28}" + "".join(f"{t[:16]:>18}" for t in lists) + "    mean"
    )
    for name, score in scorers.items():
        scored = {
            task: ([score(p.a, p.b, p.kind) for p in pairs], [p.match for p in pairs])
            for task, pairs in lists.items()
        }
        cut, mean = best_threshold(scored)
        cells = [f1([s >= cut for s in ss], truth) for ss, truth in scored.values()]
        print(f"{name:28}" + "".join(f"{c:18.3f}" for c in cells) + f"{mean:8.3f}  at {cut:.3g}")
    print(f"\n{'lists: ours':28}{'same: P':>9}{'R':>7}{'or close: P':>13}{'R':>7}")
    for task, pairs in lists.items():
        print(f"{task:28}" + answers_row(pairs))


def everyone(path: Path) -> list[Pair]:
    """Return every name of all lists A against every name of all lists B."""
    if not path.exists():
        return []
    sides = {side: [r for r in rows(path) if r["side"] == side] for side in ("A", "B")}
    return [
        Pair(a["name"], b["name"], kind_of(a["kind"]), a["cluster"] == b["cluster"])
        for a, b in product(sides["A"], sides["B"])
        if a["kind"] == b["kind"]
    ]


def main() -> None:
    """Print every table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--peers", action="store_true", help="score the peers too")
    parser.add_argument("--half", type=int, choices=(0, 1), help="the pairs of one half only")
    given = parser.parse_args()
    files = {
        path.stem: labelled(path)
        for path in sorted(given.folder.glob("*.csv"))
        if path.stem != "link_tasks"
    }
    if given.half is not None:
        files = {name: in_half(pairs, given.half) for name, pairs in files.items()}
    scorers: dict[str, Scorer] = {"ours": ours}
    if given.peers:
        scorers |= peers()
    near = {name: pairs for name, pairs in files.items() if not any(p.match for p in pairs)}
    mixed = {name: pairs for name, pairs in files.items() if name not in near}
    pairs_table(mixed, scorers)
    near_table(near)
    distinctions_table(files)
    close_calls_table(mixed)
    places_table()
    if (given.folder / "link_tasks.csv").exists():
        lists_table(tasks(given.folder / "link_tasks.csv"), scorers)
    once = [pair[:3] for pairs in mixed.values() for pair in pairs]
    speed_table(once, [pair[:3] for pair in everyone(given.folder / "link_tasks.csv")], scorers)


if __name__ == "__main__":
    main()
