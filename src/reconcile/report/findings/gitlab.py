"""Findings as GitLab's code quality report: a JSON list with a fingerprint each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.finding import Severity, fingerprints
from reconcile.report.json_text import dump
from reconcile.report.safe_for_terminal import show

if TYPE_CHECKING:
    from reconcile.model.check_result import Checked

_SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "minor", Severity.NOTE: "info"}


def checked_gitlab(checked: Checked) -> str:
    """Return the findings of a run as a code quality report, without those set aside."""
    keys = fingerprints(checked.findings)
    return dump(
        [
            {
                "description": show(f"{finding.code} {finding.rule}: {finding.message}"),
                "check_name": finding.rule,
                "fingerprint": key,
                "severity": _SEVERITIES[finding.severity],
                "location": {
                    "path": finding.primary.file,
                    "lines": {"begin": finding.primary.line},
                },
            }
            for finding, key in zip(checked.findings, keys, strict=True)
        ]
    )
