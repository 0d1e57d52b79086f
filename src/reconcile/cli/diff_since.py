"""`reconcile diff --since`: the project now against the project as git has it at a revision."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reconcile.cli.output import put, put_drawn
from reconcile.cli.progress import progress
from reconcile.cli.projects import judged
from reconcile.cli.refusal import RefusalError
from reconcile.files import folder as folders
from reconcile.files.revision import RevisionError, read_revision
from reconcile.judge.changes import changes
from reconcile.report.across import checks_shown
from reconcile.report.counting import counted
from reconcile.report.selection import NothingSelectedError, select

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile.cli.progress import Tell
    from reconcile.model.change import Changes
    from reconcile.model.cross_check import CrossCheck
    from reconcile.model.project import Project
    from reconcile.model.question import Question
    from reconcile.model.reconciliation import Reconciliation
    from reconcile.report.selection import Selection

TERMINAL = "terminal"
FORMS = {
    "json": "reconcile.report.changes.as_json:changes_json",
    "markdown": "reconcile.report.changes.markdown:changes_markdown",
}
"""The forms that are plain text; imported when asked for."""


def print_changes(
    project: Project, since: str, wanted: Selection, style: str, output: Path | None, color: str
) -> None:
    """Print what changed in the project's claims and verdicts since a revision."""
    with progress("Reading what git has") as tell:
        before, after = _past(project, since), _judged(project, tell)
        found = _changed(before, after, wanted)
    if style == TERMINAL:
        from reconcile.report.changes.text import render  # noqa: PLC0415 (one form at a time)

        put_drawn(render(found, since), color, output)
    else:
        put(_writer(style)(found, since), output)


def _past(project: Project, since: str) -> Reconciliation | None:
    """Return the result of then; None where the project wasn't there, which is said."""
    try:
        past = read_revision(folders.at(Path(project.root)), since)
    except RevisionError as error:
        raise RefusalError(str(error)) from None
    if past is None:
        click.echo(f"The project was not there at {since}: all of it is new", err=True)
        return None
    if past.project.findings:
        faults = counted(len(past.project.findings), "fault")
        click.echo(f"{faults} in the files at {since}: claims in them are left out", err=True)
    return _judged(past.project)


def _judged(project: Project, tell: Tell | None = None) -> Reconciliation:
    """Return the result without looking for quotes in texts, which git doesn't have."""
    return judged(project._replace(texts={}), progress=tell)


def _changed(before: Reconciliation | None, after: Reconciliation, wanted: Selection) -> Changes:
    """Return what changed on the questions that are wanted at one of both times.

    A field, subject or source may have come or gone meanwhile; one that was never there is refused.
    """
    then = _selected(before, wanted) if before else None
    now = _selected(after, wanted)
    if isinstance(now, NothingSelectedError) and not isinstance(then, tuple):
        raise RefusalError(str(now))
    kept = {q.id for found in (then, now) if isinstance(found, tuple) for q in found}
    questions_then, checks_then = _of(before, kept)
    questions_now, checks_now = _of(after, kept)
    return changes(questions_then, questions_now, checks_then, checks_now)


def _of(
    result: Reconciliation | None, kept: set[str]
) -> tuple[tuple[Question, ...], tuple[CrossCheck, ...]]:
    """Return the questions of a result that are kept, and the checks on any of them."""
    if result is None:
        return (), ()
    questions = tuple(question for question in result.questions if question.id in kept)
    return questions, checks_shown(result, questions)


def _selected(
    result: Reconciliation, wanted: Selection
) -> tuple[Question, ...] | NothingSelectedError:
    try:
        return select(result, wanted)
    except NothingSelectedError as error:
        return error


def _writer(style: str) -> Callable[[Changes, str], str]:
    module, _, name = FORMS[style].partition(":")
    writer: Callable[[Changes, str], str] = getattr(import_module(module), name)
    return writer
