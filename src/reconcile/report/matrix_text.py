"""The matrix for a terminal: a table where its columns fit, a list of blocks where they don't."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich import box
from rich.table import Table
from rich.text import Text

from reconcile.model.relation import Relation
from reconcile.report.question_words import asked, field_name, spellings
from reconcile.report.rich_text import columns, line, safe, sentence, stacked
from reconcile.report.styles import FAINT, STRONG

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import Console, ConsoleOptions, RenderableType

    from reconcile.model.cross_check import CrossCheck
    from reconcile.model.question import Answer, Question
    from reconcile.report.matrix import Cell, Matrix, Row

NARROWEST = 13
"""Characters that a cell needs to be readable."""
WIDEST_NAME = 18
"""Characters of a column's name that stay on one line above it."""
_GAP, _EDGES = 3, 2
"""Characters between two columns, and left and right of the table together."""

_MARKS = {Relation.CONTRADICTS: "✗ ", Relation.DIFFERS: "≠ "}
_STYLES = {Relation.CONTRADICTS: "bold red", Relation.DIFFERS: "bold yellow"}


class _ByWidth:
    """The matrix in the form that the console's width allows."""

    def __init__(self, found: Matrix) -> None:
        self.found = found

    def __rich_console__(
        self, console: Console, options: ConsoleOptions
    ) -> Iterator[RenderableType]:
        """Yield a table, or why there is none and a block a row."""
        del console
        needed = needed_width(self.found)
        if options.max_width >= needed:
            yield _table(self.found)
            return
        why = (
            f"One list a question: a table of {len(self.found.columns)} {self.found.by} needs "
            f"{needed} columns, not {options.max_width}. Name two {self.found.by} for a table."
        )
        yield sentence(Text(why, FAINT))
        yield Text()
        yield _blocks(self.found)


def needed_width(found: Matrix) -> int:
    """Return how wide a terminal must be for the table."""
    widths = [_narrowest(name) for name in ("", *found.columns)]
    return sum(widths) + _GAP * (len(widths) - 1) + _EDGES


def render(found: Matrix, conflicts: Sequence[CrossCheck] = ()) -> RenderableType:
    """Return the matrix, with what its marks mean, and a line a conflict across questions."""
    if not found.rows:
        return Text("No claim matches these filters.")
    who = "source" if found.by == "sources" else "claimant"
    legend = f"✗ contradicts another cell   ≠ differs from one   blank: the {who} says nothing"
    drawn: list[RenderableType] = [_ByWidth(found), sentence(Text(legend, FAINT))]
    if conflicts:
        from reconcile.report.terminal.across import rows  # noqa: PLC0415 (few projects have any)

        drawn += [Text(), Text("Across questions", STRONG), rows(conflicts)]
    return stacked(drawn)


def _table(found: Matrix) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_lines=False, pad_edge=False, expand=False)
    one_field = len({row.question.field for row in found.rows}) == 1
    corner = field_name(found.rows[0].question) if one_field else ""
    table.add_column(safe(corner), overflow="fold", min_width=NARROWEST)
    for name in found.columns:
        table.add_column(safe(name), overflow="fold", min_width=_narrowest(name))
    for row in found.rows:
        cells = (_stacked(found, row, cell) for cell in row.cells)
        table.add_row(safe(_label(row, one_field=one_field), STRONG), *cells)
    return table


def _narrowest(name: str) -> int:
    """Return the width that a column needs to be readable under its name."""
    return max(NARROWEST, min(len(name), WIDEST_NAME))


def _label(row: Row, *, one_field: bool) -> str:
    scope = f" ({row.question.scope})" if row.question.scope else ""
    return f"{row.question.subject}{scope}" if one_field else asked(row.question)


def _stacked(found: Matrix, row: Row, cell: Cell) -> Text:
    return Text("\n").join(_said(found, row.question, answer, cell) for answer in cell.answers)


def _said(found: Matrix, question: Question, answer: Answer, cell: Cell) -> Text:
    """Return what one claim says, with the half of who says it that its column doesn't name."""
    claim = answer.claim
    other = claim.source if found.by == "claimants" else claim.claimant
    style = _STYLES[cell.relation] if cell.relation else ""
    mark = _MARKS[cell.relation] if cell.relation else ""
    who = f" ({other})" if claim.claimant else ""
    aside = safe(who + spellings(question, [answer]), FAINT)
    return line(Text(mark, style), safe(claim.value, style), aside)


def _blocks(found: Matrix) -> RenderableType:
    """Return a block a question, in it the cells that disagree first."""
    parts: list[RenderableType] = []
    for row in found.rows:
        cells = (
            [safe(found.columns[place], FAINT), _stacked(found, row, row.cells[place])]
            for place in row.filled
        )
        parts += [sentence(safe(asked(row.question), STRONG)), columns(cells, by=2), Text()]
    return stacked(parts)
