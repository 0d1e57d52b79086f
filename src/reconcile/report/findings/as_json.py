"""Findings as JSON: a stable, versioned shape, documented in docs/json.md."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.finding import fingerprints
from reconcile.report.as_json import versioned
from reconcile.report.json_records import record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reconcile.model.check_result import Checked, Count
    from reconcile.model.finding import Finding
    from reconcile.report.json_records import Record


def checked_json(checked: Checked) -> str:
    """Return a run as JSON text: what was looked at, and every finding with its state."""
    return versioned(
        {
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


def _with_fingerprints(findings: Sequence[Finding]) -> list[Record]:
    keys = fingerprints(findings)
    return [
        {**record(finding), "fingerprint": key} for finding, key in zip(findings, keys, strict=True)
    ]


def _open(checked: Checked) -> list[Record]:
    return [{**found, "state": "open"} for found in _with_fingerprints(checked.findings)]


def _accepted(checked: Checked) -> list[Record]:
    found = _with_fingerprints([accepted.finding for accepted in checked.accepted])
    return [
        {
            **finding,
            "state": "accepted",
            "reason": decision.reason,
            "author": decision.author,
            "expires": decision.expires,
        }
        for finding, (_, decision) in zip(found, checked.accepted, strict=True)
    ]


def _known(checked: Checked) -> list[Record]:
    found = _with_fingerprints([known.finding for known in checked.known])
    return [
        {**finding, "state": "known", "age_days": known.days}
        for finding, known in zip(found, checked.known, strict=True)
    ]
