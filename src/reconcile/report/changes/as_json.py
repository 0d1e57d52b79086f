"""What changed since a revision as JSON; the shape is documented in docs/json.md."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reconcile.report.as_json import SCHEMA_VERSION, dump

if TYPE_CHECKING:
    from reconcile.model.change import Changes, ClaimChange, Turn
    from reconcile.model.question import Question


def changes_json(found: Changes, since: str) -> str:
    """Return what changed as JSON text; every claim whole, with all its keys."""
    return dump(
        {
            "schema_version": SCHEMA_VERSION,
            "since": since,
            "summary": {
                "turned": len(found.turns),
                "changed": len(found.changed),
                "added": len(found.added),
                "removed": len(found.removed),
            },
            "turned": [_turn(turn) for turn in found.turns],
            "changed": [_changed(change) for change in found.changed],
            "added": [claim.model_dump() for claim in found.added],
            "removed": [claim.model_dump() for claim in found.removed],
        }
    )


def _turn(turn: Turn) -> dict[str, Any]:
    return {
        "before": _judged(turn.before),
        "after": _judged(turn.after),
        "by_claims": turn.by_claims,
    }


def _judged(question: Question | None) -> dict[str, Any] | None:
    if question is None:
        return None
    return {
        "id": question.id,
        "field": question.field,
        "label": question.label,
        "subject": question.subject,
        "scope": question.scope,
        "verdict": question.verdict.value,
        "agreement": question.agreement and question.agreement.value,
        "reasons": [
            {"reason": pair.comparison.reason, "sentence": pair.explanation.sentence}
            for pair in question.telling
        ],
    }


def _changed(change: ClaimChange) -> dict[str, Any]:
    return {
        "id": change.after.id,
        "was": change.before.id,
        "keys": {each.key: {"before": each.before, "after": each.after} for each in change.keys},
        "claim": change.after.model_dump(),
    }
