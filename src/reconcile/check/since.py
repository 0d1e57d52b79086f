"""What is new since an earlier run: findings that it had as well are known, and have an age."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.checked import Checked, Known
from reconcile.model.finding import Finding, fingerprints

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reconcile.model.position import Position


def new_since(
    now: Checked, then: Sequence[Finding], written: Mapping[str, Sequence[int]], today: str
) -> Checked:
    """Return the run with the findings that were open already set aside, each with its age.

    What was accepted then and isn't now is new: a decision that falls must not fall in silence.
    `written` says for each file when each of its lines was, in seconds of the epoch; `today` is an
    ISO date.
    """
    known = set(fingerprints(then))
    keys = fingerprints(now.findings)
    pairs = list(zip(now.findings, keys, strict=True))
    return now._replace(
        findings=tuple(finding for finding, key in pairs if key not in known),
        known=tuple(
            Known(finding, _days_old(finding, written, today))
            for finding, key in pairs
            if key in known
        ),
    )


def files_of(findings: Sequence[Finding]) -> set[str]:
    """Return the files that findings speak of."""
    return {place.file for finding in findings for place in _places(finding)}


def _days_old(finding: Finding, written: Mapping[str, Sequence[int]], today: str) -> int | None:
    """Return the days since the youngest known line of a finding was written; None for none."""
    from datetime import UTC, date, datetime  # noqa: PLC0415 (only comparing needs it)

    times = [
        written[place.file][place.line - 1]
        for place in _places(finding)
        if place.line <= len(written.get(place.file, ()))
    ]
    if not times:
        return None
    youngest = datetime.fromtimestamp(max(times), UTC).date()
    return max(0, (date.fromisoformat(today) - youngest).days)


def _places(finding: Finding) -> list[Position]:
    return [finding.primary, *(related.position for related in finding.related)]
