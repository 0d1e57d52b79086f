"""Questions against sources: what each says, and which cells differ. A blank is silence."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.relation import Relation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.model.question import Answer, Question
    from reconcile.model.reconciliation import Reconciliation

_APART = (Relation.CONTRADICTS, Relation.DIFFERS)


class Cell(NamedTuple):
    """What one source says on one question: its answers, and the furthest relation to others.

    `relation` is `contradicts` or `differs` where one of the answers does so with a claim of the
    matrix; None elsewhere.
    """

    answers: tuple[Answer, ...]
    relation: Relation | None


class Row(NamedTuple):
    """A question and its cells, one for each source of the matrix, in its order."""

    question: Question
    cells: tuple[Cell, ...]


class Matrix(NamedTuple):
    """Rows sorted by field and subject; the ids of the sources that are its columns."""

    sources: tuple[str, ...]
    rows: tuple[Row, ...]


def matrix(
    result: Reconciliation, questions: Sequence[Question], sources: Sequence[str] = ()
) -> Matrix:
    """Return the questions side by side for these sources; for all sources where none is named.

    Questions on which none of the sources says anything are left out.
    """
    columns = tuple(sources) or tuple(source.id for source in result.sources)
    ordered = sorted(questions, key=lambda q: (q.field, q.subject.casefold(), q.id))
    rows = (Row(question, _cells(question, columns)) for question in ordered)
    return Matrix(columns, tuple(row for row in rows if any(cell.answers for cell in row.cells)))


def _cells(question: Question, columns: Sequence[str]) -> tuple[Cell, ...]:
    shown = {a.claim.id: a for a in question.answers if a.claim.source in columns}
    apart: dict[str, Relation] = {}
    for pair in question.pairs:
        relation = pair.comparison.relation
        if relation in _APART and pair.a in shown and pair.b in shown:
            for claim in (pair.a, pair.b):
                apart[claim] = min(relation, apart.get(claim, relation), key=_APART.index)
    return tuple(_cell(column, shown, apart) for column in columns)


def _cell(column: str, shown: dict[str, Answer], apart: dict[str, Relation]) -> Cell:
    answers = tuple(answer for answer in shown.values() if answer.claim.source == column)
    relations = [apart[a.claim.id] for a in answers if a.claim.id in apart]
    return Cell(answers, min(relations, key=_APART.index) if relations else None)
