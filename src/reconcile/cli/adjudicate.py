"""`reconcile adjudicate`: differences between coders settled one by one, each written at once."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reconcile.agreement.agreement import agreement
from reconcile.agreement.sitting import Sitting
from reconcile.cli import completion
from reconcile.cli.agreement import nothing_found, refuse_unknown
from reconcile.cli.another_claim import Asking, typed
from reconcile.cli.options import in_project
from reconcile.cli.output import draw
from reconcile.cli.projects import open_project
from reconcile.cli.refusal import RefusalError
from reconcile.files.edit.changes import EditError
from reconcile.files.folder import Folder
from reconcile.files.settled_file import SettledFile
from reconcile.files.write import FileChangedError
from reconcile.report.adjudication_text import (
    AGAIN,
    QUIT,
    SKIP,
    UNDO,
    WRITE,
    chosen,
    difference_screen,
    last_keys,
)
from reconcile.report.agreement_text import asked
from reconcile.report.counting import counted
from reconcile.report.safe_for_terminal import show

if TYPE_CHECKING:
    from reconcile.agreement.differences import Difference
    from reconcile.model.project import Project


@click.command()
@click.option(
    "--field",
    "fields",
    multiple=True,
    metavar="FIELD",
    shell_complete=completion.fields,
    help="Only this field and its family: casualties takes casualties.killed too.",
)
@click.option(
    "--coders", nargs=2, metavar="A B", help="Only these two coders; without it, all of them."
)
@click.option(
    "--author",
    envvar="RECONCILE_AUTHOR",
    metavar="NAME",
    help="Who settles them; without it, RECONCILE_AUTHOR, if set.",
)
@click.option("--plain", is_flag=True, help="Ask line by line on a terminal, too.")
@in_project
def adjudicate(
    *,
    fields: tuple[str, ...],
    coders: tuple[str, str] | None,
    author: str | None,
    plain: bool,
    folder: Path | None,
) -> None:
    """Settle what coders noted differently, one by one.

    On a terminal this is a screen of the annotator, where its extra `annotate` is installed; else
    answers are read line by line. An answer is the number of the reading that is right (in a line,
    several), or a letter as shown. Each is written at once to data/claims/settled.yaml, can be
    taken back, and is not asked again. What the coders noted alike is taken over first. The coders'
    files stay as they are; settled claims count in their place.
    """
    project = open_project(folder)
    refuse_unknown(project, fields, coders or ())
    found = agreement(project, fields, coders or ())
    if not found.items:
        raise RefusalError(nothing_found(project, found))
    file = SettledFile(Folder(Path(project.root)))
    sitting = Sitting(project, found, file, author or "")
    has_screen = sys.stdin.isatty() and sys.stdout.isatty() and find_spec("textual") is not None
    if sitting.left and has_screen and not plain:
        _show(project, sitting)
        return
    try:
        _sit(sitting, Asking(project), file.shown)
    except EditError as error:
        raise RefusalError(str(error)) from None


def _show(project: Project, sitting: Sitting) -> None:
    """Show the differences on a screen of the annotator, and say what was settled."""
    from reconcile.annotate.app import Annotator  # noqa: PLC0415 (of an extra)
    from reconcile.annotate.deciding import Differences  # noqa: PLC0415
    from reconcile.annotate.session import Session  # noqa: PLC0415

    source = sitting.left[0].item.notes[0].claim.source
    session = Session(Folder(Path(project.root)), source, needs_text=False)
    differences = Differences(sitting, project.places)
    Annotator(session, deciding=differences).run()
    click.echo(differences.summary())


def _sit(sitting: Sitting, asking: Asking, shown: str) -> None:
    """Ask until nothing is left, the person quits or the input ends."""
    over = sitting.take_over()
    if over:
        click.echo(show(f"{counted(over, 'item')} noted alike: taken over into {shown}"))
    whole = len(sitting.left)
    while True:
        difference = sitting.current
        if difference is not None:
            at = whole - len(sitting.left) + 1
            draw(difference_screen(difference, asking.project.places, at, whole))
        else:
            click.echo("No differences are left to settle.")
            if not sitting.answered:
                break
            draw(last_keys())
        if not _answered(sitting, asking, difference):
            break
    settled = counted(sitting.answered, "difference")
    click.echo(f"{settled} settled, {sitting.skipped:,} skipped")


def _answered(sitting: Sitting, asking: Asking, difference: Difference | None) -> bool:
    """Read lines until one answers; return whether to go on."""
    while True:
        answer = typed("> ")
        if answer is None or answer == QUIT:
            return False
        if answer == UNDO:
            return _undo(sitting)
        if difference is None or not _settled(sitting, asking, difference, answer):
            click.echo(show(AGAIN), err=True)
        else:
            return True


def _settled(sitting: Sitting, asking: Asking, difference: Difference, answer: str) -> bool:
    """Return whether an answer settled the difference, or left it for later."""
    if answer == SKIP:
        sitting.skip()
    elif answer == WRITE:
        said = asking.claim(difference)
        if said is None:
            return False
        sitting.rewrite(said)
    else:
        right = chosen(difference, answer)
        if right is None:
            return False
        sitting.keep(right)
    return True


def _undo(sitting: Sitting) -> bool:
    try:
        step = sitting.undo()
    except FileChangedError as error:
        message = f"{error.filename}: {error.strerror}; take the claim out by hand"
        click.echo(show(message), err=True)
        return True
    if step is None:
        click.echo("nothing to undo")
    elif step.difference is None:
        click.echo("undone: what the coders noted alike is no longer taken over")
    else:
        click.echo(show(f"undone: {asked(step.difference.item)}"))
    return True
