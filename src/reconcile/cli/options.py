"""The options that several commands share: which project, which questions, which form."""

from __future__ import annotations

from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from reconcile.cli import completion
from reconcile.report.selection import VERDICTS, Selection

if TYPE_CHECKING:
    from collections.abc import Callable

Command = Any  # what click's decorators take and give

in_project = click.option(
    "--project",
    "folder",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="The project's folder; without it, the one in the current folder or above it.",
)
in_color = click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="When to colour the output.",
)
NO_PAGER = "reconcile.no_pager"


def _print_at_once(context: click.Context, _option: click.Parameter, given: bool) -> None:  # noqa: FBT001 (click calls it so)
    if given:
        context.meta[NO_PAGER] = True


unpaged = click.option(
    "--no-pager",
    is_flag=True,
    expose_value=False,
    callback=_print_at_once,
    help="Print long output at once, not through a pager.",
)
to_file = click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write to this file instead of printing, in the format that its name asks for.",
)

_SELECTING = (
    click.option(
        "--verdict",
        "verdicts",
        type=click.Choice(tuple(VERDICTS)),
        multiple=True,
        help="Only questions with this verdict.",
    ),
    click.option(
        "--source",
        "sources",
        multiple=True,
        shell_complete=completion.sources,
        metavar="ID",
        help="Only questions that this source answers.",
    ),
    click.option(
        "--subject",
        "subjects",
        multiple=True,
        shell_complete=completion.subjects,
        metavar="NAME",
        help="Only questions on this subject, in any of its spellings.",
    ),
    click.option(
        "--field",
        "fields",
        multiple=True,
        shell_complete=completion.fields,
        metavar="FIELD",
        help="Only this field and its family: casualties takes casualties.killed too.",
    ),
)


def in_format(*formats: str) -> Callable[[Command], Command]:
    """Return the option `--format` with these formats, the first the default."""
    return click.option(
        "--format",
        "style",
        type=click.Choice(formats),
        default=formats[0],
        show_default=True,
        help="The form of the output.",
    )


def selecting(command: Command) -> Command:
    """Add the options that choose questions; the command gets them as one `wanted`."""

    @wraps(command)
    def with_selection(
        *,
        fields: tuple[str, ...],
        subjects: tuple[str, ...],
        sources: tuple[str, ...],
        verdicts: tuple[str, ...],
        **others: object,
    ) -> object:
        return command(wanted=Selection(fields, subjects, sources, verdicts), **others)

    decorated: Command = with_selection
    for option in _SELECTING:
        decorated = option(decorated)
    return decorated
