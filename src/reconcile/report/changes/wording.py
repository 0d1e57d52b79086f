"""What changed since a revision, in the words that its formats share."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reconcile.model.question import Verdict
from reconcile.report.across import told
from reconcile.report.counting import counted
from reconcile.report.verdict_words import NAMES

if TYPE_CHECKING:
    from reconcile.model.change import Changes, CheckChange, Turn
    from reconcile.model.cross_check import CrossCheck

NOT_ASKED = "not asked"
NOT_CHECKED = "not checked"
CONSISTENT = "consistent"
_OTHERWISE = "Its claims are the same: a source, name, field or setting changed."
_OTHERWISE_CHECKED = (
    "Its claims are the same: a constraint, source, name, field or setting changed."
)


def how_much(found: Changes, since: str) -> str:
    """Return how much changed since a revision, in one line; that nothing did, where it didn't."""
    parts = (
        (len(found.turns), "verdict", "changed"),
        *((number, f"{what} conflict", "across questions") for what, number in conflicts(found)),
        (len(found.changed), "claim", "changed"),
        (len(found.added), "claim", "added"),
        (len(found.removed), "claim", "removed"),
    )
    said = [f"{counted(number, noun)} {what}" for number, noun, what in parts if number]
    return f"Since {since}: {', '.join(said) or 'no claims and no verdicts changed'}"


def conflicts(found: Changes) -> tuple[tuple[str, int], ...]:
    """Return how many conflicts across questions are new, changed and gone, by these words."""
    words = Counter(what_happened(change) for change in found.checks)
    return tuple((what, words[what]) for what in ("new", "changed", "gone"))


def what_happened(change: CheckChange) -> str:
    """Return whether a conflict is new, changed or gone."""
    if change.is_new:
        return "new"
    return "gone" if change.is_gone else "changed"


def from_to(turn: Turn) -> str:
    """Return both verdicts of a turn in words."""
    names = (NAMES[at.verdict] if at else NOT_ASKED for at in (turn.before, turn.after))
    return " → ".join(names)


def about_turn(turn: Turn) -> list[str]:
    """Return why a question has its verdict now, and what changed it if no claim did."""
    telling = turn.after.telling[:1] if turn.after else ()
    why = [f"{pair.explanation.sentence} [{pair.comparison.reason}]" for pair in telling]
    return [*why, *([] if turn.by_claims else [_OTHERWISE])]


def check_from_to(change: CheckChange) -> str:
    """Return what a check found then and now: "consistent → contradiction, outright"."""
    return " → ".join(_found_by(check) for check in (change.before, change.after))


def _found_by(check: CrossCheck | None) -> str:
    if check is None:
        return NOT_CHECKED
    return CONSISTENT if check.verdict is Verdict.AGREEMENT else NAMES[check.verdict]


def about_check(change: CheckChange) -> list[str]:
    """Return why claims can't all be true, or why they couldn't; and what changed it if no claim.

    Each reason has its code; of a check with the same verdict as before, the arithmetic as well.
    """
    now, then = change.after, change.before
    check = then if change.is_gone else now
    same = now is not None and then is not None and now.verdict is then.verdict
    why = [
        f"{each.sentence} [{each.reason}]{f' {each.arithmetic}' if same else ''}"
        for each in (told(check) if check else ())
    ]
    return [*why, *([] if change.by_claims else [_OTHERWISE_CHECKED])]
