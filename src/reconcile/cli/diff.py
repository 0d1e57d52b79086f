"""`reconcile diff`: the claims side by side, or what changed in them since a revision."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reconcile.cli import completion
from reconcile.cli.help_examples import examples
from reconcile.cli.options import in_color, in_format, in_project, selecting, to_file, unpaged
from reconcile.cli.output import named_style, put, put_drawn
from reconcile.cli.progress import progress
from reconcile.cli.projects import chosen, judged, open_project
from reconcile.cli.refusal import RefusalError
from reconcile.report.across import checks_shown, conflicts_of
from reconcile.report.matrix import matrix
from reconcile.report.selection import missing

if TYPE_CHECKING:
    from pathlib import Path

    from reconcile.model.reconciliation import Reconciliation
    from reconcile.report.selection import Selection


FORMATS = ("terminal", "json", "markdown")


@click.command(
    epilog=examples(
        "reconcile diff",
        "reconcile diff --field attendance",
        "reconcile diff morning-post evening-news",
    ),
)
@click.argument(
    "columns", nargs=-1, metavar="[COLUMN]...", shell_complete=completion.sources_or_claimants
)
@selecting
@click.option(
    "--by",
    type=click.Choice(("source", "claimant")),
    default="source",
    show_default=True,
    help="What a column is: a source, or whoever makes the claim.",
)
@click.option("--since", metavar="GIT-REV", help="Print what changed since this revision instead.")
@in_format(*FORMATS)
@to_file
@in_color
@unpaged
@in_project
def diff(
    columns: tuple[str, ...],
    wanted: Selection,
    by: str,
    since: str | None,
    style: str,
    output: Path | None,
    color: str,
    folder: Path | None,
) -> None:
    """Print the claims side by side: a row a question, a column a source or a claimant.

    Cells that contradict another, or differ from one, are marked, and rows with such cells come
    first. A blank cell is silence, never a denial. Name two or more columns to see only these.
    Where a table doesn't fit the terminal, each question is a list instead.

    With --since: the claims added, changed and removed, the verdicts that changed, and the
    conflicts across questions that are new, changed or gone.
    """
    style = named_style(style, output, FORMATS)
    if since is not None:
        if columns:
            raise click.UsageError("with --since, sources are chosen by --source")
        from reconcile.cli.diff_since import print_changes  # noqa: PLC0415 (one form at a time)

        print_changes(open_project(folder), since, wanted, style, output, color)
        return
    if style == "markdown":
        raise click.UsageError("--format markdown is for --since; the matrix has terminal and json")
    with progress() as tell:
        result = judged(open_project(folder), progress=tell)
    _require_columns(result, columns, by)
    found = matrix(result, chosen(result, wanted), tuple(dict.fromkeys(columns)), f"{by}s")
    conflicts = conflicts_of(checks_shown(result, [row.question for row in found.rows]))
    if style == "json":
        from reconcile.report.as_json import matrix_json  # noqa: PLC0415 (one format at a time)

        put(matrix_json(found, conflicts), output)
    else:
        from reconcile.report.matrix_text import render  # noqa: PLC0415 (rich costs)

        put_drawn(render(found, conflicts), color, output)


def _require_columns(result: Reconciliation, columns: tuple[str, ...], by: str) -> None:
    known = {source.id for source in result.sources}
    if by == "claimant":
        known |= {claim.claimant for claim in result.claims if claim.claimant}
    for column in columns:
        if column not in known:
            raise RefusalError(missing(by, column, known))
