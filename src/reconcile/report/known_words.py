"""A project to the words that its files use, by key, for an editor to complete."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reconcile.model.project import Project


_OF_A_CLAIM = ("subject", "subject_id", "claimant", "scope", "coder")


def known_words(project: Project) -> dict[str, list[str]]:
    """Return the sources, fields, subjects and people of a project, each sorted, by key."""
    sources = project.sources.values()
    words: dict[str, Iterable[str | None]] = {
        "source": project.sources,
        "derived_from": {*project.sources, *(source.derived_from for source in sources)},
        "outlet": {source.outlet for source in sources},
        "field": project.fields,
        **{key: {getattr(claim, key) for claim in project.claims} for key in _OF_A_CLAIM},
        "revises": {claim.id for claim in project.claims},
    }
    return {key: sorted(word for word in said if word) for key, said in words.items()}
