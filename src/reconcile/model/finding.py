"""What a rule or the loader found in a person's files: data, never an exception."""

from __future__ import annotations

from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.position import Position  # noqa: TC001 (part of the public shape)

if TYPE_CHECKING:
    from collections.abc import Sequence


_FIXABLE = (".yaml", ".csv", ".tsv")
"""Endings of the files that people type, which `check --fix` can edit."""


class Severity(StrEnum):
    """How much a finding matters; an error in the input stops judging."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Related(NamedTuple):
    """Another place that a finding is about, with what is there."""

    position: Position
    label: str


class Fix(NamedTuple):
    """What a key or value says, and what is to be written in its place; safe without a person."""

    old: str
    new: str


class Finding(NamedTuple):
    """One thing found: its code, a sentence without a full stop, and its place in the files.

    `rule` is the kebab-case name of what was found; `expected` says what would have been accepted
    ("" where that goes without saying); `suggestion` is a near miss ("" where none is near).
    `about` is the id or name of what it speaks of, which stays when lines move ("" for a fault in
    a file). `fix` is there where the suggestion is safe to write.
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
    fix: Fix | None = None


def text_of(meant: str | Fix) -> str:
    """Return what a finding proposes in words."""
    return meant if isinstance(meant, str) else meant.new


def fix_at(place: Position, meant: str | Fix) -> Fix | None:
    """Return what a finding proposes as a fix, where it is one and its file can be mended."""
    return meant if isinstance(meant, Fix) and place.file.endswith(_FIXABLE) else None


def in_order(findings: list[Finding]) -> tuple[Finding, ...]:
    """Return the findings by file, line, column, code and message, so that no run differs."""
    return tuple(sorted(findings, key=lambda f: (f.primary, f.code, f.message)))


def fingerprints(findings: Sequence[Finding]) -> list[str]:
    """Return what recognises each finding in a later run, in order: 32 hexadecimal digits.

    It depends on the rule and on what the finding speaks of, never on a line; findings that would
    share one are numbered, since trackers show only the first of a fingerprint.
    """
    seen: dict[str, int] = {}
    found = []
    for finding in findings:
        about = finding.about or f"{finding.primary.file}\n{finding.message}"
        base = f"{finding.code}\n{about}"
        seen[base] = seen.get(base, 0) + 1
        numbered = base if seen[base] == 1 else f"{base}\n{seen[base]}"
        found.append(sha256(numbered.encode(errors="replace")).hexdigest()[:32])
    return found
