"""`reconcile names --review`: possible matches decided by one key, each written at once."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from reconcile.cli.output import draw
from reconcile.cli.projects import open_project
from reconcile.cli.today import day
from reconcile.files.decisions_edit import add_entry
from reconcile.files.decisions_file import NAMES
from reconcile.files.edit.changes import EditError
from reconcile.files.edit.edit_file import restore
from reconcile.files.folder import Folder
from reconcile.files.write import FileChangedError
from reconcile.model.decision import claim_hash
from reconcile.pipeline import reconcile
from reconcile.report.counting import counted
from reconcile.report.review_text import Progress, keys, review_screen, unknown_key
from reconcile.report.show import show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.model.entity import CloseCall
    from reconcile.model.project import Project
    from reconcile.model.reconciliation import Reconciliation

SAME, DIFFERENT, REASON, SKIP, UNDO, QUIT = "s", "d", "r", "k", "u", "q"
_ALL_KEYS = (SAME, DIFFERENT, SKIP, UNDO, QUIT)
MOST_CLAIMS = 10
"""Claims a ruling keeps a hash of: the first that use the two names."""

Pair = tuple[str, str]


class _Ruling(NamedTuple):
    """What a person decided on a match, why (in their words, or ""), and who they are."""

    call: CloseCall
    same: bool
    reason: str
    author: str | None


class _Step(NamedTuple):
    """What was answered: the pair, and the file before and after (None where it was skipped)."""

    pair: Pair
    before: bytes | None = None
    after: bytes | None = None


def review(folder: Path | None, author: str | None) -> None:
    """Ask about each possible match until none is left; every answer can be undone."""
    steps: list[_Step] = []
    while True:
        project = open_project(folder)
        result = reconcile(project)
        skipped = {step.pair for step in steps if step.after is None}
        left = [call for call in result.close_calls if (call.a, call.b) not in skipped]
        if not left and not steps:
            break
        _show(result, left, steps)
        key, reason = _answer(_ALL_KEYS if left else (UNDO, QUIT))
        if key == QUIT:
            break
        if key == UNDO:
            _undo(project, steps)
        elif key == SKIP:
            steps.append(_Step((left[0].a, left[0].b)))
        else:
            ruling = _Ruling(left[0], key == SAME, reason, author)
            _rule(project, result, ruling, steps)
    decided = sum(step.after is not None for step in steps)
    click.echo(f"{counted(decided, 'ruling')} written, {len(steps) - decided} skipped")


def _show(result: Reconciliation, left: Sequence[CloseCall], steps: Sequence[_Step]) -> None:
    """Print the next match with how many are left; that all are decided, where none is."""
    decided = sum(step.after is not None for step in steps)
    if left:
        at = Progress(decided, len(steps) - decided, len(left))
        draw(review_screen(result, left[0], at))
    else:
        click.echo("No possible matches are left to decide.")
        draw(keys(UNDO, QUIT))


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


def _rule(project: Project, result: Reconciliation, ruling: _Ruling, steps: list[_Step]) -> None:
    """Write a ruling, unless decisions exclude it: then their chain is shown."""
    path = Folder(Path(project.root)).decisions
    pair = ruling.call.a, ruling.call.b
    try:
        shown = Folder(Path(project.root)).shown(path)
        written = add_entry(path, shown, NAMES, _entry(result, ruling))
    except EditError as error:
        raise click.UsageError(str(error)) from None
    steps.append(_Step(pair, written.before, written.after))
    after = reconcile(open_project(Path(project.root)))
    if new := set(after.conflicts) - set(result.conflicts):
        for conflict in sorted(new):
            chain = " = ".join(conflict.chain)
            click.echo(show(f"excluded by other decisions: {chain}; {conflict.reason}"), err=True)
        _undo(project, steps)
        steps.append(_Step(pair))


def _entry(result: Reconciliation, ruling: _Ruling) -> dict[str, Any]:
    call = ruling.call
    signed = {"author": ruling.author} if ruling.author else {}
    return {
        "a": call.a,
        "b": call.b,
        "same": ruling.same,
        "reason": ruling.reason or f"Reviewed at a score of {call.score:g}: {call.reason}",
        **signed,
        "date": day(),
        "claims": _hashes(result, (call.a, call.b)),
    }


def _hashes(result: Reconciliation, labels: Pair) -> dict[str, str]:
    used = {
        claim_id
        for group in result.groups
        if group.label in labels
        for spelling in group.spellings
        for claim_id in spelling.claims
    }
    judged = [claim for claim in result.claims if claim.id in used][:MOST_CLAIMS]
    return {claim.id: claim_hash(claim) for claim in judged}


def _undo(project: Project, steps: list[_Step]) -> None:
    """Take the last answer back."""
    if not steps:
        click.echo("nothing to undo")
        return
    step = steps[-1]
    if step.after is not None:
        try:
            restore(Folder(Path(project.root)).decisions, step.after, step.before)
        except FileChangedError as error:
            message = f"{error.filename}: {error.strerror}; take the ruling out by hand"
            click.echo(show(message), err=True)
            return
    steps.pop()
    click.echo(show(f"undone: {step.pair[0]} and {step.pair[1]}"))
