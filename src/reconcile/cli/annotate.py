"""`reconcile annotate`: note the claims of a source beside its text."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reconcile.cli import completion
from reconcile.cli.help_examples import examples
from reconcile.cli.options import in_project
from reconcile.cli.projects import open_project
from reconcile.cli.refusal import RefusalError
from reconcile.cli.today import day
from reconcile.files.folder import Folder
from reconcile.model.source import TextState
from reconcile.report.counting import counted
from reconcile.report.safe_for_terminal import show
from reconcile.report.selection import missing

if TYPE_CHECKING:
    from reconcile.annotate.session import Session
    from reconcile.model.project import Project


@click.command(
    epilog=examples(
        "reconcile annotate courier",
        "reconcile annotate courier --plain --coder ann",
    ),
)
@click.argument("source", required=False, shell_complete=completion.sources)
@click.option("--coder", metavar="NAME", help="Who notes the claims; shows only this coder's.")
@click.option(
    "--file",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="The claims file that new claims go to; without it, where the source's others are.",
)
@click.option(
    "--author",
    envvar="RECONCILE_AUTHOR",
    metavar="NAME",
    help="Who decides on names and settles differences; without it, the coder.",
)
@click.option("--plain", is_flag=True, help="Ask line by line, for a pipe or a screen reader.")
@in_project
def annotate(
    *,
    source: str | None,
    coder: str | None,
    file: Path | None,
    author: str | None,
    folder: Path | None,
    plain: bool,
) -> None:
    """Note the claims of a source beside its text; without SOURCE, of the next one without claims.

    Mark a passage and press Enter: field, subject and value are proposed, and the claim is shown as
    it is read and as it relates to other sources before it is saved. '?' lists the keys. The screen
    needs the extra `annotate`.
    """
    project = open_project(folder)
    session = _session(project, source or _next(project), coder, file)
    if plain or not sys.stdout.isatty():
        _ask_plainly(session, author or coder or "")
        return
    try:
        from reconcile.annotate.app import Annotator  # noqa: PLC0415 (of an extra)
        from reconcile.annotate.name_sitting import Signed  # noqa: PLC0415 (only the screen asks)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "textual":
            raise
        how = "pip install 'reconcile-claims[annotate]', or use --plain"
        raise RefusalError(f"the annotator needs the extra `annotate`: {how}") from None
    Annotator(session, Signed(author or coder or "", day())).run()
    click.echo(f"{counted(len(session.done), 'change')} saved")


def _session(project: Project, source: str, coder: str | None, file: Path | None) -> Session:
    from reconcile.annotate.session import (  # noqa: PLC0415 (only this command needs it)
        NoTextError,
        Session,
    )

    if source not in project.sources:
        raise RefusalError(missing("source", source, project.sources))
    path = file.resolve() if file else None
    try:
        return Session(Folder(Path(project.root)), source, coder, path)
    except NoTextError as error:
        raise RefusalError(show(str(error))) from None


def _next(project: Project) -> str:
    """Return the first source that has a text and no claim; a usage error where there is none."""
    cited = {claim.source for claim in project.claims}
    with_text = [s for s, t in sorted(project.texts.items()) if t.state is not TextState.MISSING]
    if not with_text:
        raise RefusalError("no source has a text; reconcile source add FILE adds one")
    waiting = [source for source in with_text if source not in cited]
    if not waiting:
        message = "every source with a text has claims; name one of: "
        raise RefusalError(message + ", ".join(with_text))
    return waiting[0]


def _ask_plainly(session: Session, author: str) -> None:
    from reconcile.annotate.name_sitting import Signed  # noqa: PLC0415 (only this command needs it)
    from reconcile.annotate.plain import Dialogue  # noqa: PLC0415

    signed = Signed(author, day())
    saved = Dialogue(session, sys.stdin, lambda line: click.echo(show(line)), signed).run()
    click.echo(f"{counted(saved, 'claim')} saved")
