"""`reconcile accept`: a person's ruling on a finding, written down with its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reconcile.cli import completion
from reconcile.cli.acceptance_entry import (
    Ruling,
    entry_for_finding,
    entry_for_question,
    write_decision,
)
from reconcile.cli.help_examples import examples
from reconcile.cli.options import in_project
from reconcile.cli.projects import judged, open_project
from reconcile.cli.refusal import RefusalError
from reconcile.cli.today import day
from reconcile.report.safe_for_terminal import show

if TYPE_CHECKING:
    from pathlib import Path


@click.command(
    epilog=examples(
        'reconcile accept casualties.wounded/harbour-fire --reason "Two counts"',
    ),
)
@click.argument("which", metavar="ID", shell_complete=completion.questions)
@click.option("--reason", required=True, metavar="TEXT", help="Why it is accepted.")
@click.option(
    "--author",
    envvar="RECONCILE_AUTHOR",
    metavar="NAME",
    help="Who accepts it; without it, RECONCILE_AUTHOR, if set.",
)
@click.option(
    "--expires",
    metavar="DATE",
    help="The last day on which it is accepted; without it, there is none.",
)
@click.option("--rule", metavar="RULE", help="Accept this rule's finding; ID is what it is about.")
@click.option("--today", metavar="DATE", help="Date to record; without it, today.")
@in_project
def accept(
    which: str,
    reason: str,
    author: str | None,
    expires: str | None,
    rule: str | None,
    today: str | None,
    folder: Path | None,
) -> None:
    """Accept a contradiction, or another finding with --rule, and say why.

    ID is a question's as the report prints it, or a claim's: then the question that it answers.
    The decision is written to data/decisions.yaml with a hash of every claim that it judges. It
    lapses when one of them changes, or what it is judged by: the field, the source, the settings.
    Accepting again renews it.
    """
    ruling = _ruling(reason, author, expires, day(today))
    project = open_project(folder)
    entry = (
        entry_for_question(project, judged(project), which, ruling)
        if rule is None
        else entry_for_finding(project, rule, which, ruling)
    )
    click.echo(show(f"accepted: {write_decision(project, entry)}"))


def _ruling(reason: str, author: str | None, expires: str | None, today: str) -> Ruling:
    if not reason.strip():
        raise RefusalError("a decision needs a reason")
    until = day(expires) if expires is not None else None
    if until is not None and until < today:
        raise RefusalError(f"{until} is past already")
    return Ruling(" ".join(reason.split()), author, until, today)
