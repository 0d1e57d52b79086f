"""A claim in the place of those on which coders differ, asked for key by key."""

from __future__ import annotations

import sys
from functools import cached_property
from typing import TYPE_CHECKING

import click

from reconcile.check.unwritten import remarks
from reconcile.one_claim import assess
from reconcile.pipeline import reconcile
from reconcile.report.safe_for_terminal import show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.agreement.differences import Difference
    from reconcile.model.project import Project
    from reconcile.model.reconciliation import Reconciliation

    Said = dict[str, str | bool]

ALWAYS_ASKED = ("value", "claimant", "stage", "as_of", "measure", "quote")
"""Keys of a claim that a person writes anew."""
ASKED_WHERE_DIFFERENT = ("field", "subject", "scope")
"""Keys that are asked for only where the coders noted them differently."""
NOTHING, GIVE_UP = "-", "!"
HOW = f"  Enter keeps what is in brackets, {NOTHING} takes it out, {GIVE_UP} gives up."
NAMED = "  Another key is changed by its name: `subject: ...`."
_BY_NAME = (*ASKED_WHERE_DIFFERENT, "complete", "implied", "note", "locator", "subject_id")
"""Keys that are said by their name, at any question but that for the quote."""
_TICKS = ("complete", "implied")


class Asking:
    """Who asks for claims of a project, and says what is wrong with them."""

    def __init__(self, project: Project) -> None:
        self.project = project

    @cached_property
    def _result(self) -> Reconciliation:
        return reconcile(self.project)

    def claim(self, difference: Difference) -> Said | None:
        """Ask for a claim in the place of those that differ; None where it is given up.

        It is asked for until it can be read; what was typed is kept.
        """
        said, keys = begun(difference), asked(difference)
        click.echo(HOW)
        click.echo(NAMED)
        while True:
            if not _typed_into(said, keys):
                return None
            assessed = assess(self.project, self._result, said)
            for found in remarks(assessed):
                expected = f"; expected: {found.expected}" if found.expected else ""
                click.echo(show(f"  {found.message}{expected}"), err=True)
            if not assessed.faults:
                return said


def begun(difference: Difference) -> Said:
    """Return what the first coder noted, as the keys of a claim."""
    return {
        key: value if isinstance(value, bool) else str(value)
        for key, value in difference.item.notes[0].claim
        if key not in ("id", "coder", "settles") and value not in (None, False, ())
    }


def asked(difference: Difference) -> list[str]:
    """Return the keys to ask for: those that coders noted differently, and those of every claim."""
    claims = [note.claim for note in difference.item.notes]
    different = (k for k in ASKED_WHERE_DIFFERENT if len({getattr(c, k) for c in claims}) > 1)
    return [*different, *ALWAYS_ASKED]


def _typed_into(said: Said, keys: Sequence[str]) -> bool:
    """Take what a person types for each key into the claim; return False where they give up."""
    for key in keys:
        while True:
            answer = typed(f"  {key} [{show(str(said.get(key, NOTHING)))}]: ")
            if answer in (None, GIVE_UP):
                return False
            if key == "quote" or not (named := _by_name(answer)):
                break
            _take(said, *named)
        _take(said, key, answer)
    return True


def _by_name(answer: str) -> tuple[str, str] | None:
    """Return the key that an answer names, and what it says of it; None where it names none."""
    key, colon, text = answer.partition(":")
    return (key.strip(), text.strip()) if colon and key.strip() in _BY_NAME else None


def _take(said: Said, key: str, answer: str) -> None:
    """Take an answer to a key; "" changes nothing."""
    if answer == NOTHING:
        said.pop(key, None)
    elif answer:
        said[key] = True if key in _TICKS else answer


def typed(prompt: str) -> str | None:
    """Return the next line without blanks around it; None at the end of the input."""
    click.echo(prompt, nl=False)
    sys.stdout.flush()
    line = sys.stdin.readline()
    if not line:
        click.echo()
        return None
    return line.strip()
