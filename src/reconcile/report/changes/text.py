"""What changed since a revision, for a terminal: what turned first, then the claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.report.changes.words import about_turn, from_to, told
from reconcile.report.layout import Span, columns, wrapped
from reconcile.report.show import show
from reconcile.report.styles import FAINT, STRONG, VERDICT_STYLES
from reconcile.report.words import MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reconcile.model.change import Changes, ClaimChange, KeyChange, Turn
    from reconcile.model.claim import Claim
    from reconcile.report.layout import Line

ADDED, CHANGED, REMOVED = "green", "bold", "red"
"""A plus, a tilde and a minus say the same."""


def render(found: Changes, since: str, width: int) -> Iterator[Line]:
    """Yield what changed since a revision, which goes by the name that was given."""
    yield from wrapped([Span(show(told(found, since)), STRONG)], width)
    yield from _section("Verdicts that turned", [_turn(turn, width) for turn in found.turns])
    yield from _section("Claims changed", [_changed(change, width) for change in found.changed])
    yield from _section("Claims added", _listed(found.added, "+", ADDED, width))
    yield from _section("Claims removed", _listed(found.removed, "-", REMOVED, width))


def _section(title: str, entries: Sequence[Sequence[Line]]) -> Iterator[Line]:
    if entries:
        yield []
        yield [Span(f"{title.upper()} ({len(entries)})", STRONG)]
        for entry in entries:
            yield from entry


def _turn(turn: Turn, width: int) -> list[Line]:
    question = turn.after or turn.before
    if question is None:
        return []
    mark = MARKS[turn.after.verdict] if turn.after else "-"
    style = VERDICT_STYLES[turn.after.verdict] if turn.after else FAINT
    head = [
        Span(f"{mark} ", style),
        Span(f"{show(question.id)}: "),
        Span(from_to(turn), style),
    ]
    lines = wrapped(head, width, 0, 4)
    for sentence in about_turn(turn):
        lines += wrapped([Span(show(sentence), FAINT)], width, 4, 4)
    return lines


def _changed(change: ClaimChange, width: int) -> list[Line]:
    head = [Span("~ ", CHANGED), Span(show(change.after.id))]
    rows = [_key(key) for key in change.keys]
    return [*wrapped(head, width, 0, 4), *columns(rows, width, indent=4)]


def _key(key: KeyChange) -> list[list[Span]]:
    before = [Span(show(key.before), REMOVED)] if key.before is not None else [Span("none", FAINT)]
    after = [Span(show(key.after), ADDED)] if key.after is not None else [Span("none", FAINT)]
    return [[Span(key.key, FAINT)], [*before, Span(" → ", FAINT), *after]]


def _listed(claims: Sequence[Claim], mark: str, style: str, width: int) -> list[list[Line]]:
    """Return a line a claim, or more where it is long: id, value, quote."""
    return [
        wrapped(
            [
                Span(f"{mark} ", style),
                Span(f"{show(claim.id)}: "),
                Span(show(claim.value), style),
                Span(f" “{show(claim.quote)}”" if claim.quote else "", FAINT),
            ],
            width,
            0,
            4,
        )
        for claim in claims
    ]
