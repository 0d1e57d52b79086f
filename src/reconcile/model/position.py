"""Where in a file something stands, as an editor counts."""

from __future__ import annotations

from typing import NamedTuple, Protocol


class Position(NamedTuple):
    """A place in a file: line and column from 1; the file as the person would type it."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        """Return `file:line:column`, which terminals and editors can jump to."""
        return f"{self.file}:{self.line}:{self.column}"


class Place(Protocol):
    """Where an entry of a file stands, and where its keys do."""

    def at(self, key: str | None = None) -> Position:
        """Return where the key's value stands; the entry's start for None or an absent key."""
        ...
