"""The sources against each other: on how many questions each two agree and contradict."""

from __future__ import annotations

from collections import defaultdict
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.relation import Relation
from reconcile.report.telling_pairs import FURTHEST_FIRST

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reconcile.model.question import AlikePairs, Question
    from reconcile.model.reconciliation import Reconciliation


MOST_IN_TABLE = 40
"""Sources up to which a table of all pairs can still be read; its cells grow with their square."""
MOST_PAIRS = 200
"""Pairs of sources that are listed, those that contradict each other most."""
MOST_OF_A_QUESTION = 20_000
"""Pairs of sources that are looked at of one question, those that contradict each other first."""
MOST_QUESTIONS = 12
"""Questions that are named of a pair and a relation; the rest is counted."""


class Met(NamedTuple):
    """Two sources by id in order, and the questions that both answer.

    A question is where the furthest relation of their claims puts it: `contradict`, `differ`,
    `agree` (same, refines or compatible), `aside` (unjudged or incomparable).
    """

    a: str
    b: str
    anchor: str
    one_origin: bool
    contradict: tuple[Question, ...]
    differ: tuple[Question, ...]
    agree: tuple[Question, ...]
    aside: tuple[Question, ...]


class PairTable(NamedTuple):
    """The sources of the table, none where they are too many; and every two that meet, by ids.

    `more` is how many meet beside these, where they are too many to list: those that contradict
    each other least; at least so many, unless `all_met`.
    """

    sources: tuple[str, ...]
    met: Mapping[tuple[str, str], Met]
    more: int = 0
    all_met: bool = True


_COLUMNS = {
    Relation.CONTRADICTS: 0,
    Relation.DIFFERS: 1,
    Relation.COMPATIBLE: 2,
    Relation.REFINES: 2,
    Relation.SAME: 2,
    Relation.UNJUDGED: 3,
    Relation.INCOMPARABLE: 3,
}


def pair_table(result: Reconciliation, questions: Sequence[Question]) -> PairTable:
    """Return the sources, two by two, over these questions."""
    met, all_met = _met(result, questions)
    sources = sorted({source for pair in met for source in pair})
    table = tuple(sources) if len(sources) <= MOST_IN_TABLE else ()
    listed = set(sorted(met, key=lambda pair: _worst_first(met[pair]))[:MOST_PAIRS])
    kept = {pair: each for pair, each in met.items() if pair in listed}
    return PairTable(table, kept, len(met) - len(kept), all_met)


def _met(
    result: Reconciliation, questions: Sequence[Question]
) -> tuple[dict[tuple[str, str], Met], bool]:
    """Return every two sources that answer a question both, by ids, and whether these are all."""
    found: defaultdict[tuple[str, str], tuple[list[Question], ...]] = defaultdict(
        lambda: ([], [], [], [])
    )
    all_met = True
    for question in questions:
        furthest = _furthest(question)
        all_met = all_met and len(furthest) < MOST_OF_A_QUESTION
        for pair, relation in furthest.items():
            found[pair][_COLUMNS[relation]].append(question)
    place = {source.id: number for number, source in enumerate(result.sources)}
    return {
        (a, b): Met(
            a,
            b,
            f"pair-{_number(place[a], place[b], len(place))}",
            result.origins[a] == result.origins[b],
            *(tuple(column) for column in found[a, b]),
        )
        for a, b in sorted(found)
    }, all_met


def _number(a: int, b: int, sources: int) -> int:
    """Return the number of two sources among all pairs of them, from 1, by their places."""
    return a * (2 * sources - a - 1) // 2 + b - a


def _worst_first(met: Met) -> tuple[int, int, str, str]:
    return -len(met.contradict), -len(met.differ), met.a, met.b


def _furthest(question: Question) -> dict[tuple[str, str], Relation]:
    """Return the furthest relation of every two sources that answer a question, the worst first.

    It is found by readings, never pair by pair of claims; of very many, so many as are kept.
    """
    source_of = {answer.claim.id: answer.claim.source for answer in question.answers}
    found: dict[tuple[str, str], Relation] = {}
    for alike in sorted(question.pairs.alike, key=_how_near):
        for pair in _two_by_two(alike, source_of):
            found.setdefault(pair, alike.comparison.relation)
            if len(found) == MOST_OF_A_QUESTION:
                return found
    return found


def _two_by_two(alike: AlikePairs, source_of: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the sources of pairs that are compared alike, each two in order, but for one alone."""
    some, others = (sorted({source_of[claim] for claim in ids}) for ids in (alike.a, alike.b))
    return ((min(a, b), max(a, b)) for a, b in product(some, others) if a != b)


def _how_near(alike: AlikePairs) -> int:
    return FURTHEST_FIRST.index(alike.comparison.relation)
