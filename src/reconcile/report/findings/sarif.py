"""Findings as SARIF 2.1.0 (OASIS), for code scanning: rules, places, fingerprints, suppressions.

A reader matches findings of two runs by rule and `partialFingerprints`, so neither depends on a
line. What a decision accepts, and what an earlier revision had, is there and marked as such.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from reconcile.model.finding import Severity, fingerprints
from reconcile.report.json_text import dump
from reconcile.report.safe_for_terminal import show
from reconcile.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.model.check_result import Checked, RuleInfo
    from reconcile.model.finding import Finding
    from reconcile.model.position import Position

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
MOST_RESULTS = 25_000
"""Results that code scanning takes from one run; the worst are kept."""
MOST_RELATED = 100

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


def checked_sarif(checked: Checked) -> str:
    """Return a run as a SARIF log."""
    codes = sorted(checked.rules)
    driver = {
        "name": "reconcile",
        "version": VERSION,
        "rules": [_rule(checked.rules[code]) for code in codes],
    }
    results = sorted(
        _results(checked), key=lambda result: list(_LEVELS.values()).index(result["level"])
    )
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": not (checked.empty or checked.partial)}],
        "results": results[:MOST_RESULTS],
        "properties": {"dropped": max(0, len(results) - MOST_RESULTS)},
    }
    return dump({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(rule: RuleInfo) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.title},
        "help": {"text": rule.page, "markdown": rule.page},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _results(checked: Checked) -> Iterator[dict[str, Any]]:
    keys = fingerprints(checked.findings)
    for finding, key in zip(checked.findings, keys, strict=True):
        yield {**_result(finding, key), "baselineState": "new"}
    keys = fingerprints([known.finding for known in checked.known])
    for (finding, days), key in zip(checked.known, keys, strict=True):
        age = {} if days is None else {"properties": {"ageInDays": days}}
        yield {**_result(finding, key), "baselineState": "unchanged", **age}
    keys = fingerprints([accepted.finding for accepted in checked.accepted])
    for (finding, decision), key in zip(checked.accepted, keys, strict=True):
        reason = {"kind": "external", "status": "accepted", "justification": decision.reason or ""}
        yield {**_result(finding, key), "suppressions": [reason]}


def _result(finding: Finding, fingerprint: str) -> dict[str, Any]:
    result = {
        "ruleId": finding.code,
        "level": _LEVELS[finding.severity],
        "message": {"text": _message(finding)},
        "locations": [_location(finding.primary)],
        "partialFingerprints": {"reconcile/v1": fingerprint},
    }
    if finding.related:
        result["relatedLocations"] = [
            {"id": number, **_location(related.position), "message": {"text": show(related.label)}}
            for number, related in enumerate(finding.related[:MOST_RELATED], start=1)
        ]
    return result


def _message(finding: Finding) -> str:
    parts = [finding.message]
    if finding.suggestion:
        parts.append(f"did you mean `{finding.suggestion}`?")
    if finding.expected:
        parts.append(f"expected: {finding.expected}")
    return show("; ".join(parts))


def _location(position: Position) -> dict[str, Any]:
    path = Path(position.file)
    uri = path.as_uri() if path.is_absolute() else quote(path.as_posix(), errors="replace")
    region = {"startLine": position.line, "startColumn": position.column}
    return {"physicalLocation": {"artifactLocation": {"uri": uri}, "region": region}}
