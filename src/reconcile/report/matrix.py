"""Questions side by side: what each source or claimant says, and which cells differ.

A blank is silence, never a denial.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.relation import Relation

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Sequence

    from reconcile.model.question import Answer, Question
    from reconcile.model.reconciliation import Reconciliation

_APART = (Relation.CONTRADICTS, Relation.DIFFERS)
_BY: dict[str, Callable[[Answer], str]] = {
    "sources": lambda answer: answer.claim.source,
    "claimants": lambda answer: answer.claim.claimant or answer.claim.source,
}
"""What a column can be. A claim without a claimant is its source's own."""


class Cell(NamedTuple):
    """What one column says on one question: its answers, and the furthest relation to others.

    `relation` is `contradicts` or `differs` where one of the answers does so with a claim of the
    matrix; None elsewhere.
    """

    answers: tuple[Answer, ...]
    relation: Relation | None


class Row(NamedTuple):
    """A question and its cells, one for each column of the matrix, in its order."""

    question: Question
    cells: tuple[Cell, ...]

    @property
    def filled(self) -> tuple[int, ...]:
        """The places of the cells that say something, those that disagree first."""
        worst = {Relation.CONTRADICTS: 0, Relation.DIFFERS: 1, None: 2}
        places = (place for place, cell in enumerate(self.cells) if cell.answers)
        return tuple(sorted(places, key=lambda place: worst[self.cells[place].relation]))


class Matrix(NamedTuple):
    """What the columns are and their names; rows by field and subject, disagreements first."""

    by: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def matrix(
    result: Reconciliation,
    questions: Sequence[Question],
    columns: Sequence[str] = (),
    by: str = "sources",
) -> Matrix:
    """Return the questions side by side for these columns; for all of them where none is named.

    Questions on which none of the columns says anything are left out.
    """
    speaks = _BY[by]
    names = tuple(columns) or _all_columns(result, questions, by)
    ordered = sorted(questions, key=lambda q: (q.field, q.subject.casefold(), q.id))
    rows = [Row(question, _cells(question, names, speaks)) for question in ordered]
    filled = [row for row in rows if any(cell.answers for cell in row.cells)]
    return Matrix(by, names, tuple(sorted(filled, key=_disagreement)))


def _all_columns(result: Reconciliation, questions: Sequence[Question], by: str) -> tuple[str, ...]:
    if by == "sources":
        return tuple(source.id for source in result.sources)
    return tuple(sorted({_BY[by](answer) for q in questions for answer in q.answers}))


def _disagreement(row: Row) -> int:
    """Return what sorts rows: contradictions first, then differences, then the rest."""
    return min((_APART.index(cell.relation) for cell in row.cells if cell.relation), default=2)


def _cells(
    question: Question, columns: Sequence[str], speaks: Callable[[Answer], str]
) -> tuple[Cell, ...]:
    wanted = set(columns)
    shown = {a.claim.id: a for a in question.answers if speaks(a) in wanted}
    apart = _apart(question, shown)
    by_column: dict[str, list[Answer]] = {}
    for answer in shown.values():
        by_column.setdefault(speaks(answer), []).append(answer)
    cells = {column: _cell(answers, apart) for column, answers in by_column.items()}
    return tuple(cells.get(column, _SILENT) for column in columns)


def _apart(question: Question, shown: Container[str]) -> dict[str, Relation]:
    """Return for each shown claim that disagrees with another of them the furthest relation."""
    apart: dict[str, Relation] = {}
    for alike in question.pairs.alike:
        relation = alike.comparison.relation
        sides = [[claim for claim in side if claim in shown] for side in (alike.a, alike.b)]
        if relation in _APART and all(sides):
            for claim in (*sides[0], *sides[1]):
                apart[claim] = min(relation, apart.get(claim, relation), key=_APART.index)
    return apart


_SILENT = Cell((), None)
"""The cell of a column that says nothing, as nearly all are where columns are many."""


def _cell(answers: Sequence[Answer], apart: dict[str, Relation]) -> Cell:
    relations = [apart[a.claim.id] for a in answers if a.claim.id in apart]
    return Cell(tuple(answers), min(relations, key=_APART.index) if relations else None)
