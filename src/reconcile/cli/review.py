"""`reconcile names --review`: possible matches decided by one key, each written at once."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from reconcile.annotate.name_sitting import NameSitting, Signed
from reconcile.cli.output import draw
from reconcile.cli.projects import open_project
from reconcile.cli.today import day
from reconcile.files.edit.changes import EditError
from reconcile.files.write import FileChangedError
from reconcile.pipeline import reconcile
from reconcile.report.counting import counted
from reconcile.report.review_text import keys, review_screen, unknown_key
from reconcile.report.safe_for_terminal import show
from reconcile.report.selection import NothingSelectedError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reconcile.report.possible_matches import Wanted

SAME, DIFFERENT, REASON, SKIP, UNDO, QUIT = "s", "d", "r", "k", "u", "q"
_ALL_KEYS = (SAME, DIFFERENT, SKIP, UNDO, QUIT)


def review(folder: Path | None, author: str | None, wanted: Wanted) -> None:
    """Ask about each possible match wanted until none is left; every answer can be undone."""
    project = open_project(folder)
    sitting = NameSitting(project, reconcile(project), Signed(author or "", day()), wanted)
    try:
        while sitting.left or sitting.steps:
            if not _answered(sitting):
                break
        beside = f", {counted(sitting.others, 'other possible match', 'other possible matches')}"
    except (NothingSelectedError, EditError) as error:
        raise click.UsageError(str(error)) from None
    decided, skipped, _ = sitting.progress
    rulings = counted(decided, "ruling")
    click.echo(f"{rulings} written, {skipped} skipped{beside if sitting.others else ''}")


def _answered(sitting: NameSitting) -> bool:
    """Show the next match and take an answer; return whether to go on."""
    left = sitting.left
    if left:
        draw(review_screen(sitting.result, left[0], sitting.progress))
    else:
        click.echo("No possible matches are left to decide.")
        draw(keys(UNDO, QUIT))
    key, reason = _answer(_ALL_KEYS if left else (UNDO, QUIT))
    if key == UNDO:
        _undo(sitting)
    elif key == SKIP:
        sitting.skip()
    elif key != QUIT:
        for excluded in sitting.rule(same=key == SAME, reason=reason):
            click.echo(show(excluded), err=True)
    return key != QUIT


def _answer(allowed: Sequence[str]) -> tuple[str, str]:
    """Return the next key that means something here, and the reason if one was given before it."""
    reason = ""
    while True:
        key = _key()
        if key == REASON and SAME in allowed:
            reason = _typed_reason()
            draw(keys(SAME, DIFFERENT, SKIP, QUIT))
        elif key in allowed:
            return key, reason
        else:
            draw(unknown_key(key))


def _key() -> str:
    """Return the next key; the end of the input means to quit. Line ends are passed over."""
    while True:
        pressed = click.getchar() if sys.stdin.isatty() else sys.stdin.read(1)
        if pressed not in ("\n", "\r"):
            return pressed.lower() or QUIT


def _typed_reason() -> str:
    """Return a line that the person types."""
    click.echo("  Reason: ", nl=False)
    sys.stdout.flush()
    return sys.stdin.readline().strip()


def _undo(sitting: NameSitting) -> None:
    """Take the last answer back."""
    try:
        step = sitting.undo()
    except FileChangedError as error:
        message = f"{error.filename}: {error.strerror}; take the ruling out by hand"
        click.echo(show(message), err=True)
        return
    said = f"undone: {step.pair[0]} and {step.pair[1]}" if step else "nothing to undo"
    click.echo(show(said))
