"""What a rule or the loader found in a person's files: data, never an exception."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from reconcile.model.position import Position  # noqa: TC001 (part of the public shape)


class Severity(StrEnum):
    """How much a finding matters; an error in the input stops judging."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Related(NamedTuple):
    """Another place that a finding speaks of, with what stands there."""

    position: Position
    label: str


class Finding(NamedTuple):
    """One thing found: its code, a sentence without a full stop, and where it stands.

    `rule` is the kebab-case name of what was found; `expected` says what would have been accepted
    ("" where that goes without saying); `suggestion` is a near miss ("" where none is near).
    `about` is the id or name of what it speaks of, which stays when lines move ("" for a fault in
    a file).
    """

    code: str
    rule: str
    severity: Severity
    message: str
    primary: Position
    related: tuple[Related, ...] = ()
    expected: str = ""
    suggestion: str = ""
    about: str = ""


def in_order(findings: list[Finding]) -> tuple[Finding, ...]:
    """Return the findings by file, line, column, code and message, so that no run differs."""
    return tuple(sorted(findings, key=lambda f: (f.primary, f.code, f.message)))
