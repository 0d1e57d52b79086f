"""`reconcile report`: where the sources agree and contradict each other, and why."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

import click

from reconcile.cli.options import in_color, in_format, in_project, selecting, to_file
from reconcile.cli.output import named_style, put, put_lines
from reconcile.cli.progress import progress
from reconcile.cli.projects import chosen, open_project
from reconcile.cli.today import day
from reconcile.pipeline import reconcile
from reconcile.report.not_writable import NotWritableError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from reconcile.model.question import Question
    from reconcile.model.reconciliation import Reconciliation
    from reconcile.report.selection import Selection

    Format = Callable[[Reconciliation, Sequence[Question]], str | bytes]

TERMINAL = "terminal"
FORMATS = {
    "json": "reconcile.report.as_json:report_json",
    "jsonl": "reconcile.report.as_jsonl:report_jsonl",
    "html": "reconcile.report.web.page:page",
    "markdown": "reconcile.report.markdown:markdown",
    "csv": "reconcile.report.as_csv:report_csv",
    "json-ld": "reconcile.report.json_ld:report_json_ld",
    "xlsx": "reconcile.report.as_xlsx:report_xlsx",
}
"""What writes each format but the terminal's; imported when asked for."""


@click.command()
@selecting
@in_format(TERMINAL, *FORMATS)
@to_file
@in_color
@in_project
def report(
    wanted: Selection, style: str, output: Path | None, color: str, folder: Path | None
) -> None:
    """Print where the sources agree and contradict each other, and why.

    Contradictions come first: outright (no reading in which both hold), then apparent (what is
    stated differs, but a reading exists in which both hold). The ids are those that 'reconcile
    explain' takes. Without --format, -o FILE is written as its name says: report.html, report.csv.
    """
    style = named_style(style, output, (TERMINAL, *FORMATS))
    with progress() as tell:
        result = reconcile(open_project(folder), day(), tell)
    questions = chosen(result, wanted)
    if style != TERMINAL:
        put(_written(style, result, questions), output)
    else:
        from reconcile.report.terminal import render  # noqa: PLC0415 (one format at a time)

        put_lines(lambda width: render(result, questions, width), color, output)


def _written(style: str, result: Reconciliation, questions: Sequence[Question]) -> str | bytes:
    try:
        return _writer(style)(result, questions)
    except NotWritableError as error:
        raise click.ClickException(str(error)) from None


def _writer(style: str) -> Format:
    module, _, name = FORMATS[style].partition(":")
    writer: Format = getattr(import_module(module), name)
    return writer
