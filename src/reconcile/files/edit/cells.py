"""A cell of a CSV or TSV file written anew, with every other character left as it is.

In: the bytes of a file that was read as a table, and the place of a cell. Out: the bytes with
another text in it, in quotation marks where it had them or needs them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reconcile.files.edit.changes import EditError
from reconcile.files.edit.file_text import FileText
from reconcile.files.tables.delimited import DELIMITERS

if TYPE_CHECKING:
    from reconcile.model.finding import Fix
    from reconcile.model.position import Position

_CELL = r'"(?:[^"]|"")*"|[^{mark}\r\n]*'
_NEEDS_QUOTES = re.compile(r'[",;\t\r\n]')


def with_cell(content: bytes, place: Position, fix: Fix) -> bytes:
    """Return the file with a fix in the cell at a place: its row's line, its column's number.

    The mark between cells is the one by which the first row has a cell of the column's name at its
    number. Raises `EditError` where there is none, and for a file that isn't CSV or TSV.
    """
    text = FileText(content.decode())
    for mark in DELIMITERS:
        for head in range(min(2, text.lines)):  # behind a line that names the mark
            named = _cell(text, head, place.column, mark)
            found = _cell(text, place.line - 1, place.column, mark)
            if named and found and _said(named) == place.name and _said(found) == fix.old:
                return text.replaced(*found.span(), _written(fix.new, found[0])).encoded()
    raise EditError(f"{place}: the cell isn't where it was read")


def _cell(text: FileText, line: int, column: int, mark: str) -> re.Match[str] | None:
    """Return a cell as it is written; None where the row has fewer."""
    pattern = re.compile(_CELL.format(mark=re.escape(mark)))
    at = text.offset(line)
    for _ in range(column - 1):
        found = pattern.match(text.text, at)
        at = found.end() if found else at
        if not text.text.startswith(mark, at):
            return None
        at += 1
    return pattern.match(text.text, at)


def _said(found: re.Match[str]) -> str:
    cell = found[0]
    return (cell[1:-1].replace('""', '"') if cell.startswith('"') else cell).strip()


def _written(new: str, old: str) -> str:
    """Return a text as a cell: in quotation marks where the old one was, or where it needs them."""
    if old.startswith('"') or _NEEDS_QUOTES.search(new):
        return '"' + new.replace('"', '""') + '"'
    return new
