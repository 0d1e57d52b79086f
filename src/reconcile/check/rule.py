"""What a rule is: what it is given, what it yields, and how both become findings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.finding import Finding, Related, Severity, fix_at, text_of

if TYPE_CHECKING:
    from reconcile.model.claim import Claim
    from reconcile.model.decision import Ruled
    from reconcile.model.evidence import Evidence
    from reconcile.model.finding import Fix
    from reconcile.model.position import Position
    from reconcile.model.project import Project
    from reconcile.model.reconciliation import Reconciliation


class Sight(StrEnum):
    """What a rule looks at; where there is none of it, the rule has checked nothing."""

    FILES = "file"
    CLAIMS = "claim"
    QUOTES = "quote"
    VALUES = "value"
    NAMES = "name"
    QUESTIONS = "question"
    DECISIONS = "decision"


class Facts(NamedTuple):
    """All that a rule may look at; `ruled` are the decisions, each with whether it applies."""

    project: Project
    result: Reconciliation
    evidence: Evidence
    today: str = ""
    require_texts: bool = False
    ruled: tuple[Ruled, ...] = ()

    def at(self, claim: Claim | str, key: str | None = None) -> Position:
        """Return where a claim, or one of its keys, is."""
        claim_id = claim if isinstance(claim, str) else claim.id
        return self.project.places[claim_id].at(key)

    def related(self, claim: Claim, key: str | None, label: str) -> Related:
        """Return the place of a claim as one that a finding speaks of as well."""
        return Related(self.at(claim, key), label)


class Found(NamedTuple):
    """What a rule found, as `Finding` describes it; `severity` where it isn't the rule's own."""

    message: str
    primary: Position
    about: str
    related: tuple[Related, ...] = ()
    expected: str = ""
    suggestion: str | Fix = ""
    severity: Severity | None = None


Find = Callable[[Facts], Iterable[Found]]


class Rule(NamedTuple):
    """A rule: the docstring of `find` is its page. `alone`: it can do with a part of the claims."""

    code: str
    name: str
    severity: Severity
    sight: Sight
    find: Find
    alone: bool = False

    def findings(self, facts: Facts) -> Iterator[Finding]:
        """Yield what the rule finds, with its code, name and severity."""
        for found in self.find(facts):
            yield Finding(
                self.code,
                self.name,
                found.severity or self.severity,
                found.message,
                found.primary,
                found.related,
                found.expected,
                text_of(found.suggestion),
                found.about,
                fix_at(found.primary, found.suggestion),
            )
