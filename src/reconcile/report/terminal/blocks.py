"""A question in full: its reasons, what each source says in its own words, and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.constrain import Constrain
from rich.table import Table
from rich.text import Text

from reconcile.report.answer_order import meanings, wordings
from reconcile.report.attribution import all_said_by, divided
from reconcile.report.counting import counted
from reconcile.report.interval_drawing import IntervalDrawing
from reconcile.report.question_words import asked, fits_all, spellings, stated
from reconcile.report.rich_text import (
    LONGEST_LINE,
    columns,
    indented,
    line,
    safe,
    sentence,
    stacked,
)
from reconcile.report.styles import FAINT, STRONG, VERDICT_STYLES
from reconcile.report.telling_pairs import making_pairs, making_the_verdict
from reconcile.report.terminal.overview import explain_call
from reconcile.report.time_series import time_series
from reconcile.report.time_series_text import series_lines
from reconcile.report.verdict_words import MARKS, agreement_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import Console, ConsoleOptions, RenderableType

    from reconcile.model.decision import Decision
    from reconcile.model.question import Answer, Question

REASONS_SHOWN = 3
"""Reasons printed under a contradiction; `explain` prints them all."""
ROOM_TO_DRAW = 100
"""Columns from which contradicting figures are drawn; `explain` draws them on less."""


def block(question: Question, accepted: Decision | None, *, full: bool = False) -> RenderableType:
    """Return a question in full; with `full` every claim has its own line and quote."""
    style = VERDICT_STYLES[question.verdict]
    makers = making_the_verdict(question)
    parts: list[RenderableType] = [
        _title(question, accepted),
        *_reasons(question),
        columns(_rows(question, makers, style, full=full), by=4),
    ]
    if question.verdict.is_contradiction:
        parts.append(_WideDrawing(question.answers))
    parts += _series(question)
    parts += [sentence(safe(text, FAINT), by=2) for text in _foot(question, accepted)]
    parts.append(sentence(explain_call(question), by=2))
    return stacked(parts)


def _title(question: Question, accepted: Decision | None) -> RenderableType:
    """Return the mark and what is asked, with "accepted" at the end of the line."""
    title = Table.grid(padding=(0, 1, 0, 0), pad_edge=False, expand=accepted is not None)
    title.add_column()
    title.add_column(overflow="fold", ratio=1 if accepted else None)
    mark = Text(MARKS[question.verdict], VERDICT_STYLES[question.verdict])
    cells = [mark, safe(asked(question), STRONG)]
    if accepted:
        title.add_column(justify="right")
        cells.append(Text("accepted", FAINT))
    title.add_row(*cells)
    return Constrain(title, LONGEST_LINE)


def _reasons(question: Question) -> Iterator[RenderableType]:
    """Yield the sentences that make the verdict; one is enough for what isn't a contradiction."""
    contradicts = question.verdict.is_contradiction
    if question.agreement:
        yield sentence(agreement_words(question), by=2)
    telling = making_pairs(question)
    shown = REASONS_SHOWN if contradicts else 1
    for each in telling[:shown]:
        reason = Text(f" [{each.pair.comparison.reason}]", FAINT)
        yield sentence(safe(each.pair.explanation.sentence), reason, by=2)
    more = len(telling) - shown
    if more > 0 and contradicts:
        yield sentence(Text(f"and {counted(more, 'more reason')}", FAINT), by=2)
    for text in divided(question):
        yield sentence(safe(text), by=2)


def _rows(
    question: Question, makers: set[str], style: str, *, full: bool
) -> Iterator[list[RenderableType]]:
    """Yield a row a wording (or a row a claim): the value, a quote, who says it."""
    for group in meanings(question):
        for same in wordings(group):
            told = style if any(answer.claim.id in makers for answer in same) else ""
            for answers in ([answer] for answer in same) if full else (same,):
                yield _row(question, answers, told)


def _row(question: Question, answers: Sequence[Answer], style: str) -> list[RenderableType]:
    first = answers[0]
    quote = first.claim.quote
    same_quote = all(answer.claim.quote == quote for answer in answers)
    who = all_said_by(answers, quoted=bool(quote) and not same_quote)
    return [
        safe(first.claim.value, style),
        safe(f"“{quote}”" if quote else "", FAINT),
        line(safe(who), safe(spellings(question, answers), FAINT)),
    ]


def _series(question: Question) -> list[RenderableType]:
    series = time_series(question)
    return [series_lines(series, by=4)] if series else []


def _foot(question: Question, accepted: Decision | None) -> Iterator[str]:
    possible = fits_all(question) if question.verdict.is_contradiction else ""
    if stated(question):
        yield f"Stated: {stated(question)}" + (f" · fits all: {possible}" if possible else "")
    elif possible:
        yield f"Fits all: {possible}"
    if accepted:
        yield f"Accepted: {accepted.reason}"


class _WideDrawing:
    """The figures drawn where the screen is wide enough for it."""

    def __init__(self, answers: Sequence[Answer]) -> None:
        self.answers = answers

    def __rich_console__(
        self, console: Console, options: ConsoleOptions
    ) -> Iterator[RenderableType]:
        """Yield the drawing; nothing on a narrow screen."""
        del console
        if options.max_width < ROOM_TO_DRAW:
            return
        yield indented(IntervalDrawing(self.answers), 4)
