"""All evidence of a project: its quotes against the texts, its values against the quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.evidence.quotes import QuoteChecker
from reconcile.evidence.values import ValueChecker
from reconcile.model.evidence import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reconcile.model.entity import Group
    from reconcile.model.project import Project


def check(project: Project, groups: Iterable[Group]) -> Evidence:
    """Return what became of every quote and value, by claim, in the order of the claims.

    `groups` are the entities as resolved, whose spellings a quote may use for each other.
    """
    quotes, values = QuoteChecker(project.texts), ValueChecker(project, groups)
    return Evidence(
        {claim.id: quotes.check(claim) for claim in project.claims},
        {claim.id: values.check(claim) for claim in project.claims},
    )
