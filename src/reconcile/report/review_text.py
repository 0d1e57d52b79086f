"""A close call as a person sees it who is to decide: both names, where each is used, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.report.show import show
from reconcile.report.words import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.model.entity import CloseCall
    from reconcile.model.reconciliation import Reconciliation

USES_SHOWN = 3
KEYS = "s same   d different   k skip   u undo   q quit"


def review_text(result: Reconciliation, call: CloseCall, left: int) -> str:
    """Return the lines of one close call; `left` are those still to decide, this one included."""
    lines = [
        f"{counted(left, 'close call')} to decide",
        *_name(result, call.a),
        *_name(result, call.b),
        f"  score {call.score:g} of 100: {call.reason}",
    ]
    return "\n".join(map(show, lines)) + f"\n{KEYS}\n"


def _name(result: Reconciliation, label: str) -> Iterator[str]:
    """Yield a name with its other spellings, and the first few quotes that use it."""
    groups = [group for group in result.groups if group.label == label]
    spellings = [spelling for group in groups for spelling in group.spellings]
    others = sorted({spelling.name for spelling in spellings} - {label})
    yield f"  {label}" + (f" (also {', '.join(others)})" if others else "")
    used = {claim_id for spelling in spellings for claim_id in spelling.claims}
    claims = [claim for claim in result.claims if claim.id in used]
    for claim in claims[:USES_SHOWN]:
        quote = f" “{claim.quote}”" if claim.quote else ""
        yield f"      {claim.source} on {claim.field} of {claim.subject}: {claim.value}{quote}"
    if len(claims) > USES_SHOWN:
        yield f"      and {counted(len(claims) - USES_SHOWN, 'more claim')}"
