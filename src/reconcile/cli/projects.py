"""From a call to a project and its result: the one place where their errors become click's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reconcile.files.folder import ProjectNotFoundError
from reconcile.files.project import load
from reconcile.report.counting import counted
from reconcile.report.selection import NothingSelectedError, Selection, missing, select

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reconcile.model.finding import Finding
    from reconcile.model.project import Project
    from reconcile.model.question import Question
    from reconcile.model.reconciliation import Reconciliation

WRONG_INPUT = 2


def open_project(folder: Path | None) -> Project:
    """Return the project; print the faults in its files and leave with status 2 if it has any."""
    try:
        project = load(folder)
    except ProjectNotFoundError as error:
        raise click.UsageError(str(error)) from None
    if project.findings:
        _tell(project.findings)
    if project.broken:
        raise click.exceptions.Exit(WRONG_INPUT)
    return project


def _tell(findings: Sequence[Finding]) -> None:
    from reconcile.report.findings.text import lines  # noqa: PLC0415 (only faults need it)

    for line in lines(findings):
        click.echo(line, err=True)
    click.echo(f"{counted(len(findings), 'fault')} in the project's files", err=True)


def chosen(result: Reconciliation, wanted: Selection) -> tuple[Question, ...]:
    """Return the questions wanted; a name that the project doesn't have is a usage error."""
    try:
        return select(result, wanted)
    except NothingSelectedError as error:
        raise click.UsageError(str(error)) from None


def question_of(result: Reconciliation, which: str) -> Question:
    """Return the question of that id, or the one that the claim of that id answers."""
    by_id = {question.id: question for question in result.questions}
    for question in result.questions:
        for answer in question.answers:
            by_id.setdefault(answer.claim.id, question)
    if which not in by_id:
        raise click.UsageError(missing("question or claim", which, by_id))
    return by_id[which]
