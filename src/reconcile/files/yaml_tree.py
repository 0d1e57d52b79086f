"""The data of a YAML file, as text in mappings and lists that know where they are.

Places are kept as whole numbers, line and column in one: of a large project they are most of what
is kept, and an object for each would take twice the memory.
"""

from __future__ import annotations

from typing import Any, ClassVar, NamedTuple, Protocol

from reconcile.model.position import Position

BITS = 32
_COLUMN = (1 << BITS) - 1
_PLACE = 2 * BITS
_VALUE = (1 << _PLACE) - 1


class ParserMark(Protocol):
    """A place as a YAML parser gives it: line and column from 0."""

    @property
    def line(self) -> int:
        """The line."""

    @property
    def column(self) -> int:
        """The column."""


class Mark(NamedTuple):
    """A place: line and column from 0."""

    line: int
    column: int


def place_of_mark(mark: ParserMark) -> int:
    """Return a place as one whole number."""
    return mark.line << BITS | mark.column


def _mark(place: int) -> Mark:
    return Mark(place >> BITS, place & _COLUMN)


class Map(dict[str, Any]):
    """A mapping as written, with the file, its own place, and those of its keys and values."""

    __slots__ = ("_behind", "_places", "_start", "file")

    of_mapping: ClassVar[bool] = False
    """Whether a mapping made it of a row of a table, which was made for something else."""

    def __init__(self, file: str, mark: ParserMark) -> None:
        super().__init__()
        self.file = file
        self._start = place_of_mark(mark)
        self._places: dict[str, int] = {}
        """The places of key and value in one number, by key."""
        self._behind: dict[str, str] | None = None

    def put(self, key: str, value: object, key_place: int, value_place: int) -> None:
        """Set what a key says, and where both are."""
        self[key] = value
        self._places[key] = key_place << _PLACE | value_place

    def put_comment(self, key: str, comment: str) -> None:
        """Note the comment directly behind a key's plain text."""
        self._behind = {**(self._behind or {}), key: comment}

    def take(self, key: str, source: Map) -> None:
        """Set what a key says to what another mapping's does, at its place there."""
        key_place, value_place = source._both(key)
        self.put(key, source[key], key_place, value_place)
        if source.comment(key):
            self.put_comment(key, source.comment(key))

    @property
    def mark(self) -> Mark:
        """Where the mapping begins."""
        return _mark(self._start)

    @property
    def key_marks(self) -> dict[str, Mark]:
        """Where each key is."""
        return {key: _mark(self._both(key)[0]) for key in self._places}

    @property
    def value_marks(self) -> dict[str, Mark]:
        """Where each key's value is."""
        return {key: _mark(self._both(key)[1]) for key in self._places}

    def comment(self, key: str) -> str:
        """Return the comment directly behind a key's plain text, from its `#` on; "" for none."""
        return self._behind.get(key, "") if self._behind else ""

    def at(self, key: str | None = None) -> Position:
        """Return where the key's value is; the mapping's start for None or an absent key."""
        return position(self.file, _mark(self._both(key or "")[1]))

    def written_at(self, key: str) -> Position:
        """Return where a person wrote the key's value: here, unless a mapping supplied it."""
        return self.at(key)

    def key_at(self, key: str) -> Position:
        """Return where the key itself is; the mapping's start for an absent key."""
        return position(self.file, _mark(self._both(key)[0]))

    def _both(self, key: str) -> tuple[int, int]:
        """Return the places of a key and its value; the mapping's own for an absent key."""
        both = self._places.get(key)
        return (self._start, self._start) if both is None else (both >> _PLACE, both & _VALUE)


class Seq(list[Any]):
    """A list as written, with the file, its own place, and those of its items."""

    __slots__ = ("_places", "_start", "file")

    def __init__(self, file: str, mark: ParserMark) -> None:
        super().__init__()
        self.file = file
        self._start = place_of_mark(mark)
        self._places: list[int] = []

    def add(self, value: object, place: int) -> None:
        """Add an item, and where it is."""
        self.append(value)
        self._places.append(place)

    @property
    def mark(self) -> Mark:
        """Where the list begins."""
        return _mark(self._start)

    @property
    def item_marks(self) -> list[Mark]:
        """Where each item is."""
        return [_mark(place) for place in self._places]

    def at(self, index: int) -> Position:
        """Return where an item is."""
        return position(self.file, _mark(self._places[index]))


def position(file: str, mark: ParserMark) -> Position:
    """Return a parser's mark, which counts from 0, as an editor counts."""
    return Position(file, mark.line + 1, mark.column + 1)
