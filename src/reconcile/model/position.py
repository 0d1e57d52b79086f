"""A place in a file, as an editor counts: lines and columns from 1."""

from __future__ import annotations

from typing import NamedTuple, Protocol


class Position(NamedTuple):
    """A place in a file: line and column from 1; the file as the person would type it.

    In a table, the line is the row as an editor or spreadsheet counts, the column is that of the
    cell, and `name` is what the column is called ("" elsewhere).
    """

    file: str
    line: int
    column: int
    name: str = ""

    def __str__(self) -> str:
        """Return `file:line:column`, to jump to; of a cell its column's name."""
        return f"{self.file}:{self.line}:{self.name or self.column}"


class Place(Protocol):
    """The place of an entry of a file, and of its keys."""

    def at(self, key: str | None = None) -> Position:
        """Return the place of the key's value; the entry's start for None or an absent key."""
        ...

    def comment(self, key: str) -> str:
        """Return the comment directly behind a key's plain text, from its `#` on; "" for none."""
        ...
