"""Findings as the commands that GitHub turns into annotations, worst first: it shows only a few.

Escaped as GitHub's own toolkit does (actions/toolkit, command.ts): a text can't end its command or
begin another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.finding import Severity
from reconcile.report.findings.text import closing
from reconcile.report.safe_for_terminal import show

if TYPE_CHECKING:
    from reconcile.model.check_result import Checked
    from reconcile.model.finding import Finding

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def checked_github(checked: Checked) -> str:
    """Return a run as workflow commands, one a finding, and what was looked at."""
    order = list(_COMMANDS)
    worst_first = sorted(checked.findings, key=lambda finding: order.index(finding.severity))
    return "\n".join([*map(_command, worst_first), *closing(checked)]) + "\n"


def _command(finding: Finding) -> str:
    properties = {
        "file": finding.primary.file,
        "line": finding.primary.line,
        "col": finding.primary.column,
        "title": f"{finding.code} {finding.rule}",
    }
    told = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {told}::{'%0A'.join(map(_data, _message(finding)))}"


def _message(finding: Finding) -> list[str]:
    told = [finding.message]
    if finding.suggestion:
        told.append(f"did you mean `{finding.suggestion}`?")
    if finding.expected:
        told.append(f"expected: {finding.expected}")
    told.extend(f"{related.position}: {related.label}" for related in finding.related)
    return told


def _data(text: str) -> str:
    return show(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
