"""What changed since a revision, in the words that its formats share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.report.counting import counted
from reconcile.report.verdict_words import NAMES

if TYPE_CHECKING:
    from reconcile.model.change import Changes, Turn

NOT_ASKED = "not asked"
_OTHERWISE = "Its claims are the same: a source, name, field or setting changed."


def how_much(found: Changes, since: str) -> str:
    """Return how much changed since a revision, in one line; that nothing did, where it didn't."""
    parts = (
        (len(found.turns), "verdict", "changed"),
        (len(found.changed), "claim", "changed"),
        (len(found.added), "claim", "added"),
        (len(found.removed), "claim", "removed"),
    )
    said = [f"{counted(number, noun)} {what}" for number, noun, what in parts if number]
    return f"Since {since}: {', '.join(said) or 'no claims and no verdicts changed'}"


def from_to(turn: Turn) -> str:
    """Return both verdicts of a turn in words."""
    names = (NAMES[at.verdict] if at else NOT_ASKED for at in (turn.before, turn.after))
    return " → ".join(names)


def about_turn(turn: Turn) -> list[str]:
    """Return why a question has its verdict now, and what changed it if no claim did."""
    telling = turn.after.telling[:1] if turn.after else ()
    why = [f"{pair.explanation.sentence} [{pair.comparison.reason}]" for pair in telling]
    return [*why, *([] if turn.by_claims else [_OTHERWISE])]
