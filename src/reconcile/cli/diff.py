"""`reconcile diff`: the claims side by side, or what changed in them since a revision."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reconcile.cli.options import in_color, in_format, in_project, selecting, to_file
from reconcile.cli.output import named_style, put, put_rendered
from reconcile.cli.progress import progress
from reconcile.cli.projects import chosen, open_project
from reconcile.pipeline import reconcile
from reconcile.report.matrix import matrix
from reconcile.report.selection import missing

if TYPE_CHECKING:
    from pathlib import Path

    from reconcile.model.reconciliation import Reconciliation
    from reconcile.report.selection import Selection


FORMATS = ("terminal", "json", "markdown")


@click.command()
@click.argument("columns", nargs=-1, metavar="[SOURCE]...")
@selecting
@click.option("--since", metavar="GIT-REV", help="Print what changed since this revision instead.")
@in_format(*FORMATS)
@to_file
@in_color
@in_project
def diff(
    columns: tuple[str, ...],
    wanted: Selection,
    since: str | None,
    style: str,
    output: Path | None,
    color: str,
    folder: Path | None,
) -> None:
    """Print the claims side by side: a row a question, a column a source.

    Cells that contradict another, or differ from one, are marked. A blank cell is silence, never a
    denial. Name two or more sources to see only these side by side.

    With --since: the claims added, changed and removed, and the verdicts that turned.
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
        result = reconcile(open_project(folder), progress=tell)
    _require_sources(result, columns)
    found = matrix(result, chosen(result, wanted), tuple(dict.fromkeys(columns)))
    if style == "json":
        from reconcile.report.as_json import matrix_json  # noqa: PLC0415 (one format at a time)

        put(matrix_json(found), output)
    else:
        from reconcile.report.matrix_text import render  # noqa: PLC0415 (rich costs)

        put_rendered(render(found), color, output)


def _require_sources(result: Reconciliation, columns: tuple[str, ...]) -> None:
    known = [source.id for source in result.sources]
    for column in columns:
        if column not in known:
            raise click.UsageError(missing("source", column, known))
