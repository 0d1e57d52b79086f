"""Lines of a table between tabs to cells, and cells to a line that is read as the same cells.

A spreadsheet puts a cell into quotation marks that has a tab, a comma or a quotation mark in it,
and doubles the marks inside (RFC 4180, which Excel keeps to between tabs, too). A program that puts
the header into marks puts every text into them. Other quotation marks are a value's own: they keep
a name of a list whole.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

_MARK = '"'
_IN_MARKS = re.compile(r'"((?:[^"]|"")*)"')
_REASONS = ("\t", ",", _MARK)
"""What in a cell is a spreadsheet's reason to put it into quotation marks."""


def tab_separated(lines: Iterable[str]) -> Iterator[tuple[int, list[str]]]:
    """Yield each line's number and cells; empty lines are left out.

    A byte order mark before the header is dropped. A cell ends where its line does.
    """
    bare = None
    for number, line in enumerate(lines, start=1):
        text = line.rstrip("\r\n")
        if number == 1:
            text = text.removeprefix("\ufeff")
        if text:
            cells = text.split("\t")
            bare = bare or _bare_under(cells)
            yield number, list(map(bare, _cells(cells))) if _MARK in text else cells


def tab_joined(cells: Sequence[str]) -> str:
    """Return the line of a table, without its end: `tab_separated` reads the same cells from it."""
    return "\t".join(map(_written, cells))


def _bare_under(header: Sequence[str]) -> Callable[[str], str]:
    """Return what takes marks off a cell, by whether the header is all in marks."""
    return _bare_of_all if all(map(_IN_MARKS.fullmatch, header)) else _bare


def _cells(pieces: Sequence[str]) -> Iterator[str]:
    """Yield cells from what is between tabs: some of these may be inside a cell."""
    start = 0
    while start < len(pieces):
        end = _end_of_cell(pieces, start)
        yield "\t".join(pieces[start:end])
        start = end


def _end_of_cell(pieces: Sequence[str], start: int) -> int:
    """Return which piece comes after a cell; marks that are never closed are letters."""
    marks = 0
    if pieces[start].startswith(_MARK):
        for place in range(start, len(pieces)):
            marks += pieces[place].count(_MARK)
            if marks % 2 == 0:
                return place + 1 if pieces[place].endswith(_MARK) else start + 1
    return start + 1


def _bare_of_all(cell: str) -> str:
    """Return what is in marks, and a cell without them as it is."""
    found = _IN_MARKS.fullmatch(cell)
    return found[1].replace(_MARK * 2, _MARK) if found else cell


def _bare(cell: str) -> str:
    """Return what a spreadsheet put into marks, and any other cell as it is."""
    said = _bare_of_all(cell)
    return said if any(each in said for each in _REASONS) else cell


def _written(cell: str) -> str:
    return _MARK + cell.replace(_MARK, _MARK * 2) + _MARK if _needs_marks(cell) else cell


def _needs_marks(cell: str) -> bool:
    """Say whether a cell as it is would be read as two, as another, or as one with the next."""
    is_open = cell.startswith(_MARK) and cell.count(_MARK) % 2 == 1
    return is_open or "\t" in cell or _bare(cell) != cell
