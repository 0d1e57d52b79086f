"""What each distinction buys and costs on labelled pairs: wrong merges prevented, right ones lost.

In: labelled pairs by file. Out: a table, a row for each distinction that took `same` from a pair.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING
from unittest.mock import patch

from made_names import made_places

from reconcile.model.entity import Mention
from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.align import align
from reconcile.names.comparison.answer import SAME_FROM, Answer
from reconcile.names.comparison.compare import compare_briefly
from reconcile.names.comparison.prepare import prepare
from reconcile.names.comparison.weigh import scored, settled
from reconcile.names.resolution.resolve import resolve

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from contextlib import AbstractContextManager

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
    """Print how many close calls a thousand names of each file leave to a person.

    And how many the score alone would leave, without what distinguishes names of near spelling.
    """
    print(f"\n{'close calls a thousand':28}{'names':>9}{'all':>9}{'by score':>10}")
    for file, pairs in files.items():
        names = sorted({(name, pair.kind) for pair in pairs for name in (pair.a, pair.b)}, key=str)
        sample = names[:: max(1, len(names) // SAMPLE)][:SAMPLE]
        calls = _close_calls(sample)
        with by_score_alone():
            before = _close_calls(sample)
        share = 1000 / len(sample)
        print(f"{file:28}{len(sample):9}{calls * share:9.0f}{before * share:10.0f}")


def _close_calls(names: Iterable[tuple[str, object]]) -> int:
    mentions = [Mention(name, kind, "claim") for name, kind in names]  # type: ignore[arg-type]
    return len(resolve(mentions).close_calls)


def by_score_alone() -> AbstractContextManager[object]:
    """Return what makes names be compared by their score, nothing being asked beyond it."""
    return patch(
        "reconcile.names.comparison.compare.distinguish", lambda _a, _b, _found, score: (score, "")
    )


def places_table(count: int = 3000) -> None:
    """Print which share of made-up places is the same under another transliteration.

    No list of places here is labelled, so the names are made. Another vowel has its own row: it
    is one name where the script leaves vowels open, and two places elsewhere.
    """
    pairs = made_places(count)
    vowels = [pair for pair in pairs if _consonants(pair[0]) == _consonants(pair[1])]
    rest = [pair for pair in pairs if pair not in set(vowels)]
    print(f"\n{'places: recall of same':28}{'pairs':>9}{'all':>9}{'by score':>10}")
    for name, some in (("another vowel", vowels), ("other letters", rest), ("both", pairs)):
        share = _same(some)
        with by_score_alone():
            before = _same(some)
        print(f"{name:28}{len(some):9}{share:9.3f}{before:10.3f}")


def _same(pairs: Sequence[tuple[str, str]]) -> float:
    ready = [(prepare(a, Kind.PLACE), prepare(b, Kind.PLACE)) for a, b in pairs]
    return sum(compare_briefly(a, b)[1] is Answer.SAME for a, b in ready) / max(1, len(ready))


def _consonants(word: str) -> str:
    return "".join([letter for letter in word.lower() if letter not in "aeiouy"])
