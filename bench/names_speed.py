"""Pairs of names a second on one core: with nothing remembered, and with every word met before.

In: labelled pairs, and scorers of two names and a kind. Out: a table on standard output. Seconds
are of the processor, the best of a few rounds, since others use the machine too.
"""

from __future__ import annotations

import gc
import string
import sys
import time
from typing import TYPE_CHECKING

from rapidfuzz.fuzz import ratio

from reconcile.names.comparison.align import forget_pairs
from reconcile.names.comparison.batch import compare_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from reconcile.model.stages_measures_kinds import Kind

ROUNDS = 3
MOST, MOST_SLOW = 100_000, 5_000
SLOW = "nomenklatura logic-v2"


Named = tuple[str, str, "Kind | None"]
"""Two names and their kind."""


def speed_table(
    once: Sequence[Named],
    crossed: Sequence[Named],
    scorers: Mapping[str, Callable[[str, str, Kind | None], float]],
) -> None:
    """Print pairs a second: pairs met once, the same disguised, and lists held against lists.

    Garbage is looked for as seldom as in the program.
    """
    gc.set_threshold(200_000)  # what is timed is the comparing
    new = [disguised(pair, at % 25 + 1) for at, pair in enumerate(once)]
    sets = {"all words new": new, "pair files": once, "lists": crossed}
    heads = [f"{name}, {state}" for name in sets for state in ("cold", "warm")]
    print(f"\n{'pairs a second (CPU)':24}" + "".join(f"{head:>21}" for head in heads))
    runs: dict[str, Callable[[Sequence[Named]], None]] = {
        **{name: _each(score) for name, score in scorers.items()},
        "ours, as a table": _as_table,
        "ratio in a loop": _each(lambda a, b, _kind: ratio(a, b)),
    }
    for name, run in runs.items():
        most = MOST_SLOW if name == SLOW else MOST
        cells = [
            rate(run, pairs[:most], cold=cold) for pairs in sets.values() for cold in (True, False)
        ]
        print(f"{name:24}" + "".join(f"{cell:21,.0f}" for cell in cells))


def disguised(pair: Named, by: int) -> Named:
    """Return the pair with every letter moved on in the alphabet: words that nobody met before."""
    small = string.ascii_lowercase
    moved = small[by:] + small[:by]
    table = str.maketrans(small + small.upper(), moved + moved.upper())
    one, two, kind = pair
    return one.translate(table), two.translate(table), kind


def _each(score: Callable[[str, str, Kind | None], float]) -> Callable[[Sequence[Named]], None]:
    def run(pairs: Sequence[Named]) -> None:
        for one, two, kind in pairs:
            score(one, two, kind)

    return run


def _as_table(pairs: Sequence[Named]) -> None:
    for _ in compare_rows({"name1": a, "name2": b, "kind": kind or ""} for a, b, kind in pairs):
        pass


def rate(run: Callable[[Sequence[Named]], None], pairs: Sequence[Named], *, cold: bool) -> float:
    """Return pairs a second of processor time, with all that is remembered emptied where cold."""
    best = 0.0
    for _ in range(ROUNDS):
        if cold:
            forget()
        else:
            run(pairs)
        start = time.process_time()
        run(pairs)
        best = max(best, len(pairs) / (time.process_time() - start))
    return best


def forget() -> None:
    """Empty what our comparison remembers of names, words and pairs of words."""
    forget_pairs()
    for room in [module for name, module in sys.modules.items() if name.startswith("reconcile.")]:
        for thing in list(vars(room).values()):
            if hasattr(thing, "cache_clear"):
                thing.cache_clear()
