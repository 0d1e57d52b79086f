"""`reconcile names --review`: possible matches decided by one key, each written at once."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from reconcile.cli.output import draw
from reconcile.cli.projects import judged, open_project
from reconcile.cli.refusal import RefusalError
from reconcile.cli.today import day
from reconcile.files.decisions_edit import add_entry
from reconcile.files.decisions_file import NAMES
from reconcile.files.edit.changes import EditError
from reconcile.files.edit.edit_file import restore
from reconcile.files.folder import Folder
from reconcile.files.write import FileChangedError
from reconcile.model.decision import claim_hash
from reconcile.model.entity import NameRuling
from reconcile.pipeline import with_names_of
from reconcile.report.counting import counted
from reconcile.report.possible_matches import Wanted, claims_of, possible_matches
from reconcile.report.review_text import Progress, keys, review_screen, unknown_key
from reconcile.report.selection import NothingSelectedError
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


class _At(NamedTuple):
    """The project as it is now, and what it adds up to."""

    project: Project
    result: Reconciliation


def review(folder: Path | None, author: str | None, wanted: Wanted) -> None:
    """Ask about each possible match wanted until none is left; every answer can be undone.

    The files are read once: after a ruling only the names are resolved anew.
    """
    steps: list[_Step] = []
    project = open_project(folder)
    at = _At(project, judged(project))
    while True:
        left = _left(at.result, wanted, steps)
        if not left and not steps:
            break
        _show(at.result, left, steps)
        key, reason = _answer(_ALL_KEYS if left else (UNDO, QUIT))
        if key == QUIT:
            break
        if key == UNDO:
            at = _undo(at, steps)
        elif key == SKIP:
            steps.append(_Step((left[0].a, left[0].b)))
        else:
            at = _rule(at, _Ruling(left[0], key == SAME, reason, author), steps)
    decided = sum(step.after is not None for step in steps)
    others = len(at.result.close_calls) - len(possible_matches(at.result, wanted))
    beside = f", {counted(others, 'other possible match', 'other possible matches')}"
    skipped = len(steps) - decided
    click.echo(f"{counted(decided, 'ruling')} written, {skipped} skipped{beside if others else ''}")


def _ruled(at: _At, rulings: tuple[NameRuling, ...]) -> _At:
    """Return the project with these rulings on names."""
    project = at.project._replace(rulings=rulings)
    return _At(project, with_names_of(at.result, project))


def _left(result: Reconciliation, wanted: Wanted, steps: Sequence[_Step]) -> list[CloseCall]:
    """Return the matches wanted that weren't skipped."""
    skipped = {step.pair for step in steps if step.after is None}
    try:
        calls = possible_matches(result, wanted)
    except NothingSelectedError as error:
        raise RefusalError(str(error)) from None
    return [call for call in calls if (call.a, call.b) not in skipped]


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


def _rule(at: _At, ruling: _Ruling, steps: list[_Step]) -> _At:
    """Write a ruling, or show the chain of decisions that exclude it; return what is now."""
    folder = Folder(Path(at.project.root))
    path = folder.decisions
    pair = ruling.call.a, ruling.call.b
    entry = _entry(at.result, ruling)
    try:
        written = add_entry(path, folder.shown(path), NAMES, entry)
    except EditError as error:
        raise RefusalError(str(error)) from None
    steps.append(_Step(pair, written.before, written.after))
    after = _ruled(at, (*at.project.rulings, NameRuling(**entry)))
    new = set(after.result.conflicts) - set(at.result.conflicts)
    if not new:
        return after
    for conflict in sorted(new):
        chain = " = ".join(conflict.chain)
        click.echo(show(f"excluded by other decisions: {chain}; {conflict.reason}"), err=True)
    at = _undo(after, steps)
    steps.append(_Step(pair))
    return at


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
        "claims": _hashes(result, call),
    }


def _hashes(result: Reconciliation, call: CloseCall) -> dict[str, str]:
    used = {claim.id: claim for name in (call.a, call.b) for claim in claims_of(result, call, name)}
    return {id_: claim_hash(used[id_]) for id_ in sorted(used)[:MOST_CLAIMS]}


def _undo(at: _At, steps: list[_Step]) -> _At:
    """Take the last answer back; return what is now."""
    if not steps:
        click.echo("nothing to undo")
        return at
    step = steps[-1]
    if step.after is not None:
        try:
            restore(Folder(Path(at.project.root)).decisions, step.after, step.before)
        except FileChangedError as error:
            message = f"{error.filename}: {error.strerror}; take the ruling out by hand"
            click.echo(show(message), err=True)
            return at
        at = _ruled(at, at.project.rulings[:-1])
    steps.pop()
    click.echo(show(f"undone: {step.pair[0]} and {step.pair[1]}"))
    return at
