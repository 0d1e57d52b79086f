"""What a YAML file holds, as text in mappings and lists that know where they stand."""

from __future__ import annotations

from typing import Any, Protocol

from reconcile.model.position import Position


class Mark(Protocol):
    """A place as a YAML parser gives it: line and column from 0."""

    @property
    def line(self) -> int:
        """The line."""

    @property
    def column(self) -> int:
        """The column."""


class Map(dict[str, Any]):
    """A mapping as written, with the file, its own mark, and those of its keys and values."""

    __slots__ = ("behind", "file", "key_marks", "mark", "value_marks")

    def __init__(self, file: str, mark: Mark) -> None:
        super().__init__()
        self.file = file
        self.mark = mark
        self.key_marks: dict[str, Mark] = {}
        self.value_marks: dict[str, Mark] = {}
        self.behind: dict[str, str] = {}
        """The comments directly behind texts without quotation marks, by the keys of those."""

    def comment(self, key: str) -> str:
        """Return the comment directly behind a key's plain text, from its `#` on; "" for none."""
        return self.behind.get(key, "")

    def at(self, key: str | None = None) -> Position:
        """Return where the key's value stands; the mapping's start for None or an absent key."""
        return position(self.file, self.value_marks.get(key or "", self.mark))

    def written_at(self, key: str) -> Position:
        """Return where a person wrote the key's value: here, unless a mapping supplied it."""
        return self.at(key)

    def key_at(self, key: str) -> Position:
        """Return where the key itself stands; the mapping's start for an absent key."""
        return position(self.file, self.key_marks.get(key, self.mark))


class Seq(list[Any]):
    """A list as written, with the file, its own mark, and those of its items."""

    __slots__ = ("file", "item_marks", "mark")

    def __init__(self, file: str, mark: Mark) -> None:
        super().__init__()
        self.file = file
        self.mark = mark
        self.item_marks: list[Mark] = []

    def at(self, index: int) -> Position:
        """Return where an item stands."""
        return position(self.file, self.item_marks[index])


def position(file: str, mark: Mark) -> Position:
    """Return a parser's mark, which counts from 0, as an editor counts."""
    return Position(file, mark.line + 1, mark.column + 1)
