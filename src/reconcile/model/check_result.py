"""What a run of the checks found, and what it looked at: the one result that every format reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.model.decision import Decision
    from reconcile.model.finding import Finding, Severity


class RuleInfo(NamedTuple):
    """What a format needs to know of a rule: `title` is its first sentence, `page` all of it."""

    code: str
    name: str
    severity: Severity
    title: str
    page: str


class Accepted(NamedTuple):
    """A finding with the decision that accepts it."""

    finding: Finding
    decision: Decision


class Known(NamedTuple):
    """A finding that an earlier revision had as well, and its age in whole days (None: unknown)."""

    finding: Finding
    days: int | None


class Count(NamedTuple):
    """How much there was of one thing: `key` for programs, `noun` for one of it in a text.

    `sound` is how much of it was as it should be, `how` in what way; None where that isn't asked.
    """

    key: str
    noun: str
    number: int
    sound: int | None = None
    how: str = ""


class Checked(NamedTuple):
    """The findings that count, in order; those that are accepted or were known; what ran.

    `counts` says what was looked at, `skipped` what was not; `empty` that there
    was nothing to look at, which must never pass for sound. `partial` says that files could not be
    read as meant, so that only these and the evidence were checked. `rules` are those that ran, by
    code. `harmless` are the findings with which the run doesn't fail.
    """

    findings: tuple[Finding, ...]
    accepted: tuple[Accepted, ...]
    known: tuple[Known, ...]
    counts: tuple[Count, ...]
    skipped: tuple[Count, ...]
    rules: Mapping[str, RuleInfo]
    empty: bool = False
    partial: bool = False
    harmless: frozenset[Finding] = frozenset()
