"""What the shell completes in a call: the sources, fields and names of the project at hand.

Completing never prints an error: where the project can't be read, nothing is proposed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from click.shell_completion import CompletionItem

if TYPE_CHECKING:
    from collections.abc import Iterable

    import click

    from reconcile.model.project import Project


def sources(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Return the ids of the sources that begin so, each with its title."""
    project = _project(ctx)
    records = project.sources.values() if project else ()
    return [
        CompletionItem(each.id, help=each.title)
        for each in sorted(records, key=lambda source: source.id)
        if each.id.startswith(incomplete)
    ]


def fields(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Return the fields that begin so, each with its type."""
    project = _project(ctx)
    known = project.fields if project else {}
    return [
        CompletionItem(name, help=known[name].type)
        for name in sorted(known)
        if name.startswith(incomplete)
    ]


def subjects(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Return the subjects that begin so, in any case, as claims spell them."""
    project = _project(ctx)
    return _texts((claim.subject for claim in project.claims) if project else (), incomplete)


def claimants(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Return the claimants that begin so, in any case."""
    project = _project(ctx)
    return _texts((claim.claimant or "" for claim in project.claims) if project else (), incomplete)


def _texts(texts: Iterable[str], incomplete: str) -> list[CompletionItem]:
    start = incomplete.casefold()
    return [CompletionItem(t) for t in sorted({*texts} - {""}) if t.casefold().startswith(start)]


def _project(ctx: click.Context) -> Project | None:
    from reconcile.files.folder import ProjectNotFoundError  # noqa: PLC0415 (only completing needs it)
    from reconcile.files.project import load  # noqa: PLC0415

    try:
        return load(ctx.params.get("folder"))
    except (ProjectNotFoundError, OSError):
        return None
