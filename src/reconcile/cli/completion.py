"""What the shell completes in a call: the sources, fields, names and questions of the project.

Completing never prints an error: where the project can't be read, nothing is proposed.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from reconcile.files import folder as folders

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import click
    from click.shell_completion import CompletionItem

    from reconcile.files.folder import Folder
    from reconcile.files.words_at_hand import Words


def sources(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Return the ids of the sources that begin so, each with its title."""
    from reconcile.files.words_at_hand import sources_at_hand  # noqa: PLC0415 (as in _words)

    folder = _folder(ctx)
    return _explained(sources_at_hand(folder) if folder else {}, incomplete)


def fields(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Return the fields that begin so, each with its type."""
    words = _words(ctx)
    return _explained(words.fields if words else {}, incomplete)


def subjects(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Return the subjects that begin so, in any case, as claims spell them."""
    words = _words(ctx)
    return _texts(words.subjects if words else (), incomplete)


def claimants(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Return the claimants that begin so, in any case."""
    words = _words(ctx)
    return _texts(words.claimants if words else (), incomplete)


def sources_or_claimants(
    ctx: click.Context, parameter: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """Return what the columns of a table are called: claimants with `--by claimant`, or sources."""
    return (claimants if ctx.params.get("by") == "claimant" else sources)(
        ctx, parameter, incomplete
    )


def questions(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Return the ids of the questions that begin so."""
    words = _words(ctx)
    return _texts(words.questions if words else (), incomplete)


def _explained(words: Mapping[str, str], incomplete: str) -> list[CompletionItem]:
    known = sorted(words)
    from click.shell_completion import CompletionItem  # noqa: PLC0415 (only a shell needs it)

    return [CompletionItem(w, help=words[w] or None) for w in known if w.startswith(incomplete)]


def _texts(texts: Iterable[str], incomplete: str) -> list[CompletionItem]:
    start = incomplete.casefold()
    from click.shell_completion import CompletionItem  # noqa: PLC0415 (only a shell needs it)

    return [CompletionItem(t) for t in sorted(texts) if t.casefold().startswith(start)]


def _words(ctx: click.Context) -> Words | None:
    from reconcile.files.words_at_hand import words_at_hand  # noqa: PLC0415 (options need no words)

    folder = _folder(ctx)
    return words_at_hand(folder) if folder else None


def _folder(ctx: click.Context) -> Folder | None:
    named = ctx.params.get("folder")
    try:
        return folders.find(Path.cwd()) if named is None else folders.at(named)
    except (folders.ProjectNotFoundError, OSError):
        return None
