"""The reconciliation as JSON: stable keys, sorted by id, the same bytes for the same claims.

The shape is documented in docs/json.md and carries a version: a key added raises the minor number,
one changed or removed the major.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from reconcile.evidence.wording import says_something
from reconcile.model.question import Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.model.decision import Decision
    from reconcile.model.question import Answer, Pair, Question
    from reconcile.model.reconciliation import Reconciliation
    from reconcile.model.relation import Comparison, Explanation
    from reconcile.model.source import Source
    from reconcile.report.matrix import Matrix

SCHEMA_VERSION = "1.1"


def dump(data: object) -> str:
    """Return data of ours as JSON text with a line end, in keys' given order.

    Non-ASCII letters stay as they are; what a terminal would obey is escaped by JSON itself, and
    so is what begins a command in a CI log.
    """
    text = json.dumps(data, ensure_ascii=False, indent=2)
    return _escape(text) + "\n"


def dump_line(data: object) -> str:
    """Return data of ours as one line of JSON, otherwise as `dump` does."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return _escape(text) + "\n"


def _escape(text: str) -> str:
    r"""Return JSON text with \u escapes for what is unprintable, and for a `##` of a CI command."""
    text = text.replace("##", "#\\u0023")
    if text.replace("\n", "").isprintable():
        return text
    return "".join(
        character if character == "\n" or character.isprintable() else json.dumps(character)[1:-1]
        for character in text
    )


def report_json(result: Reconciliation, questions: Sequence[Question]) -> str:
    """Return the report on these questions of a result as JSON text."""
    return dump(
        {
            "schema_version": SCHEMA_VERSION,
            "summary": summary(result),
            "sources": [_source(source, result.origins[source.id]) for source in result.sources],
            "questions": [question_data(question) for question in questions],
            "accepted": [_accepted(decision) for decision in result.accepted.values()],
            "close_calls": [call._asdict() for call in result.close_calls],
            "name_conflicts": [conflict._asdict() for conflict in result.conflicts],
        }
    )


def _accepted(decision: Decision) -> dict[str, Any]:
    keys = ("question", "reason", "author", "date", "expires")
    return {key: getattr(decision, key) for key in keys}


def summary(result: Reconciliation) -> dict[str, Any]:
    """Return the counts of the report's head, over all questions."""
    verdicts = Counter(question.verdict for question in result.questions)
    return {
        "sources": len(result.sources),
        "origins": len(set(result.origins.values())),
        "claims": len(result.claims),
        "questions": len(result.questions),
        "accepted": len(result.accepted),
        "verdicts": {verdict.value: verdicts[verdict] for verdict in Verdict},
        "quotes": {
            "given": sum(1 for claim in result.claims if says_something(claim.quote)),
            "checked": dict(sorted(Counter(c.outcome for c in result.quotes.values()).items())),
        },
    }


def _source(source: Source, origin: str) -> dict[str, Any]:
    data = source.model_dump(exclude={"text"})
    return {**data, "origin": origin}


def question_json(question: Question) -> str:
    """Return one question whole as JSON text."""
    return dump({"schema_version": SCHEMA_VERSION, **question_data(question)})


def question_data(question: Question) -> dict[str, Any]:
    """Return one question with its claims and pairs."""
    return {
        "id": question.id,
        "field": question.field,
        "label": question.label,
        "type": question.type,
        "subject": question.subject,
        "scope": question.scope,
        "verdict": question.verdict.value,
        "agreement": question.agreement and question.agreement.value,
        "origins": list(question.origins),
        "spread": question.spread,
        "common": question.common,
        "reasons": [
            {
                "relation": pair.comparison.relation.value,
                "reason": pair.comparison.reason,
                "sentence": pair.explanation.sentence,
            }
            for pair in question.telling
        ],
        "claims": [_answer(answer) for answer in question.answers],
        "pairs": [_pair(pair) for pair in question.pairs],
    }


def matrix_json(found: Matrix) -> str:
    """Return a matrix of questions against sources as JSON text; silent cells are empty lists."""
    rows = [
        {
            "question": row.question.id,
            "field": row.question.field,
            "label": row.question.label,
            "subject": row.question.subject,
            "scope": row.question.scope,
            "verdict": row.question.verdict.value,
            "cells": {
                source: {
                    "claims": [_answer(answer) for answer in cell.answers],
                    "furthest": cell.relation and cell.relation.value,
                }
                for source, cell in zip(found.sources, row.cells, strict=True)
            },
        }
        for row in found.rows
    ]
    return dump({"schema_version": SCHEMA_VERSION, "sources": list(found.sources), "rows": rows})


def _answer(answer: Answer) -> dict[str, Any]:
    data = answer.claim.model_dump(exclude={"field", "scope"})
    return {**data, "origin": answer.origin, "read_as": answer.shown}


def _pair(pair: Pair) -> dict[str, Any]:
    told = comparison_data(pair.comparison, pair.explanation)
    return {"a": pair.a, "b": pair.b, "between": pair.between.value, **told}


def comparison_data(comparison: Comparison, explanation: Explanation) -> dict[str, Any]:
    """Return a comparison and what is told of it."""
    return {
        "relation": comparison.relation.value,
        "reason": comparison.reason,
        "literal": comparison.literal and comparison.literal.value,
        "conveyed": comparison.conveyed and comparison.conveyed.value,
        "figures": comparison.figures.value,
        "details": list(comparison.details),
        "sentence": explanation.sentence,
        "steps": list(explanation.steps),
        "flips": explanation.flips,
    }
