"""All evidence of a project: its quotes against the texts, its values against the quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.evidence.names_in_quotes import Spellings
from reconcile.evidence.quote_checker import QuoteChecker
from reconcile.evidence.surroundings import context_of
from reconcile.evidence.value_checker import ValueChecker
from reconcile.model.evidence import Evidence, QuoteOutcome

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reconcile.model.entity import Group
    from reconcile.model.project import Project


def check(project: Project, groups: Iterable[Group]) -> Evidence:
    """Return what became of every quote and value, by claim, in the order of the claims.

    `groups` are the entities as resolved, whose spellings a quote may use for each other.
    """
    spellings = Spellings(groups, project.entities)
    quotes, values = QuoteChecker(project.texts), ValueChecker(project, spellings)
    looked_up = {claim.id: quotes.check(claim) for claim in project.claims}
    return Evidence(
        looked_up,
        {claim.id: values.check(claim) for claim in project.claims},
        {
            claim.id: context_of(claim, found.passage, project, spellings, values.implied(claim))
            for claim in project.claims
            if (found := looked_up[claim.id]).outcome is QuoteOutcome.VERIFIED and found.passage
        },
    )
