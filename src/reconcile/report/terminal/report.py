"""The report for a terminal, from the head to what one origin alone says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from reconcile.model.question import Verdict
from reconcile.report.brief_or_full import Depth, Shown
from reconcile.report.counting import by_verdict, nothing_shown
from reconcile.report.most_at_stake import most_at_stake
from reconcile.report.rich_text import line, sentence, stacked
from reconcile.report.styles import FAINT, VERDICT_STYLES
from reconcile.report.terminal.agreements import agreements_by_kind
from reconcile.report.terminal.blocks import block, settled
from reconcile.report.terminal.head import head
from reconcile.report.terminal.overview import MOST_LINES, overview
from reconcile.report.terminal.single_line import single_line
from reconcile.report.verdict_words import TITLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from rich.console import Console, ConsoleOptions, RenderableType

    from reconcile.model.decision import Decision
    from reconcile.model.question import Question
    from reconcile.model.reconciliation import Reconciliation

FEW_SINGLES, MOST_SINGLES = 10, 40
"""Questions that one origin alone answers up to which they are listed, and in a narrowed report."""

_NO_SHOWN = Shown()


def render(
    result: Reconciliation, questions: Sequence[Question], shown: Shown = _NO_SHOWN
) -> RenderableType:
    """Return the report on these questions of a result, as much of it as is wanted."""
    return stacked(_parts(result, questions, shown))


def _parts(
    result: Reconciliation, questions: Sequence[Question], shown: Shown
) -> Iterator[RenderableType]:
    yield head(result, questions)
    contradictions = most_at_stake(q for q in questions if q.verdict.is_contradiction)
    if contradictions:
        yield Text()
        yield overview(contradictions, whole=shown.depth is Depth.FULL)
    if not questions:
        yield Text()
        yield sentence(nothing_shown(result))
    if shown.depth is Depth.BRIEF:
        yield from _across(result, questions, shown)
        return
    if len(contradictions) <= MOST_LINES or shown.depth is Depth.FULL:
        yield from _sections(result, contradictions, shown)
    yield from _across(result, questions, shown)
    yield from _sections(result, [q for q in questions if not q.verdict.is_contradiction], shown)


def _sections(
    result: Reconciliation, questions: Sequence[Question], shown: Shown
) -> Iterator[RenderableType]:
    for verdict, some in by_verdict(questions).items():
        yield from _section(result, verdict, some, shown)


def _across(
    result: Reconciliation, questions: Sequence[Question], shown: Shown
) -> Iterator[RenderableType]:
    """Yield what was found across questions, behind the contradictions of single ones."""
    if not result.across:
        return
    from reconcile.report.terminal.across import section  # noqa: PLC0415 (few projects declare any)

    yield from section(result, questions, shown.depth)


def _section(
    result: Reconciliation, verdict: Verdict, questions: Sequence[Question], shown: Shown
) -> Iterator[RenderableType]:
    """Yield a verdict's title and its questions: in full, a line each, or as a number."""
    full = shown.depth is Depth.FULL or shown.by_verdict
    whole = verdict.is_contradiction or verdict is Verdict.UNJUDGED
    if whole or (full and verdict is Verdict.AGREEMENT):
        yield from _whole(result, verdict, questions, shown)
    elif verdict is Verdict.AGREEMENT:
        yield from _agreements(questions)
    else:
        yield from _singles(questions, shown, full=full)


def _whole(
    result: Reconciliation, verdict: Verdict, questions: Sequence[Question], shown: Shown
) -> Iterator[RenderableType]:
    """Yield questions in full; contradictions that are accepted after them, with the reason alone.

    A narrowed report has room for these, too, and one in full leaves nothing out.
    """
    accepted = result.accepted
    short = {} if shown.narrowed or shown.depth is Depth.FULL else accepted
    hint = "more on one: reconcile explain ID" if verdict.is_contradiction else ""
    yield _title(verdict, len(questions), hint)
    in_full = [question for question in questions if question.id not in short]
    for number, question in enumerate(in_full):
        if number:
            yield Text()
        yield block(question, accepted.get(question.id), full=shown.depth is Depth.FULL)
    if len(in_full) < len(questions):
        if in_full:
            yield Text()
        yield from _accepted([q for q in questions if q.id in short], short)


def _accepted(
    questions: Sequence[Question], decisions: Mapping[str, Decision]
) -> Iterator[RenderableType]:
    """Yield contradictions that are accepted, each with the reason alone."""
    said = f"{len(questions):,} accepted, for the reason given; --full adds the quotes"
    yield line(Text(said, FAINT))
    yield from (settled(question, decisions[question.id]) for question in questions)


def _agreements(questions: Sequence[Question]) -> Iterator[RenderableType]:
    """Yield the agreements in few lines, those that the most sources share."""
    kinds, left_out = agreements_by_kind(questions)
    hint = "with the number of sources; quotes: --verdict agreement"
    yield _title(Verdict.AGREEMENT, len(questions), hint)
    for kind in kinds:
        yield Text(kind.title, FAINT)
        yield from kind.rows
    if left_out:
        more = f"and {left_out:,} more of fewer sources: reconcile report --verdict agreement"
        yield sentence(Text(more, FAINT))


def _singles(
    questions: Sequence[Question], shown: Shown, *, full: bool
) -> Iterator[RenderableType]:
    few = len(questions) <= (MOST_SINGLES if shown.narrowed else FEW_SINGLES)
    if not (full or few):
        hint = "not listed: reconcile report --verdict uncorroborated"
        yield _title(Verdict.UNCORROBORATED, len(questions), hint)
        return
    yield _title(Verdict.UNCORROBORATED, len(questions))
    yield from map(single_line, questions)


def _title(verdict: Verdict, number: int, aside: str = "") -> RenderableType:
    """Return a verdict's heading, with the options that show more of it."""
    heading = Text(f"{TITLES[verdict].upper()} ({number:,})", VERDICT_STYLES[verdict])
    return stacked([Text(), _WithHint(heading, Text(f"   {aside}" if aside else "", FAINT))])


class _WithHint:
    """A heading, and a hint behind it where there is room for both on a line."""

    def __init__(self, heading: Text, hint: Text) -> None:
        self.heading, self.hint = heading, hint

    def __rich_console__(
        self, console: Console, options: ConsoleOptions
    ) -> Iterator[RenderableType]:
        """Yield one line."""
        del console
        has_room = self.heading.cell_len + self.hint.cell_len <= options.max_width
        yield line(self.heading, self.hint) if has_room else self.heading
