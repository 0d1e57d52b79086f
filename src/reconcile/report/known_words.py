"""A project to the words that its files use, by key, for an editor to complete."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reconcile.model.project import Project


def known_words(project: Project) -> dict[str, list[str]]:
    """Return the sources, fields, subjects and people of a project, each sorted, by key."""
    claims = project.claims
    words: Mapping[str, Iterable[str | None]] = {
        "source": set(project.sources),
        "derived_from": {*project.sources, *(s.derived_from for s in project.sources.values())},
        "outlet": {source.outlet for source in project.sources.values()},
        "field": set(project.fields),
        "subject": {claim.subject for claim in claims},
        "subject_id": {claim.subject_id for claim in claims},
        "claimant": {claim.claimant for claim in claims},
        "scope": {claim.scope for claim in claims},
        "coder": {claim.coder for claim in claims},
        "revises": {claim.id for claim in claims},
    }
    return {key: sorted(word for word in said if word) for key, said in words.items()}
