"""The matrix for a terminal: a table where it fits, a list of blocks where it doesn't."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich import box
from rich.console import Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from reconcile.model.relation import Relation
from reconcile.report.rich_text import line, safe
from reconcile.report.styles import FAINT, STRONG
from reconcile.report.words import field_name

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderableType, RenderResult

    from reconcile.model.question import Answer
    from reconcile.report.matrix import Cell, Matrix, Row

NARROWEST = 13
"""Characters that a cell needs to be readable."""
WIDEST_NAME = 18
"""Characters of a source's id that stand in one line above its column."""

_MARKS = {Relation.CONTRADICTS: "✗ ", Relation.DIFFERS: "≠ "}
_STYLES = {Relation.CONTRADICTS: "bold red", Relation.DIFFERS: "bold yellow"}


class _ByWidth:
    """The matrix in the form that the console's width allows."""

    def __init__(self, found: Matrix) -> None:
        self.found = found

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        del console
        needed = sum(_narrowest(name) + 2 for name in ("", *self.found.sources))
        fits = options.max_width >= needed
        yield _table(self.found) if fits else _blocks(self.found)


def render(found: Matrix) -> RenderableType:
    """Return the matrix, with a line that says what its marks mean."""
    if not found.rows:
        return Text("No claim fits what was asked for.")
    legend = "✗ contradicts another cell   ≠ differs from one   blank: the source says nothing"
    return Group(_ByWidth(found), Text(legend, FAINT))


def _table(found: Matrix) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_lines=False, pad_edge=False, expand=False)
    one_field = len({row.question.field for row in found.rows}) == 1
    corner = field_name(found.rows[0].question) if one_field else ""
    table.add_column(safe(corner), overflow="fold", min_width=NARROWEST)
    for source in found.sources:
        table.add_column(safe(source), overflow="fold", min_width=_narrowest(source))
    for row in found.rows:
        cells = (_stacked(cell) for cell in row.cells)
        table.add_row(safe(_label(row, one_field=one_field), STRONG), *cells)
    return table


def _narrowest(name: str) -> int:
    """Return the width that a column needs to be readable under its name."""
    return max(NARROWEST, min(len(name), WIDEST_NAME))


def _label(row: Row, *, one_field: bool) -> str:
    question = row.question
    scope = f" ({question.scope})" if question.scope else ""
    return f"{'' if one_field else field_name(question) + ' · '}{question.subject}{scope}"


def _stacked(cell: Cell) -> Text:
    return Text("\n").join(_said(answer, cell) for answer in cell.answers)


def _said(answer: Answer, cell: Cell) -> Text:
    claimant = f" ({answer.claim.claimant})" if answer.claim.claimant else ""
    style = _STYLES[cell.relation] if cell.relation else ""
    mark = _MARKS[cell.relation] if cell.relation else ""
    return line(Text(mark, style), safe(answer.claim.value, style), safe(claimant, FAINT))


def _blocks(found: Matrix) -> RenderableType:
    parts: list[RenderableType] = []
    for row in found.rows:
        parts.append(safe(_label(row, one_field=False), STRONG))
        block = Table.grid(padding=(0, 2))
        block.add_column(overflow="fold")
        block.add_column(overflow="fold")
        for source, cell in zip(found.sources, row.cells, strict=True):
            if cell.answers:
                block.add_row(safe(source, FAINT), _stacked(cell))
        parts.append(Padding(block, (0, 0, 1, 2)))
    return Group(*parts)
