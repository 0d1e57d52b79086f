"""What changed since a revision, in the words that its formats share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.report.words import NAMES, counted

if TYPE_CHECKING:
    from reconcile.model.change import Changes, Turn

NOT_ASKED = "not asked"
_OTHERWISE = "No claim on it changed: sources, names, fields or settings did."


def told(found: Changes, since: str) -> str:
    """Return how much changed since a revision, in one line; that nothing did, where it didn't."""
    parts = (
        (len(found.turns), "verdict", "turned"),
        (len(found.changed), "claim", "changed"),
        (len(found.added), "claim", "added"),
        (len(found.removed), "claim", "removed"),
    )
    said = [f"{counted(number, noun)} {what}" for number, noun, what in parts if number]
    return f"Since {since}: {', '.join(said) or 'no claim and no verdict changed'}"


def from_to(turn: Turn) -> str:
    """Return both verdicts of a turn in words."""
    names = (NAMES[at.verdict] if at else NOT_ASKED for at in (turn.before, turn.after))
    return " → ".join(names)


def about_turn(turn: Turn) -> list[str]:
    """Return why a question has the verdict that it has now, and what turned it if no claim did."""
    telling = turn.after.telling[:1] if turn.after else ()
    why = [f"{pair.explanation.sentence} [{pair.comparison.reason}]" for pair in telling]
    return [*why, *([] if turn.by_claims else [_OTHERWISE])]
