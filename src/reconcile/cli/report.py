"""`reconcile report`: where the sources agree and contradict each other, and why."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from reconcile.cli.help_examples import examples
from reconcile.cli.options import in_color, in_format, in_project, selecting, to_file, unpaged
from reconcile.cli.output import named_style, put, put_drawn, put_pieces
from reconcile.cli.progress import progress
from reconcile.cli.projects import chosen, judged, open_project
from reconcile.cli.refusal import RefusalError
from reconcile.cli.report_by_engine import (
    VERDICT_ROWS,
    RowsAsked,
    by_engines,
    put_verdicts,
    rows_by,
)
from reconcile.cli.today import day
from reconcile.report.formats import (
    FORMATS,
    TABLE_FORMATS,
    TABLES,
    TERMINAL,
    WITH_PAIRS,
    table_maker,
    writer,
)
from reconcile.report.not_writable import NotWritableError
from reconcile.report.safe_for_terminal import show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.cli.engine import EngineAsked
    from reconcile.model.project import Project
    from reconcile.model.question import Question
    from reconcile.model.reconciliation import Reconciliation
    from reconcile.report.formats import Written
    from reconcile.report.selection import Selection


@click.command(
    epilog=examples(
        "reconcile report",
        "reconcile report --brief --field casualties",
        "reconcile report -o report.html",
    ),
)
@click.option("--full", "depth", flag_value="full", help="Print everything, with every quote.")
@click.option("--brief", "depth", flag_value="brief", help="Print one line a contradiction.")
@click.option("--all-pairs", is_flag=True, help="In JSON: every pair, not only the deciding ones.")
@click.option(
    "--as",
    "form",
    type=click.Choice((*TABLES, VERDICT_ROWS)),
    help="Only this table, as CSV or Parquet: a row a report, an event as a data set has it, or "
    "a row a question with its verdict.",
)
@by_engines
@selecting
@in_format(TERMINAL, *FORMATS)
@to_file
@in_color
@unpaged
@in_project
def report(
    *,
    wanted: Selection,
    depth: str | None,
    all_pairs: bool,
    form: str | None,
    by: EngineAsked,
    style: str,
    output: Path | None,
    color: str,
    folder: Path | None,
) -> None:
    """Print where the sources agree and contradict each other, and why.

    First what was looked at, then one line a contradiction, then the contradictions in full:
    outright (cannot all be true) before apparent (they differ, but some reading fits all).
    Agreements have a line each; what one origin alone says is a number. The ids are those that
    'reconcile explain' takes. Without --format, -o FILE is written as its name says: report.html,
    report.csv.
    """
    style = named_style(style, output, (TERMINAL, *FORMATS))
    rows = rows_by(by, folder, RowsAsked(style, form, depth, all_pairs))
    if rows:
        put_verdicts(rows, folder, wanted, style, output, color)
        return
    style = _of_table(style) if form else style
    _require_fitting(style, depth, all_pairs=all_pairs)
    with progress() as tell:
        project = open_project(folder)
        result = judged(project, day(), tell)
    questions = chosen(result, wanted)
    if form:
        put(_table(form, style, result, questions), output)
    elif style == "html":
        put(_page(project, result, questions), output)
    elif style != TERMINAL:
        _put_written(_written(style, result, questions, all_pairs=all_pairs), output)
    else:
        from reconcile.report.brief_or_full import Depth, Shown  # noqa: PLC0415 (one format at a time)
        from reconcile.report.terminal.report import render  # noqa: PLC0415

        narrowed = len(questions) < len(result.questions)
        shown = Shown(Depth(depth or Depth.USUAL), narrowed, bool(wanted.verdicts))
        put_drawn(render(result, questions, shown), color, output)


def _of_table(style: str) -> str:
    """Return the format of a table: CSV, unless another is asked for."""
    if style == TERMINAL:
        return TABLE_FORMATS[0]
    if style not in TABLE_FORMATS:
        raise click.UsageError(f"--as makes a table, as {' or '.join(TABLE_FORMATS)}, not {style}")
    return style


def _table(
    form: str, style: str, result: Reconciliation, questions: Sequence[Question]
) -> str | bytes:
    """Return a table of event data; what isn't in it is counted on the standard error."""
    from reconcile.report.event_data.data_table import WRITERS, left_out_lines  # noqa: PLC0415

    table = table_maker(form)(result, questions)
    try:
        written: str | bytes = WRITERS[style](table)
    except NotWritableError as error:
        raise RefusalError(str(error)) from None
    for line in left_out_lines(table):
        click.echo(show(line), err=True)
    return written


def _require_fitting(style: str, depth: str | None, *, all_pairs: bool) -> None:
    """Refuse options that say nothing of a format, so that nobody waits for what they ask."""
    if depth and style != TERMINAL:
        raise click.UsageError(f"--{depth} is for the terminal; --format {style} is always whole")
    if all_pairs and style not in WITH_PAIRS:
        raise click.UsageError(f"--all-pairs is for --format {' and '.join(WITH_PAIRS)}")


def _page(project: Project, result: Reconciliation, questions: Sequence[Question]) -> str:
    """Return the page, under the title that the project's settings give it."""
    from reconcile.cli.check_options import config_for  # noqa: PLC0415 (the page alone has a title)
    from reconcile.report.web.page import About, page  # noqa: PLC0415 (one format at a time)

    config = config_for(Path(project.root), None, isolated=False)
    return page(result, questions, About(config.title, config.description))


def _written(
    style: str, result: Reconciliation, questions: Sequence[Question], *, all_pairs: bool = False
) -> Written:
    options = {"all_pairs": True} if all_pairs else {}
    try:
        return writer(style)(result, questions, **options)
    except NotWritableError as error:
        raise RefusalError(str(error)) from None


def _put_written(written: Written, output: Path | None) -> None:
    """Print a report or write it to a file; what comes line by line is put out so."""
    if isinstance(written, str | bytes):
        put(written, output)
    elif output is None:
        for piece in written:
            put(piece)
    else:
        put_pieces(map(str.encode, written), output, is_text=True)
