"""From a call to a project and its result: the one place where their errors become click's."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from reconcile.cli.refusal import RefusalError
from reconcile.files.folder import DATA, Folder, ProjectNotFoundError, at, find
from reconcile.model.finding import Severity
from reconcile.model.question import question_id
from reconcile.report.counting import counted
from reconcile.report.selection import NothingSelectedError, Selection, missing, select

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reconcile.model.cross_check import CrossCheck
    from reconcile.model.finding import Finding
    from reconcile.model.project import Project
    from reconcile.model.question import Question
    from reconcile.model.reconciliation import Reconciliation

WRONG_INPUT = 2
MOST = 20
"""Faults that are printed."""


def open_project(folder: Path | None) -> Project:
    """Return the project; print the faults in its files and leave with status 2 if it has any."""
    project = read_project(folder)
    if project.broken:
        raise click.exceptions.Exit(WRONG_INPUT)
    return project


def read_project(folder: Path | None) -> Project:
    """Return what could be read of the project; print the faults in its files."""
    from reconcile.files.project import load  # noqa: PLC0415 (help and shells need no project)

    try:
        project = load(folder)
    except ProjectNotFoundError as error:
        raise RefusalError(str(error)) from None
    report_faults(project.findings)
    return project


def judged(
    project: Project, today: str = "", progress: Callable[[int, int], None] | None = None
) -> Reconciliation:
    """Return what a project's claims add up to; the engine is loaded now, not with the commands."""
    from reconcile.pipeline import reconcile  # noqa: PLC0415 (help and shells need no engine)

    return reconcile(project, today, progress)


def project_folder(named: Path | None) -> Folder:
    """Return the folder of a project; where there is none, the one that would be begun here."""
    try:
        return find(Path.cwd()) if named is None else at(named)
    except ProjectNotFoundError as error:
        if named is not None:
            raise RefusalError(str(error)) from None
        return Folder(Path.cwd() / DATA)


def report_faults(findings: Sequence[Finding], where: str = "the project's files") -> None:
    """Print the faults in files on stderr, twenty at most, errors first, and how many there are.

    `where` is what the files are called that they are in.
    """
    if not findings:
        return
    from reconcile.report.findings.text import lines  # noqa: PLC0415 (only faults need it)

    order = list(Severity)
    first = sorted(findings, key=lambda finding: order.index(finding.severity))[:MOST]
    for line in lines(sorted(first, key=lambda finding: finding.primary)):
        click.echo(line, err=True)
    listed = f", of which {MOST} are listed" if len(findings) > MOST else ""
    click.echo(f"{counted(len(findings), 'fault')} in {where}{listed}", err=True)


def chosen(result: Reconciliation, wanted: Selection) -> tuple[Question, ...]:
    """Return the questions wanted; a name that the project doesn't have is a usage error."""
    try:
        return select(result, wanted)
    except NothingSelectedError as error:
        raise RefusalError(str(error)) from None


def check_of(result: Reconciliation, which: str) -> CrossCheck | None:
    """Return the check across questions of that id; None where there is none."""
    return next((check for check in result.across if check.id == which), None)


def question_of(result: Reconciliation, which: str) -> Question:
    """Return the question of that id, or the one that the claim of that id answers.

    A question's id may also be written with any other spelling of its subject.
    """
    by_id = {question.id: question for question in result.questions}
    claims = [
        (answer.claim, question) for question in result.questions for answer in question.answers
    ]
    for claim, question in claims:
        by_id.setdefault(claim.id, question)
    for claim, question in claims:
        by_id.setdefault(question_id(claim.field, claim.subject, claim.scope), question)
    if which not in by_id:
        known = (*by_id, *(check.id for check in result.across))
        raise RefusalError(missing("question or claim", which, known))
    return by_id[which]
