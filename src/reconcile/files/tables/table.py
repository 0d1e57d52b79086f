"""A table as read: its columns, its rows as texts, and where each cell is."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Final, NamedTuple

from reconcile.files.yaml_tree import Map
from reconcile.model.position import Position

if TYPE_CHECKING:
    from collections.abc import Mapping

NOWHERE: Final[Mapping[str, Position]] = MappingProxyType({})
"""For rows whose texts are all in their cells."""


class Column(NamedTuple):
    """A column: its number from 1, and its name."""

    number: int
    name: str


class Cells(NamedTuple):
    """A row as read: its number as an editor or a spreadsheet counts, and its cells in order.

    A cell is a text; "" is an empty one. Lists and mappings occur in JSON alone.
    """

    line: int
    values: tuple[Any, ...]


class Table(NamedTuple):
    """A table: the file as a person would type it, its columns in order, and its rows."""

    file: str
    columns: tuple[str, ...]
    rows: tuple[Cells, ...]

    def at(self, line: int, name: str = "") -> Position:
        """Return the place of a cell; of the row's first where no column is named."""
        number = self.columns.index(name) + 1 if name in self.columns else 1
        return Position(self.file, line, number, name)

    @property
    def numbered(self) -> dict[str, Column]:
        """The columns by name."""
        return {name: Column(number, name) for number, name in enumerate(self.columns, 1)}


class Row(Map):
    """A row, or what a mapping made of it: keys to texts that know their row and column.

    `written` has the places in the mapping of texts that it supplies, which are in no cell.
    """

    __slots__ = ("columns", "line", "written")

    def __init__(
        self,
        file: str,
        line: int,
        columns: Mapping[str, Column],
        written: Mapping[str, Position] = NOWHERE,
    ) -> None:
        dict.__init__(self)
        self.file = file
        self.line = line
        self.columns = columns
        self.written = written

    def again(self) -> Row:
        """Return another row that says the same."""
        made = type(self)(self.file, self.line, self.columns, self.written)
        made.update(self)
        return made

    def written_at(self, key: str) -> Position:
        """Return where a text of the mapping is in its file; else the cell of the key."""
        return self.written.get(key) or self.at(key)

    def at(self, key: str | None = None) -> Position:
        """Return the cell of a key; the row for None or a key without a column."""
        column = self.columns.get(key or "")
        number, name = column or (1, "")
        return Position(self.file, self.line, number, name)

    def comment(self, key: str) -> str:  # noqa: ARG002 (as for an entry of YAML)
        """Return "": a table has no comments."""
        return ""

    def key_at(self, key: str) -> Position:
        """Return the cell of a key, as for its value."""
        return self.at(key)


class MadeRow(Row):
    """What a mapping made of a row: a claim, or the record of a source."""

    __slots__ = ()

    of_mapping: ClassVar[bool] = True
