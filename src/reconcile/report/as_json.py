"""The JSON that commands print: stable keys, sorted by id, the same bytes for the same claims.

The shapes are documented in docs/json.md and carry a version: a key added raises the minor number,
one changed or removed the major.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reconcile.evidence.words_in_quotes import says_something
from reconcile.model.question import Verdict
from reconcile.report.across import checks_shown
from reconcile.report.counting import answered_by_several, resting_on_one_origin
from reconcile.report.joined_subjects import joined_subjects
from reconcile.report.json_records import (
    answer_of,
    check_record,
    comparison_record,
    question_record,
    record,
)
from reconcile.report.json_text import dump, dumped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reconcile.model.cross_check import CrossCheck
    from reconcile.model.entity import CloseCall, Group, NameConflict
    from reconcile.model.question import Question
    from reconcile.model.reconciliation import Reconciliation
    from reconcile.names.comparison.explain import NameComparison
    from reconcile.one_pair import Outcome
    from reconcile.report.fields import FieldUse
    from reconcile.report.json_records import Record
    from reconcile.report.matrix import Cell, Matrix, Row

SCHEMA_VERSION = "2.1"


def versioned(data: Record) -> str:
    """Return a document as JSON text, its version first."""
    return dump({"schema_version": SCHEMA_VERSION, **data})


def report_json(
    result: Reconciliation, questions: Sequence[Question], *, all_pairs: bool = False
) -> str:
    """Return the report on these questions of a result as JSON text."""
    return "".join(report_json_pieces(result, questions, all_pairs=all_pairs))


def report_json_pieces(
    result: Reconciliation, questions: Sequence[Question], *, all_pairs: bool = False
) -> Iterator[str]:
    """Yield the report on these questions of a result as JSON text, a question at a time."""
    return dumped(
        {
            "schema_version": SCHEMA_VERSION,
            "summary": {**summary(result), "shown": len(questions)},
            "sources": [
                {**record(source), "origin": result.origins[source.id]} for source in result.sources
            ],
            "questions": (question_record(q, all_pairs=all_pairs) for q in questions),
            "across_questions": [check_record(c) for c in checks_shown(result, questions)],
            "places_to_look": record(result.places_to_look),
            "accepted": record(list(result.accepted.values())),
            "close_calls": record(result.close_calls),
            "name_conflicts": record(result.conflicts),
        }
    )


def summary(result: Reconciliation) -> Record:
    """Return the counts of the report's head, over all questions."""
    verdicts = Counter(question.verdict for question in result.questions)
    repeated, _ = resting_on_one_origin(result.questions)
    return {
        "sources": len(result.sources),
        "origins": len(set(result.origins.values())),
        "claims": len(result.claims),
        "questions": len(result.questions),
        "answered_by_several_origins": answered_by_several(result.questions),
        "repeated_by_sources_of_one_origin": repeated,
        "subjects_joined_by_spelling": len(joined_subjects(result)),
        "accepted": len(result.accepted),
        "verdicts": {verdict.value: verdicts[verdict] for verdict in Verdict},
        "quotes": {
            "given": sum(1 for claim in result.claims if says_something(claim.quote)),
            "checked": dict(sorted(Counter(c.outcome for c in result.quotes.values()).items())),
        },
    }


def question_json(
    question: Question, bearing: Sequence[CrossCheck] = (), *, all_pairs: bool = False
) -> str:
    """Return one question as JSON text, with its telling pairs or all of them.

    `bearing` are the checks across questions that it is in.
    """
    found = question_record(question, all_pairs=all_pairs)
    return versioned({**found, "across_questions": [check_record(each) for each in bearing]})


def check_json(check: CrossCheck) -> str:
    """Return one check across questions as JSON text."""
    return versioned(check_record(check))


def matrix_json(found: Matrix, conflicts: Sequence[CrossCheck] = ()) -> str:
    """Return a matrix of questions as JSON text; silent cells are empty lists.

    `conflicts` are those across its questions and others.
    """
    return versioned(
        {
            found.by: list(found.columns),
            "rows": [_row(found, r) for r in found.rows],
            "across_questions": [check_record(check) for check in conflicts],
        }
    )


def _row(found: Matrix, row: Row) -> Record:
    return {
        "question": row.question.id,
        "field": row.question.field,
        "label": row.question.label,
        "subject": row.question.subject,
        "scope": row.question.scope,
        "verdict": record(row.question.verdict),
        "cells": {
            column: _cell(row.question, cell)
            for column, cell in zip(found.columns, row.cells, strict=True)
        },
    }


def _cell(question: Question, cell: Cell) -> Record:
    claims = [answer_of(question, answer) for answer in cell.answers]
    return {"claims": claims, "furthest": record(cell.relation)}


def groups_json(
    groups: Sequence[Group], close_calls: Sequence[CloseCall], conflicts: Sequence[NameConflict]
) -> str:
    """Return which spellings were read as one name, as JSON text; lists by their first key."""
    return versioned(
        {
            "groups": record(groups),
            "close_calls": record(close_calls),
            "name_conflicts": record(conflicts),
        }
    )


def names_json(a: str, b: str, found: NameComparison) -> str:
    """Return the comparison of two names as JSON text."""
    return versioned({"name1": a, "name2": b, **record(found)})


def pair_json(type_name: str, found: Outcome) -> str:
    """Return the comparison of two values as JSON text; `A` and `B` are in canonical words."""
    return versioned(
        {
            "type": type_name,
            "A": found.a,
            "B": found.b,
            **comparison_record(found.comparison, found.explanation),
        }
    )


def joined_json(result: Reconciliation) -> str:
    """Return the subjects joined by spelling as JSON text, each with its spellings."""
    return versioned({"joined_subjects": record(joined_subjects(result))})


def fields_json(fields: Sequence[FieldUse]) -> str:
    """Return the fields of a project as JSON text."""
    return versioned({"fields": record(fields)})
