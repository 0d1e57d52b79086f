"""A possible name match as a person sees it who is to decide: both names, their uses, the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.text import Text

from reconcile.report.counting import counted
from reconcile.report.possible_matches import claims_of, groups_of
from reconcile.report.rich_text import columns, line, safe, sentence, stacked, unbroken
from reconcile.report.styles import FAINT, STRONG

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from reconcile.model.claim import Claim
    from reconcile.model.entity import CloseCall
    from reconcile.model.reconciliation import Reconciliation

USES_SHOWN = 3
KEYS = {
    "s": "same",
    "d": "different",
    "r": "reason first",
    "k": "skip",
    "u": "undo",
    "q": "quit",
}
"""What each key does, as it is shown below every match."""


class Progress(NamedTuple):
    """How far a sitting has come: matches ruled on, skipped, and left with the one shown."""

    decided: int
    skipped: int
    left: int


def review_screen(result: Reconciliation, call: CloseCall, at: Progress) -> RenderableType:
    """Return one possible match: how far the sitting is, both names with their uses, the keys."""
    return stacked(
        [
            sentence(Text(counter(at), STRONG)),
            Text(),
            *_name(result, call, call.a),
            Text(),
            *_name(result, call, call.b),
            Text(),
            sentence(f"Score {call.score:g} of 100: ", safe(call.reason), by=2),
            Text(),
            keys(),
            Text(),
        ]
    )


def counter(at: Progress) -> str:
    """Return how far a sitting is: "Match 3 of 12, 1 decided, 1 skipped"."""
    done = at.decided + at.skipped
    head = f"Match {done + 1:,} of {done + at.left:,}"
    return f"{head}, {at.decided:,} decided, {at.skipped:,} skipped" if done else head


def keys(*only: str) -> RenderableType:
    """Return the keys with what they do, on one line where it is wide enough; all, or only some."""
    shown = ((key, what) for key, what in KEYS.items() if not only or key in only)
    said = [line(Text(f"[{key}]", STRONG), f" {what}") for key, what in shown]
    return unbroken(said, by=2)


def unknown_key(key: str) -> RenderableType:
    """Return the answer to a key that means nothing here."""
    shown = "that key" if not key.strip() else f"“{key}”"
    return stacked([sentence(safe(f"{shown} means nothing here; the keys are:"), by=2), keys()])


def _name(result: Reconciliation, call: CloseCall, label: str) -> Iterator[RenderableType]:
    """Yield a name with its other spellings, and the first few quotes that use it."""
    groups = groups_of(result, call, label)
    others = sorted({spelling.name for group in groups for spelling in group.spellings} - {label})
    also = f"  also {', '.join(others)}" if others else ""
    kinds = ", ".join(sorted({str(group.kind) for group in groups if group.kind}))
    kind = f"  {kinds}" if kinds else ""
    yield sentence(safe(label, STRONG), safe(kind + also, FAINT), by=2)
    claims = claims_of(result, call, label)
    yield columns((_use(claim) for claim in claims[:USES_SHOWN]), by=4)
    if len(claims) > USES_SHOWN:
        more = f"and {counted(len(claims) - USES_SHOWN, 'more claim')}"
        yield sentence(Text(more, FAINT), by=4)


def _use(claim: Claim) -> list[RenderableType]:
    quote = safe(f" “{claim.quote}”" if claim.quote else "", FAINT)
    asked = f"{claim.field} of {claim.subject}: "
    return [safe(claim.source, FAINT), line(safe(asked), safe(claim.value), quote)]
