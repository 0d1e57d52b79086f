"""Findings as lines that editors can jump to: where, what was found, what was expected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.report.show import show

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reconcile.model.finding import Finding


def lines(findings: Iterable[Finding]) -> list[str]:
    """Return the findings as lines, ready to print; what belongs to one is indented below it."""
    return [show(line) for finding in findings for line in _lines(finding)]


def _lines(finding: Finding) -> list[str]:
    severity = finding.severity.value
    found = [f"{finding.primary}: {severity} {finding.code} {finding.rule}: {finding.message}"]
    if finding.suggestion:
        found.append(f"  did you mean `{finding.suggestion}`?")
    if finding.expected:
        found.append(f"  expected: {finding.expected}")
    found.extend(f"  {related.position}: {related.label}" for related in finding.related)
    return found
