"""`reconcile report`: where the sources agree and contradict each other, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reconcile.cli.options import in_color, in_format, in_project, selecting, to_file
from reconcile.cli.output import put, put_rendered
from reconcile.cli.projects import chosen, open_project
from reconcile.pipeline import reconcile

if TYPE_CHECKING:
    from pathlib import Path

    from reconcile.report.selection import Selection


@click.command()
@selecting
@in_format("terminal", "json")
@to_file
@in_color
@in_project
def report(
    wanted: Selection, style: str, output: Path | None, color: str, folder: Path | None
) -> None:
    """Print where the sources agree and contradict each other, and why.

    Contradictions come first: outright (no reading in which both hold), then apparent (what is
    stated differs, but a reading exists in which both hold). The ids are those that 'reconcile
    explain' takes.
    """
    result = reconcile(open_project(folder))
    questions = chosen(result, wanted)
    if style == "json":
        from reconcile.report.as_json import report_json  # noqa: PLC0415 (one format at a time)

        put(report_json(result, questions), output)
    else:
        from reconcile.report.terminal import render  # noqa: PLC0415 (rich costs)

        put_rendered(render(result, questions), color, output)
