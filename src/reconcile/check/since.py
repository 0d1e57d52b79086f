"""What is new since an earlier run: findings that it had as well are known, and have an age."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.checked import Checked, Known
from reconcile.model.finding import Finding, fingerprints

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def new_since(
    now: Checked, then: Sequence[Finding], days_old: Callable[[Finding], int | None]
) -> Checked:
    """Return the run with the findings that were there already set aside, each with its age."""
    known = set(fingerprints(then))
    keys = fingerprints(now.findings)
    pairs = list(zip(now.findings, keys, strict=True))
    return now._replace(
        findings=tuple(finding for finding, key in pairs if key not in known),
        known=tuple(Known(finding, days_old(finding)) for finding, key in pairs if key in known),
    )
