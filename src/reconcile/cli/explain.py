"""`reconcile explain`: one question whole, with every quote, rule and figure."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

import click
from click.core import ParameterSource

from reconcile.cli import completion
from reconcile.cli.help_examples import examples
from reconcile.cli.options import in_color, in_format, in_project, to_file, unpaged
from reconcile.cli.output import named_style, put, put_drawn
from reconcile.cli.projects import check_of, judged, open_project, question_of
from reconcile.cli.refusal import RefusalError
from reconcile.cli.today import day
from reconcile.report.across import bearing_on
from reconcile.report.selection import NothingSelectedError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reconcile.model.cross_check import CrossCheck
    from reconcile.model.question import Question
    from reconcile.model.reconciliation import Reconciliation

    Form = Callable[[Reconciliation, Question], str]

FORMATS = ("terminal", "json")
FORMS = {
    "sentence": "reconcile.report.editor_sentence:sentence_line",
    "acled": "reconcile.report.conflict_record:acled",
    "ucdp": "reconcile.report.conflict_record:ucdp",
}
"""What a question can be printed as beside the whole of it; imported when asked for."""


@click.command(
    epilog=examples(
        "reconcile explain casualties.wounded/harbour-fire",
        "reconcile explain casualties.wounded/harbour-fire --as sentence",
    ),
)
@click.argument("which", metavar="ID", shell_complete=completion.questions)
@in_format(*FORMATS)
@click.option(
    "--as",
    "form",
    type=click.Choice(tuple(FORMS)),
    help="Only this: a sentence to paste into a text, or a count as a data set's record.",
)
@click.option("--all-pairs", is_flag=True, help="Print every pair, not only the deciding ones.")
@to_file
@in_color
@unpaged
@in_project
def explain(
    *,
    which: str,
    style: str,
    form: str | None,
    all_pairs: bool,
    output: Path | None,
    color: str,
    folder: Path | None,
) -> None:
    """Print one question whole: its quotes, why its claims relate so, what would change it.

    Claims that mean the same are grouped. Of the pairs, the furthest of each reason is printed, and
    the rest counted. ID is a question's as the report prints it, or a claim's: then the question
    that it answers. The id of a check across questions prints that check.
    """
    given = click.get_current_context().get_parameter_source("style")
    if form and given is not ParameterSource.DEFAULT:
        raise click.UsageError("--as and --format exclude each other: --as is a format of its own")
    style = style if form else named_style(style, output, FORMATS)
    project = open_project(folder)
    result = judged(project, day())
    check = check_of(result, which)
    if check is not None and not form:
        _put_check(check, result, style, color, output)
        return
    question = question_of(result, which)
    if form:
        put(_formed(form, result, question), output)
    elif style == "json":
        from reconcile.report.as_json import question_json  # noqa: PLC0415 (one at a time)

        bearing = bearing_on(result, question)
        put(question_json(question, bearing, all_pairs=all_pairs), output)
    else:
        from reconcile.evidence.sentence_of_quote import sentences  # noqa: PLC0415 (one at a time)
        from reconcile.report.explain_text import Beside, render  # noqa: PLC0415

        found = sentences(result.quotes, project.texts)
        accepted = result.accepted.get(question.id)
        beside = Beside(project.places, found, accepted, bearing_on(result, question))
        put_drawn(render(question, beside, all_pairs=all_pairs), color, output)


def _put_check(
    check: CrossCheck, result: Reconciliation, style: str, color: str, output: Path | None
) -> None:
    """Print a check across questions whole."""
    if style == "json":
        from reconcile.report.as_json import check_json  # noqa: PLC0415 (one at a time)

        put(check_json(check), output)
    else:
        from reconcile.report.terminal.across import explained  # noqa: PLC0415

        put_drawn(explained(check, result.accepted.get(check.id)), color, output)


def _formed(form: str, result: Reconciliation, question: Question) -> str:
    module, _, name = FORMS[form].partition(":")
    write: Form = getattr(import_module(module), name)
    try:
        return write(result, question)
    except NothingSelectedError as error:
        raise RefusalError(str(error)) from None
