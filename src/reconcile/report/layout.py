"""Styled words to lines of a given width: wrapping, hanging indents, columns.

The report is laid out here and not by rich's tables, which take longer for it than all the rest of
the program; and output that no terminal reads needs no rich at all. Texts come through `show`
already, so that their characters are printable and have a width.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FILE_WIDTH = 100
"""Columns of a report written to a file."""
LONGEST_LINE = 110
"""Columns that sentences fill at most: longer lines are hard to follow to the next."""
NARROWEST = 10
"""Characters below which a column is not squeezed."""

_NARROW = re.compile("[\x00-\u02ff\u2013\u2014\u2018\u2019\u201c\u201d\u2026≠✗]*")


class Span(NamedTuple):
    """A run of text in one style; the style is one that rich knows, "" for plain."""

    text: str
    style: str = ""


Line = list[Span]
_NOTHING: Line = []


def width_of(text: str) -> int:
    """Return how many cells of a terminal a text takes."""
    return len(text) if text.isascii() else _cells(text)


@lru_cache(maxsize=10_000)
def _cells(text: str) -> int:
    if _NARROW.fullmatch(text):
        return len(text)
    from rich.cells import cell_len  # noqa: PLC0415 (most texts need no table of widths)

    return cell_len(text)


def wrapped(spans: Sequence[Span], width: int, first: int = 0, further: int = 0) -> list[Line]:
    """Return the spans as lines no wider than `width`, broken at blanks.

    `first` and `further` are the indents of the first line and of those below. Words that are wider
    than a line are broken where it ends.
    """
    if _breadth(spans) <= width - first:
        return [[*_indent(first), *spans]]
    filler = _Filler(width, first, further)
    for text, style in spans:
        filler.put(text, style)
    return filler.lines


class _Filler:
    """Fills lines with texts, one after the other."""

    def __init__(self, width: int, first: int, further: int) -> None:
        self.lines: list[Line] = [_indent(first)]
        self.further = further
        self.full = width - further
        self.room = width - first
        self.fresh = True

    def put(self, text: str, style: str) -> None:
        """Add a text on this line and, where its words don't fit, on the next ones."""
        while True:
            if self.fresh:
                text = text.lstrip(" ")
            fitting = _fitting(text, self.room)
            if fitting == len(text):
                break
            end = _last_blank(text, fitting)
            if end < 0 and self.fresh:  # a word wider than a line
                end = fitting or 1
            if end > 0:
                self.lines[-1].append(Span(text[:end], style))
                text = text[end:]
            self._break()
        if text:
            self.lines[-1].append(Span(text, style))
            self.room -= width_of(text)
            self.fresh = False

    def _break(self) -> None:
        self.lines.append(_indent(self.further))
        self.room = max(1, self.full)
        self.fresh = True


def _last_blank(text: str, fitting: int) -> int:
    """Return where the last of the words that fit ends; -1 where not even the first does."""
    end = text.rfind(" ", 0, fitting + 1)
    while end >= 0 and text.startswith("%", end + 1):  # a number stays with its per cent
        end = text.rfind(" ", 0, end)
    return end


def _fitting(text: str, room: int) -> int:
    """Return how many characters of a text fit, having looked at hardly more."""
    end = max(0, min(room, len(text)))
    if width_of(text[:end]) == end:
        return end
    while end < len(text) and width_of(text[:end]) <= room:
        end *= 2
    return bisect_right(range(1, len(text[:end]) + 1), room, key=lambda n: width_of(text[:n]))


def _indent(blanks: int) -> Line:
    return [Span(" " * blanks)] if blanks else []


def columns(
    rows: Sequence[Sequence[Sequence[Span]]], width: int, indent: int = 0, gap: int = 2
) -> list[Line]:
    """Return rows of cells as lines, the cells of a column below each other.

    Columns are as wide as their widest cell; where they don't fit, the widest are squeezed first.
    """
    if not rows:
        return []
    natural = [max(_breadth(row[n]) for row in rows) for n in range(len(rows[0]))]
    widths = squeezed(natural, width - indent - gap * (len(natural) - 1))
    lines: list[Line] = []
    for row in rows:
        cells = [wrapped(cell, room) for cell, room in zip(row, widths, strict=True)]
        lines.extend(
            [*_indent(indent), *_side_by_side(parts, widths, gap)]
            for parts in zip_longest(*cells, fillvalue=_NOTHING)
        )
    return lines


def squeezed(natural: Sequence[int], room: int) -> list[int]:
    """Return column widths that fit into the room: narrow columns as they are, wide ones alike.

    No column gets less than `NARROWEST` that wants as much.
    """
    widths = list(natural)
    narrow_first = sorted(range(len(natural)), key=natural.__getitem__)
    for place, n in enumerate(narrow_first):
        share = max(NARROWEST, room // (len(natural) - place))
        widths[n] = max(1, min(natural[n], share))
        room -= widths[n]
    return widths


def _breadth(cell: Sequence[Span]) -> int:
    return sum([width_of(text) for text, _ in cell])


def _side_by_side(cells: Sequence[Line], widths: Sequence[int], gap: int) -> Line:
    line: Line = []
    column = filled = 0
    last = _NOTHING
    for cell, width in zip(cells, widths, strict=True):
        if cell:
            filled += _breadth(last)
            if column > filled:
                line.append(Span(" " * (column - filled)))
                filled = column
            line.extend(cell)
            last = cell
        column += width + gap
    return line


def plain(lines: Iterable[Line]) -> str:
    """Return lines without their styles and without blanks at their ends."""
    return "".join("".join(span.text for span in line).rstrip() + "\n" for line in lines)
