"""Texts from data as rich sees them: harmless, never read as markup, and laid out alike everywhere.

In: texts of ours and from data. Out: what a rich console draws at whatever width it has.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rich.console import Group
from rich.measure import Measurement, measure_renderables
from rich.segment import Segment
from rich.table import Table
from rich.text import Text

from reconcile.report.safe_for_terminal import show

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.console import Console, ConsoleOptions, RenderableType

LONGEST_LINE = 110
"""Columns that sentences fill at most: longer lines are hard to follow to the next."""


def safe(text: str, style: str = "") -> Text:
    """Return a text from data for printing: harmless, and never read as markup."""
    return Text(show(text), style)


def line(*parts: Text | str) -> Text:
    """Return the parts one after the other as one text; strings are our own words."""
    return Text.assemble(*parts)


def indented(drawn: RenderableType, by: int = 2) -> RenderableType:
    """Return what is drawn, moved to the right."""
    return _Indented(drawn, by)


class _Indented:
    """What is drawn, some blanks to the right. rich's `Padding` draws it twice, once to measure."""

    def __init__(self, drawn: RenderableType, by: int) -> None:
        self.drawn = drawn
        self.by = by

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Segment]:
        """Yield every line of it behind the blanks."""
        narrower = options.update(width=max(1, options.max_width - self.by))
        for segments in console.render_lines(self.drawn, narrower, pad=False):
            yield Segment(" " * self.by)
            yield from segments
            yield Segment.line()


def sentence(*parts: Text | str, by: int = 0) -> RenderableType:
    """Return the parts as running text, no wider than people like to read, and indented."""
    return _Running(Text(" " * by), line(*parts))


def hanging(mark: Text | str, *parts: Text | str, by: int = 0) -> RenderableType:
    """Return the parts as running text behind a mark, further lines below its first word."""
    return _Running(line(" " * by, mark, " "), line(*parts))


_WORD = re.compile(r"\S+")
_BESIDE = "   "


class _Running:
    """Running text behind a mark or blanks. rich has no hanging indent."""

    def __init__(self, lead: Text, text: Text) -> None:
        self.lead = lead
        self.text = text

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Segment]:
        """Yield the text in lines, the further ones below the first."""
        before = self.lead.cell_len
        width = max(1, min(options.max_width, LONGEST_LINE) - before)
        lines = _at_joints(self.text, width).wrap(console, width, overflow="fold")
        below = Text("\n" + " " * before).join(lines)
        yield from line(self.lead, below).render(console, end="\n")

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        """Return the widths of the longest word and of the text on one line, the lead included."""
        found = Measurement.get(console, options, self.text)
        before = self.lead.cell_len
        return Measurement(before + found.minimum, min(before + found.maximum, LONGEST_LINE))


def _at_joints(text: Text, width: int) -> Text:
    """Return the text with words that are longer than a line broken behind a "/" or a "-".

    These join the words of an id; where there is none within a line, the word is cut at its end.
    """
    cuts: list[int] = []
    for word in _WORD.finditer(text.plain):
        start = word.start()
        while word.end() - start > width:
            piece = text.plain[start : start + width]
            joint = max(piece.rfind("/"), piece.rfind("-")) + 1
            start += joint or width
            cuts.append(start)
    return Text("\n").join(text.divide(cuts)) if cuts else text


def unbroken(parts: Sequence[Text], by: int = 0) -> RenderableType:
    """Return short texts beside each other, on as many lines as they need, and none of them broken.

    One that is wider than a line is.
    """
    return _Unbroken(parts, by)


class _Unbroken:
    """Texts that stay whole. rich's columns align what needs no alignment."""

    def __init__(self, parts: Sequence[Text], by: int) -> None:
        self.parts = parts
        self.by = by

    def __rich_console__(
        self, _console: Console, options: ConsoleOptions
    ) -> Iterator[RenderableType]:
        """Yield lines, each as full as it can be."""
        room = min(options.max_width, LONGEST_LINE) - self.by
        lines: list[list[Text]] = []
        left = -1
        for part in self.parts:
            if part.cell_len > left:
                lines.append([])
                left = room
            lines[-1].append(part)
            left -= part.cell_len + len(_BESIDE)
        for each in lines:
            yield sentence(Text(_BESIDE).join(each), by=self.by)


def columns(rows: Iterable[Sequence[RenderableType]], by: int = 0, gap: int = 2) -> RenderableType:
    """Return rows of cells below each other; where words would break, the cells of a row instead.

    Nothing is cut. Rows have as many cells as the first.
    """
    drawn = _Columns(list(rows), gap)
    return indented(drawn, by) if by else drawn


class _Columns:
    """Rows as a grid where it is wide enough for the words, and else cell by cell."""

    def __init__(self, rows: Sequence[Sequence[RenderableType]], gap: int) -> None:
        self.rows = rows
        self.gap = gap

    def __rich_console__(
        self, console: Console, options: ConsoleOptions
    ) -> Iterator[RenderableType]:
        """Yield a grid, or each row as blocks: marks before the first cell, the rest below it."""
        if not self.rows:
            return
        sizes = [
            measure_renderables(console, options.update(max_width=_UNBOUND), column)
            for column in zip(*self.rows, strict=True)
        ]
        least = [_least(size) for size in sizes]
        room = options.max_width - self.gap * (len(sizes) - 1)
        if sum(least) <= room:
            yield grid(self.rows, self.gap, squeezed(least, [size.maximum for size in sizes], room))
            return
        yield from self._blocks(least)

    def _blocks(self, least: Sequence[int]) -> Iterator[RenderableType]:
        """Yield each row cell by cell, behind the marks that its first cells may be."""
        marks = next((n for n, word in enumerate(least) if word > _MARK), len(least))
        for row in self.rows:
            yield grid([row[: marks + 1]], 1, [])
            yield from (indented(cell, 2 * (marks + 1)) for cell in row[marks + 1 :] if cell)

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        """Return the widths between which the rows can be drawn."""
        return measure_renderables(console, options, [grid(self.rows, self.gap, [])])


def _least(size: Measurement) -> int:
    """Return the columns that a cell needs to be pleasant: its longest word, and a few more."""
    return min(_LONGEST_WORD, max(size.minimum, min(size.maximum, _PLEASANT)))


_LONGEST_WORD = 24
"""Characters of a word beyond which it may be broken: an address, a long id."""
_PLEASANT = 14
"""Columns below which a text of several words is no longer read at a glance."""
_UNBOUND = 10_000
"""Columns in which a text is measured as it would like to be."""
_MARK = 2
"""Columns of a cell that is a mark before the next one."""


def squeezed(least: Sequence[int], most: Sequence[int], room: int) -> list[int]:
    """Return column widths that fit into the room, the widest squeezed first, none below its least.

    rich squeezes a column below its longest word though another has blanks to give.
    """
    widths = list(most)
    while sum(widths) > room:
        wide = [n for n, width in enumerate(widths) if width > least[n]]
        if not wide:
            break
        widths[max(wide, key=widths.__getitem__)] -= 1
    return widths


def grid(rows: Sequence[Sequence[RenderableType]], gap: int, widths: Sequence[int]) -> Table:
    """Return rows of cells in columns of these widths; of what they need where none are given."""
    grid = Table.grid(padding=(0, gap, 0, 0), pad_edge=False)
    for place in range(len(rows[0])):
        grid.add_column(overflow="fold", width=widths[place] if widths else None)
    for row in rows:
        grid.add_row(*row)
    return grid


def stacked(parts: Iterable[RenderableType]) -> Group:
    """Return the parts one below the other."""
    return Group(*parts)
