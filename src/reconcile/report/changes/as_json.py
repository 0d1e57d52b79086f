"""What changed since a revision as JSON; the shape is documented in docs/json.md."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.report.as_json import versioned
from reconcile.report.changes.wording import conflicts, what_happened
from reconcile.report.json_records import check_record, question_record, record

if TYPE_CHECKING:
    from reconcile.model.change import Changes, CheckChange, ClaimChange, Turn
    from reconcile.model.question import Question
    from reconcile.report.json_records import Record

_OF_A_QUESTION = ("id", "field", "label", "subject", "scope", "verdict", "agreement")


def changes_json(found: Changes, since: str) -> str:
    """Return what changed as JSON text; every claim whole, with all its keys."""
    return versioned(
        {
            "since": since,
            "summary": {
                "turned": len(found.turns),
                **{f"conflicts_{what}": number for what, number in conflicts(found)},
                "changed": len(found.changed),
                "added": len(found.added),
                "removed": len(found.removed),
            },
            "turned": [_turn(turn) for turn in found.turns],
            "across_questions": [_check(change) for change in found.checks],
            "changed": [_changed(change) for change in found.changed],
            "added": record(found.added),
            "removed": record(found.removed),
        }
    )


def _turn(turn: Turn) -> Record:
    return {
        "before": _judged(turn.before),
        "after": _judged(turn.after),
        "by_claims": turn.by_claims,
    }


def _check(change: CheckChange) -> Record:
    checks = {"before": change.before, "after": change.after}
    shown = {when: check and check_record(check) for when, check in checks.items()}
    return {"what": what_happened(change), **shown, "by_claims": change.by_claims}


def _judged(question: Question | None) -> Record | None:
    """Return a question without its claims, with a sentence for each reason."""
    if question is None:
        return None
    whole = question_record(question)
    reasons = [{key: pair[key] for key in ("reason", "sentence")} for pair in whole["pairs"]]
    return {**{key: whole[key] for key in _OF_A_QUESTION}, "reasons": reasons}


def _changed(change: ClaimChange) -> Record:
    return {
        "id": change.after.id,
        "was": change.before.id,
        "keys": {each.key: {"before": each.before, "after": each.after} for each in change.keys},
        "claim": record(change.after),
    }
