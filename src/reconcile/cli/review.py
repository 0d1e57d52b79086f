"""`reconcile names --review`: close calls decided one key each, every ruling written at once."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from reconcile.cli.projects import open_project
from reconcile.cli.today import day
from reconcile.files.decisions_edit import DecisionsError, add_entry, restore
from reconcile.files.decisions_file import NAMES
from reconcile.files.folder import Folder
from reconcile.files.write import FileChangedError
from reconcile.model.decision import claim_hash
from reconcile.pipeline import reconcile
from reconcile.report.review_text import review_text
from reconcile.report.show import show
from reconcile.report.words import counted

if TYPE_CHECKING:
    from reconcile.model.entity import CloseCall
    from reconcile.model.project import Project
    from reconcile.model.reconciliation import Reconciliation

SAME, DIFFERENT, SKIP, UNDO, QUIT = "s", "d", "k", "u", "q"
ALL_DECIDED = "nothing is left to decide\nu undo   q quit\n"
MOST_CLAIMS = 10
"""Claims a ruling keeps a hash of: the first that use the two names."""

Pair = tuple[str, str]


class _Step(NamedTuple):
    """What was answered: the pair, and the file before and after (None where it was skipped)."""

    pair: Pair
    before: bytes | None = None
    after: bytes | None = None


def review(folder: Path | None, author: str | None) -> None:
    """Ask about each close call until none is left; every answer can be undone."""
    steps: list[_Step] = []
    while True:
        project = open_project(folder)
        result = reconcile(project)
        skipped = {step.pair for step in steps if step.after is None}
        left = [call for call in result.close_calls if (call.a, call.b) not in skipped]
        if not left and not steps:
            break
        click.echo(review_text(result, left[0], len(left)) if left else ALL_DECIDED, nl=False)
        key = _key()
        if key == QUIT:
            break
        if key == UNDO:
            _undo(project, steps)
        elif not left:
            continue
        elif key == SKIP:
            steps.append(_Step((left[0].a, left[0].b)))
        else:
            _rule(project, result, left[0], steps, same=key == SAME, author=author)
    decided = sum(step.after is not None for step in steps)
    click.echo(f"{counted(decided, 'ruling')} written, {len(steps) - decided} skipped")


def _key() -> str:
    """Return the next key that means something; the end of the input means to quit."""
    while True:
        pressed = click.getchar() if sys.stdin.isatty() else sys.stdin.read(1)
        key = pressed.lower()
        if key in (SAME, DIFFERENT, SKIP, UNDO, QUIT):
            return key
        if not key:
            return QUIT


def _rule(
    project: Project,
    result: Reconciliation,
    call: CloseCall,
    steps: list[_Step],
    *,
    same: bool,
    author: str | None,
) -> None:
    """Write a ruling, unless it can't hold beside the others: then its chain is shown."""
    path = Folder(Path(project.root)).decisions
    entry = _entry(result, call, same=same, author=author)
    try:
        written = add_entry(path, Folder(Path(project.root)).shown(path), NAMES, entry)
    except DecisionsError as error:
        raise click.UsageError(str(error)) from None
    steps.append(_Step((call.a, call.b), written.before, written.after))
    after = reconcile(open_project(Path(project.root)))
    if new := set(after.conflicts) - set(result.conflicts):
        for conflict in sorted(new):
            chain = " = ".join(conflict.chain)
            click.echo(show(f"that can't hold: {chain}; {conflict.reason}"), err=True)
        _undo(project, steps)
        steps.append(_Step((call.a, call.b)))


def _entry(
    result: Reconciliation, call: CloseCall, *, same: bool, author: str | None
) -> dict[str, Any]:
    signed = {"author": author} if author else {}
    return {
        "a": call.a,
        "b": call.b,
        "same": same,
        "reason": f"Reviewed at a score of {call.score:g}: {call.reason}",
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
