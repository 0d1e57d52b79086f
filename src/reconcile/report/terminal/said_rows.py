"""What is said on a question, a row a wording: the value, a quote, who says it.

In: a question. Out: three columns where every row fits on a line, and else two: the value, and
behind it the quote and who says it as running text, which takes fewer lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.measure import Measurement

from reconcile.report.answer_order import meanings, wordings
from reconcile.report.attribution import all_said_by
from reconcile.report.question_words import spellings
from reconcile.report.rich_text import columns, line, safe
from reconcile.report.styles import FAINT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import Console, ConsoleOptions, RenderableType
    from rich.text import Text

    from reconcile.model.question import Answer, Question

GAP = 2


class Said(NamedTuple):
    """One value as it is printed, one of its quotes, and who says it."""

    value: Text
    quote: Text
    who: Text


def said_rows(
    question: Question, makers: set[str], style: str, *, full: bool = False
) -> RenderableType:
    """Return a row a wording; with `full` a row a claim. Claims in `makers` have the style.

    How a claim spells the subject is shown where the question doesn't: two subjects may have been
    read as one.
    """
    return _Rows(list(_said(question, makers, style, full=full)))


def _said(question: Question, makers: set[str], style: str, *, full: bool) -> Iterator[Said]:
    for group in meanings(question):
        for same in wordings(group):
            marked = style if any(answer.claim.id in makers for answer in same) else ""
            for answers in ([answer] for answer in same) if full else (same,):
                yield _row(question, answers, marked)


def _row(question: Question, answers: Sequence[Answer], style: str) -> Said:
    first = answers[0]
    quote = first.claim.quote
    same_quote = all(answer.claim.quote == quote for answer in answers)
    who = all_said_by(answers, quoted=bool(quote) and not same_quote)
    return Said(
        safe(first.claim.value, style),
        safe(f"“{quote}”" if quote else "", FAINT),
        line(safe(who), safe(spellings(question, answers), FAINT)),
    )


class _Rows:
    """The rows side by side where none is longer than a line, else quote and source together."""

    def __init__(self, rows: Sequence[Said]) -> None:
        self.rows = rows

    def __rich_console__(
        self, console: Console, options: ConsoleOptions
    ) -> Iterator[RenderableType]:
        """Yield the rows in as many columns as fit."""
        del console
        if self._width() <= options.max_width:
            yield columns(zip(*self._columns(), strict=True), gap=GAP)
        else:
            yield columns([[row.value, _together(row)] for row in self.rows], gap=GAP)

    def _columns(self) -> list[tuple[Text, ...]]:
        """Return the columns in which anything is."""
        return [column for column in zip(*self.rows, strict=True) if any(column)]

    def _width(self) -> int:
        """Return what the columns take when no cell is broken."""
        widest = [max(cell.cell_len for cell in column) for column in self._columns()]
        return sum(widest) + GAP * (len(widest) - 1)

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        """Return that the rows take whatever width they get."""
        del console
        return Measurement(1, options.max_width)


def _together(row: Said) -> Text:
    """Return the quote and who says it in one text."""
    return line(row.quote, " — ", row.who) if row.quote else row.who
