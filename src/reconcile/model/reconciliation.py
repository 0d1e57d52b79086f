"""The one result that every command and every format reads."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.decision import Standing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.model.claim import Claim
    from reconcile.model.cross_check import CrossCheck, Shared
    from reconcile.model.decision import Decision, Ruled
    from reconcile.model.entity import CloseCall, Group, NameConflict
    from reconcile.model.evidence import QuoteCheck
    from reconcile.model.question import Question
    from reconcile.model.reading import Days
    from reconcile.model.source import Source


class Reconciliation(NamedTuple):
    """What a project's claims add up to; the same for the same claims in any order.

    `sources` and `claims` are sorted by id, `origins` gives each source's, `questions` are sorted
    by verdict (worst first) and id. `groups` are the entities as resolved. `ruled` are the
    decisions on questions, in their file's order, each with whether it applies; `published` is the
    day span of every source whose date is known. `quotes` are the checks of those quotes whose
    source's text is attached, by claim: what isn't there was not checked. `across` are the
    constraints checked between questions, worst first, `places_to_look` the claims that most share.
    """

    sources: tuple[Source, ...]
    origins: Mapping[str, str]
    claims: tuple[Claim, ...]
    questions: tuple[Question, ...]
    groups: tuple[Group, ...]
    close_calls: tuple[CloseCall, ...]
    conflicts: tuple[NameConflict, ...]
    ruled: tuple[Ruled, ...] = ()
    published: Mapping[str, Days] = MappingProxyType({})
    quotes: Mapping[str, QuoteCheck] = MappingProxyType({})
    across: tuple[CrossCheck, ...] = ()
    places_to_look: tuple[Shared, ...] = ()

    @property
    def accepted(self) -> dict[str, Decision]:
        """The decisions in force, by the question they accept, sorted by its id."""
        in_force = (each.decision for each in self.ruled if each.standing is Standing.HOLDS)
        return {each.question: each for each in sorted(in_force, key=_question) if each.question}


def _question(decision: Decision) -> str:
    return decision.question or ""
