"""What each distinction buys and costs on labelled pairs: wrong merges prevented, right ones lost.

In: labelled pairs by file. Out: a table, a row for each distinction that took `same` from a pair.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reconcile.model.entity import Mention
from reconcile.names.comparison.align import align
from reconcile.names.comparison.answer import SAME_FROM, Answer
from reconcile.names.comparison.compare import compare_briefly
from reconcile.names.comparison.prepare import prepare
from reconcile.names.comparison.weigh import scored, settled
from reconcile.names.resolution.resolve import resolve

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from names import Pair

SAMPLE = 1000


def distinctions_table(files: Mapping[str, Sequence[Pair]]) -> None:
    """Print how many pairs each distinction took from `same`, those of one name and of two."""
    taken: Counter[tuple[str, bool]] = Counter()
    for pair in (pair for pairs in files.values() for pair in pairs):
        a, b = prepare(pair.a, pair.kind), prepare(pair.b, pair.kind)
        _, answer, reason = compare_briefly(a, b)
        if answer is Answer.SAME or a.normal == b.normal:
            continue
        pairs, count, _ = settled(a, b, align(a, b))
        if a.joined == b.joined or (count.gain and scored(a, b, pairs, count) >= SAME_FROM):
            taken[reason, pair.match] += 1
    print(f"\n{'distinctions: same no more':28}{'two, rightly':>14}{'one, wrongly':>14}")
    for reason in sorted({reason for reason, _ in taken}):
        print(f"{reason:28}{taken[reason, False]:14}{taken[reason, True]:14}")


def close_calls_table(files: Mapping[str, Sequence[Pair]]) -> None:
    """Print how many close calls a thousand names of each file leave to a person."""
    print(f"\n{'close calls':28}{'names':>9}{'a thousand':>12}")
    for file, pairs in files.items():
        names = sorted({(name, pair.kind) for pair in pairs for name in (pair.a, pair.b)}, key=str)
        calls = _close_calls(names[:: max(1, len(names) // SAMPLE)][:SAMPLE])
        size = min(len(names), SAMPLE)
        print(f"{file:28}{size:9}{1000 * calls / size:12.0f}")


def _close_calls(names: Iterable[tuple[str, object]]) -> int:
    mentions = [Mention(name, kind, "claim") for name, kind in names]  # type: ignore[arg-type]
    return len(resolve(mentions).close_calls)
