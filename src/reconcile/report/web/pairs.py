"""The sources against each other: on how many questions each two agree and contradict."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.relation import Relation
from reconcile.report.telling_pairs import FURTHEST_FIRST

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reconcile.model.question import Question
    from reconcile.model.reconciliation import Reconciliation


MOST_IN_TABLE = 40
"""Sources up to which a table of all pairs can still be read; its cells grow with their square."""
MOST_PAIRS = 200
"""Pairs of sources that are listed, those that contradict each other most."""
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
    each other least.
    """

    sources: tuple[str, ...]
    met: Mapping[tuple[str, str], Met]
    more: int = 0


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
    met = _met(result, questions)
    sources = sorted({source for pair in met for source in pair})
    table = tuple(sources) if len(sources) <= MOST_IN_TABLE else ()
    listed = set(sorted(met, key=lambda pair: _worst_first(met[pair]))[:MOST_PAIRS])
    kept = {pair: each for pair, each in met.items() if pair in listed}
    return PairTable(table, kept, len(met) - len(kept))


def _met(result: Reconciliation, questions: Sequence[Question]) -> dict[tuple[str, str], Met]:
    """Return every two sources that answer a question both, in the order of the sources."""
    found: defaultdict[tuple[str, str], tuple[list[Question], ...]] = defaultdict(
        lambda: ([], [], [], [])
    )
    for question in questions:
        for pair, relation in _furthest(question).items():
            found[pair][_COLUMNS[relation]].append(question)
    return {
        (a, b): Met(
            a,
            b,
            f"pair-{number}",
            result.origins[a] == result.origins[b],
            *(tuple(column) for column in found[a, b]),
        )
        for number, (a, b) in enumerate(combinations([s.id for s in result.sources], 2), 1)
        if (a, b) in found
    }


def _worst_first(met: Met) -> tuple[int, int, str, str]:
    return -len(met.contradict), -len(met.differ), met.a, met.b


def _furthest(question: Question) -> dict[tuple[str, str], Relation]:
    """Return the furthest relation of every two sources that answer a question."""
    source_of = {answer.claim.id: answer.claim.source for answer in question.answers}
    found: dict[tuple[str, str], Relation] = {}
    for pair in question.pairs:
        a, b = sorted((source_of[pair.a], source_of[pair.b]))
        if a != b:
            relation = pair.comparison.relation
            found[a, b] = min(relation, found.get((a, b), relation), key=FURTHEST_FIRST.index)
    return found
