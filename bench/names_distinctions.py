"""What each distinction buys and costs on labelled pairs: wrong merges prevented, right ones lost.

In: labelled pairs by file. Out: a table, a row for each distinction, compared with and without it.
"""

from __future__ import annotations

from collections import defaultdict
from contextlib import contextmanager
from typing import TYPE_CHECKING
from unittest.mock import patch

from made_names import made_places

from reconcile.model.entity import Mention
from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.answer import Answer
from reconcile.names.comparison.compare import compare_briefly
from reconcile.names.comparison.distinctions import distinguish
from reconcile.names.comparison.distinctions.distinguish import OF_BODIES, OF_PERSONS, asked
from reconcile.names.comparison.prepare import prepare
from reconcile.names.resolution.resolve import resolve

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager

    from names import Pair

SAMPLE = 1000


def distinctions_table(files: Mapping[str, Sequence[Pair]]) -> None:
    """Print what is the same with each distinction left out, and the close calls that it makes.

    Of the pairs that it decides: those labelled two, which it keeps from a wrong merge, and those
    labelled one, which it costs. Of a thousand names, drawn from all files alike: the close calls
    that it leaves to a person.
    """
    pairs = [pair for pairs in files.values() for pair in pairs]
    decided: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        decided[_compared(pair)[2]].append(pair)
    sample = _sample(pairs)
    calls = _close_calls(sample) * SAMPLE / len(sample)
    print(f"\n{'each distinction':28}{'two, rightly':>14}{'one, wrongly':>14}{'close calls':>13}")
    for reason in dict.fromkeys(reason for reason, *_ in (*OF_PERSONS, *OF_BODIES)):
        with without(reason):
            same = [pair.match for pair in decided[reason] if _compared(pair)[1] is Answer.SAME]
            fewer = calls - _close_calls(sample) * SAMPLE / len(sample)
        print(f"{reason:28}{same.count(False):14}{same.count(True):14}{fewer:13.1f}")


def _compared(pair: Pair) -> tuple[float, Answer, str]:
    return compare_briefly(prepare(pair.a, pair.kind), prepare(pair.b, pair.kind))


def _sample(pairs: Sequence[Pair]) -> Sequence[tuple[str, object]]:
    names = sorted({(name, pair.kind) for pair in pairs for name in (pair.a, pair.b)}, key=str)
    return names[:: max(1, len(names) // SAMPLE)][:SAMPLE]


@contextmanager
def without(reason: str) -> Iterator[None]:
    """Leave one distinction out."""
    persons, bodies = (
        tuple(row for row in table if row[0] != reason) for table in (OF_PERSONS, OF_BODIES)
    )
    asked.cache_clear()
    with (
        patch.object(distinguish, "OF_PERSONS", persons),
        patch.object(distinguish, "OF_BODIES", bodies),
    ):
        yield
    asked.cache_clear()


def close_calls_table(files: Mapping[str, Sequence[Pair]]) -> None:
    """Print how many close calls a thousand names of each file leave to a person.

    And how many the score alone would leave, without what distinguishes names of near spelling.
    """
    print(f"\n{'close calls a thousand':28}{'names':>9}{'all':>9}{'by score':>10}")
    for file, pairs in files.items():
        sample = _sample(pairs)
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
