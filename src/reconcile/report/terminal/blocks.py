"""A question in full: its reasons, what each source says in its own words, and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from reconcile.model.question import TWO_WAYS
from reconcile.report.attribution import divided
from reconcile.report.counting import counted
from reconcile.report.not_compared import not_compared
from reconcile.report.one_claimant import quoted_two_ways
from reconcile.report.question_words import asked, fits_all, stated
from reconcile.report.rich_text import (
    LONGEST_LINE,
    hanging,
    indented,
    line,
    safe,
    sentence,
    stacked,
)
from reconcile.report.styles import FAINT, STRONG, VERDICT_STYLES
from reconcile.report.telling_pairs import making_pairs, making_the_verdict
from reconcile.report.terminal.overview import explain_call, shell_word
from reconcile.report.terminal.said_rows import said_rows
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
GAP = 2
"""Blanks that keep an id from what is asked."""


def block(question: Question, accepted: Decision | None, *, full: bool = False) -> RenderableType:
    """Return a question in full; with `full` every claim has its own line and quote."""
    style = VERDICT_STYLES[question.verdict]
    makers = making_the_verdict(question)
    parts: list[RenderableType] = [
        _Title(question),
        *_reasons(question, full=full),
        indented(said_rows(question, makers, style, full=full), 4),
    ]
    if question.verdict.is_contradiction:
        parts.append(_WideDrawing(question.answers))
    parts += _series(question)
    if accepted:
        parts.append(sentence(safe(f"Accepted: {accepted.reason}", FAINT), by=2))
    return stacked(parts)


def settled(question: Question, accepted: Decision) -> RenderableType:
    """Return a contradiction that a decision accepts: what is asked, and why it is accepted."""
    return stacked([_Title(question), sentence(safe(accepted.reason or "", FAINT), by=2)])


class _Title:
    """The mark and what is asked, with the question's id behind it or its command below."""

    def __init__(self, question: Question) -> None:
        self.question = question

    def __rich_console__(
        self, console: Console, options: ConsoleOptions
    ) -> Iterator[RenderableType]:
        """Yield one line where both fit, else two."""
        del console
        mark = Text(MARKS[self.question.verdict], VERDICT_STYLES[self.question.verdict])
        what = safe(asked(self.question), STRONG)
        ident = safe(shell_word(self.question.id), FAINT)
        room = min(options.max_width, LONGEST_LINE)
        blanks = room - sum(part.cell_len for part in (mark, what, ident)) - 1
        if blanks >= GAP:
            yield line(mark, " ", what, " " * blanks, ident)
        else:
            yield hanging(mark, what)
            yield sentence(explain_call(self.question), by=2)


def _reasons(question: Question, *, full: bool) -> Iterator[RenderableType]:
    """Yield the sentences that make the verdict; one is enough for what isn't a contradiction."""
    contradicts = question.verdict.is_contradiction
    if question.agreement:
        yield sentence(agreement_words(question), by=2)
    telling = making_pairs(question)
    shown = telling[: REASONS_SHOWN if contradicts else 1]
    sentences = [
        _coded(pair.explanation.sentence, pair.comparison.reason, full=full) for pair, _ in shown
    ]
    more = len(telling) - len(shown)
    if more > 0 and contradicts:
        sentences.append(Text(f"and {counted(more, 'more reason')}", FAINT))
    if contradicts and sentences:
        sentences[-1] = line(sentences[-1], safe(_range(question), FAINT))
    quoted = (_coded(each.sentence, TWO_WAYS, full=full) for each in quoted_two_ways(question))
    left_out = not_compared(question)
    beside = (*quoted, *map(safe, divided(question)), *([left_out] if left_out else ()))
    for text in (*sentences, *beside):
        yield sentence(text, by=2)


def _coded(said: str, code: str, *, full: bool) -> Text:
    """Return a sentence; in full with the code of its reason, which `check --explain` knows."""
    return line(safe(said), Text(f" [{code}]" if full else "", FAINT))


def _range(question: Question) -> str:
    """Return what is stated, from where to where, and what fits all claims; "" for neither."""
    said = {"Stated": stated(question), "Fits all": fits_all(question)}
    return "".join(f" {name}: {what}." for name, what in said.items() if what)


def _series(question: Question) -> list[RenderableType]:
    series = time_series(question)
    return [series_lines(series, by=4)] if series else []


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
        from reconcile.report.interval_drawing import (  # noqa: PLC0415 (few screens are so wide)
            IntervalDrawing,
        )

        yield indented(IntervalDrawing(self.answers), 4)
