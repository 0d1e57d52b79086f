"""The section *Across questions* of the terminal's report: claims that can't all be true."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from reconcile.report.across import checks_shown, conflicts_of, field_of, name_of, to_look, told
from reconcile.report.attribution import said_by
from reconcile.report.brief_or_full import Depth
from reconcile.report.rich_text import columns, line, safe, sentence, stacked
from reconcile.report.styles import FAINT, STRONG, VERDICT_STYLES
from reconcile.report.verdict_words import MARKS, NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

    from reconcile.model.cross_check import CrossCheck
    from reconcile.model.decision import Decision
    from reconcile.model.question import Question
    from reconcile.model.reconciliation import Reconciliation
    from reconcile.report.across import Told


MOST_CONFLICTS = 40
"""Conflicts up to which each is printed in full; of more, these have a line each."""


def section(
    result: Reconciliation, questions: Sequence[Question], depth: Depth = Depth.USUAL
) -> Iterator[RenderableType]:
    """Yield the conflicts across these questions; nothing where none was checked.

    In full; a line each in brief, or where there are many. Those accepted come last, in short.
    """
    checks = checks_shown(result, questions)
    if not checks:
        return
    conflicts = conflicts_of(checks)
    accepted = result.accepted
    looked_at = [check for check in conflicts if check.id in accepted]
    hint = f"   of {len(checks):,} checked" + (
        f", {len(looked_at):,} accepted" if looked_at else ""
    )
    yield Text()
    yield line(Text(f"ACROSS QUESTIONS ({len(conflicts):,})", STRONG), Text(hint, FAINT))
    unseen = [check for check in conflicts if check.id not in accepted]
    if depth is Depth.BRIEF or (len(unseen) > MOST_CONFLICTS and depth is not Depth.FULL):
        yield from _lines(unseen)
    else:
        yield from _in_full(unseen)
        for check in looked_at:
            yield _accepted(check, accepted[check.id])
    for text in to_look(result, checks):
        yield Text()
        yield sentence(safe(text))


def _lines(conflicts: Sequence[CrossCheck]) -> Iterator[RenderableType]:
    if conflicts:
        yield rows(conflicts[:MOST_CONFLICTS])
    if more := len(conflicts[MOST_CONFLICTS:]):
        yield sentence(Text(f"and {more:,} more: reconcile report --full", FAINT), by=2)


def _in_full(conflicts: Sequence[CrossCheck]) -> Iterator[RenderableType]:
    for number, check in enumerate(conflicts):
        if number:
            yield Text()
        yield conflict(check, None)


def _accepted(check: CrossCheck, decision: Decision) -> RenderableType:
    """Return a conflict that a decision accepts, with its reason; `explain` prints the rest."""
    mark = Text(f"{MARKS[check.verdict]} ", VERDICT_STYLES[check.verdict])
    return stacked(
        [
            sentence(mark, safe(told(check)[0].sentence)),
            sentence(safe(f"Accepted: {decision.reason}", FAINT), by=2),
        ]
    )


def rows(checks: Sequence[CrossCheck]) -> RenderableType:
    """Return a line a check: its mark, what it compares, and its id."""
    return columns(
        [
            [
                Text(MARKS[check.verdict], VERDICT_STYLES[check.verdict]),
                safe(name_of(check), STRONG),
                safe(check.id, FAINT),
            ]
            for check in checks
        ],
        by=2,
        gap=1,
    )


def conflict(
    check: CrossCheck, accepted: Decision | None, *, whole: bool = False
) -> RenderableType:
    """Return a conflict: why, by what arithmetic, who claims it, and what would change it."""
    style = VERDICT_STYLES[check.verdict]
    parts: list[RenderableType] = [
        sentence(Text(f"{MARKS[check.verdict]} ", style), safe(name_of(check), STRONG))
    ]
    parts += [_clash(check, each, style) for each in told(check)]
    more = check.found - len(check.clashes)
    if more > 0:
        parts.append(sentence(Text(f"and {more:,} more of these kinds", FAINT), by=2))
    if check.partial:
        few = "Too many combinations to try them all: those of the outermost values were tried."
        parts.append(sentence(Text(few, FAINT), by=2))
    if accepted:
        parts.append(sentence(safe(f"Accepted: {accepted.reason}", FAINT), by=2))
    if not whole:
        parts.append(sentence(safe(f"reconcile explain {check.id}", FAINT), by=2))
    return stacked(parts)


def _clash(check: CrossCheck, each: Told, style: str) -> RenderableType:
    claims = [
        [
            safe(answer.claim.value, style),
            safe(f"“{answer.claim.quote}”" if answer.claim.quote else "", FAINT),
            line(safe(said_by(answer)), safe(f" {field_of(check, answer)}", FAINT)),
        ]
        for answer in each.answers
    ]
    return stacked(
        [
            sentence(safe(each.sentence), Text(f" [{each.reason}] {each.whose}", FAINT), by=2),
            sentence(safe(each.arithmetic), by=4),
            columns(claims, by=4),
            sentence(safe(f"What would change it: {each.flips}", FAINT), by=4),
        ]
    )


def explained(check: CrossCheck, accepted: Decision | None) -> RenderableType:
    """Return one check whole: its verdict, every clash, and all claims that were weighed."""
    consistent = not check.verdict.is_contradiction
    verdict = "consistent" if consistent else NAMES[check.verdict]
    weighed = [
        [
            safe(answer.claim.value),
            safe(field_of(check, answer), FAINT),
            safe(said_by(answer)),
            safe(answer.claim.id, FAINT),
        ]
        for answer in check.answers
    ]
    return stacked(
        [
            conflict(check, accepted, whole=True),
            Text(),
            sentence(Text(f"{MARKS[check.verdict]} {verdict}", VERDICT_STYLES[check.verdict])),
            sentence(safe(f"id {check.id} · questions: {', '.join(check.questions)}", FAINT)),
            *(sentence(safe(f"What follows: {text}")) for text in check.follows),
            Text(),
            Text("Claims weighed", STRONG),
            columns(weighed, by=2),
        ]
    )
