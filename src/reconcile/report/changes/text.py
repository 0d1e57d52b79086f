"""What changed since a revision, for a terminal: verdicts that changed first, then the claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from reconcile.report.changes.wording import (
    about_check,
    about_turn,
    check_from_to,
    from_to,
    how_much,
    what_happened,
)
from reconcile.report.rich_text import columns, hanging, line, safe, sentence, stacked
from reconcile.report.styles import FAINT, STRONG, VERDICT_STYLES
from reconcile.report.verdict_words import MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

    from reconcile.model.change import Changes, CheckChange, ClaimChange, KeyChange, Turn
    from reconcile.model.claim import Claim

ADDED, CHANGED, REMOVED = "green", "bold", "red"
"""A plus, a tilde and a minus say the same."""


def render(found: Changes, since: str) -> RenderableType:
    """Return what changed since a revision, which goes by the name that was given."""
    return stacked(
        [
            sentence(safe(how_much(found, since), STRONG)),
            *_section("Verdicts that changed", [_turn(turn) for turn in found.turns]),
            *_section("Conflicts across questions", [_check(check) for check in found.checks]),
            *_section("Claims changed", [_changed(change) for change in found.changed]),
            *_section("Claims added", [_claim(each, "+", ADDED) for each in found.added]),
            *_section("Claims removed", [_claim(each, "-", REMOVED) for each in found.removed]),
        ]
    )


def _section(title: str, entries: Sequence[RenderableType]) -> Iterator[RenderableType]:
    if entries:
        yield Text()
        yield Text(f"{title.upper()} ({len(entries)})", STRONG)
        yield from entries


def _turn(turn: Turn) -> RenderableType:
    question = turn.after or turn.before
    asked = question.id if question else ""
    mark = MARKS[turn.after.verdict] if turn.after else "-"
    style = VERDICT_STYLES[turn.after.verdict] if turn.after else FAINT
    head = hanging(Text(mark, style), safe(f"{asked}: "), Text(from_to(turn), style))
    return stacked([head, *(sentence(safe(text, FAINT), by=4) for text in about_turn(turn))])


def _check(change: CheckChange) -> RenderableType:
    check = change.after or change.before
    mark = MARKS[change.after.verdict] if change.after else "-"
    style = VERDICT_STYLES[change.after.verdict] if change.after else FAINT
    what = Text(f"{what_happened(change)}, {check_from_to(change)}", style)
    head = hanging(Text(mark, style), safe(f"{check.id if check else ''}: "), what)
    return stacked([head, *(sentence(safe(text, FAINT), by=4) for text in about_check(change))])


def _changed(change: ClaimChange) -> RenderableType:
    head = hanging(Text("~", CHANGED), safe(change.after.id))
    return stacked([head, columns([_key(key) for key in change.keys], by=4)])


def _key(key: KeyChange) -> list[RenderableType]:
    none = Text("none", FAINT)
    before = none if key.before is None else safe(key.before, REMOVED)
    after = none if key.after is None else safe(key.after, ADDED)
    return [safe(key.key, FAINT), line(before, Text(" → ", FAINT), after)]


def _claim(claim: Claim, mark: str, style: str) -> RenderableType:
    """Return a claim in a line, or more where it is long: id, value, quote."""
    quote = f" “{claim.quote}”" if claim.quote else ""
    return hanging(
        Text(mark, style), safe(f"{claim.id}: "), safe(claim.value, style), safe(quote, FAINT)
    )
