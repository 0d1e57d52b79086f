"""Findings as JSON: a stable, versioned shape, documented in docs/json.md."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reconcile.model.finding import fingerprints
from reconcile.report.as_json import SCHEMA_VERSION, dump

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reconcile.model.checked import Checked, Count
    from reconcile.model.finding import Finding
    from reconcile.model.position import Position


def checked_json(checked: Checked) -> str:
    """Return a run as JSON text: what was looked at, and every finding with its state."""
    return dump(
        {
            "schema_version": SCHEMA_VERSION,
            "nothing_checked": checked.empty,
            "files_unread": checked.partial,
            "checked": dict(_counts(checked.counts)),
            "skipped": dict(_counts(checked.skipped)),
            "rules": sorted(checked.rules),
            "findings": [*_open(checked), *_accepted(checked), *_known(checked)],
        }
    )


def _counts(counts: Sequence[Count]) -> Iterator[tuple[str, int]]:
    for count in counts:
        yield count.key, count.number
        if count.sound is not None:
            yield f"{count.key}_{count.how.replace(' ', '_')}", count.sound


def _open(checked: Checked) -> list[dict[str, Any]]:
    keys = fingerprints(checked.findings)
    return [
        {**_finding(finding, key), "state": "open"}
        for finding, key in zip(checked.findings, keys, strict=True)
    ]


def _accepted(checked: Checked) -> list[dict[str, Any]]:
    keys = fingerprints([accepted.finding for accepted in checked.accepted])
    return [
        {
            **_finding(finding, key),
            "state": "accepted",
            "reason": decision.reason,
            "author": decision.author,
            "expires": decision.expires,
        }
        for (finding, decision), key in zip(checked.accepted, keys, strict=True)
    ]


def _known(checked: Checked) -> list[dict[str, Any]]:
    keys = fingerprints([known.finding for known in checked.known])
    return [
        {**_finding(finding, key), "state": "known", "age_days": days}
        for (finding, days), key in zip(checked.known, keys, strict=True)
    ]


def _finding(finding: Finding, fingerprint: str) -> dict[str, Any]:
    return {
        "code": finding.code,
        "rule": finding.rule,
        "severity": finding.severity.value,
        "message": finding.message,
        **_place(finding.primary),
        "about": finding.about,
        "expected": finding.expected,
        "suggestion": finding.suggestion,
        "related": [{**_place(r.position), "label": r.label} for r in finding.related],
        "fingerprint": fingerprint,
    }


def _place(position: Position) -> dict[str, Any]:
    return {"file": position.file, "line": position.line, "column": position.column}
