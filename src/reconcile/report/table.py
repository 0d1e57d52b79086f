"""A table with a head for a terminal; where words would break, each row as a list of its cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.measure import measure_renderables
from rich.text import Text

from reconcile.report.rich_text import grid, indented, squeezed
from reconcile.report.styles import FAINT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import Console, ConsoleOptions, RenderableType

LONGEST_WORD = 26
"""Characters of a word beyond which it may be broken over two lines."""


def table(
    titles: Sequence[Text], rows: Sequence[Sequence[Text]], by: int = 2, gap: int = 2
) -> RenderableType:
    """Return rows under a head that says what each column is.

    Where the longest words of all columns don't fit beside each other, each row is its first cell
    and below it the others, each behind its title. Empty cells have no line then.
    """
    return indented(_Table(titles, rows, gap), by)


class _Table:
    """Rows with titles, in the form that the width allows."""

    def __init__(self, titles: Sequence[Text], rows: Sequence[Sequence[Text]], gap: int) -> None:
        self.titles = titles
        self.rows = rows
        self.gap = gap

    def __rich_console__(
        self, console: Console, options: ConsoleOptions
    ) -> Iterator[RenderableType]:
        """Yield the table, or a block a row."""
        every = [self.titles, *self.rows]
        sizes = [
            measure_renderables(console, options.update(max_width=_UNBOUND), column)
            for column in zip(*every, strict=True)
        ]
        least = [min(LONGEST_WORD, size.minimum) for size in sizes]
        room = options.max_width - self.gap * (len(sizes) - 1)
        if sum(least) <= room:
            yield grid(every, self.gap, squeezed(least, [size.maximum for size in sizes], room))
            return
        for row in self.rows:
            yield row[0]
            yield from self._below(row)

    def _below(self, row: Sequence[Text]) -> Iterator[RenderableType]:
        """Yield the cells behind the first, each behind its title."""
        labelled = [
            [Text(title.plain, FAINT), Text(cell.plain, cell.style)]
            for title, cell in zip(self.titles[1:], row[1:], strict=True)
            if cell
        ]
        if labelled:
            yield indented(grid(labelled, self.gap, []), 2)


_UNBOUND = 10_000
