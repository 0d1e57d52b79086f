"""The columns of a table as the draft of a mapping looks at them: names in words, different cells.

In: a table. Out: what its columns are called, what is in them, and which are still to be guessed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import yaml

from reconcile.files.tables.day_order import as_iso, day_order
from reconcile.files.tables.missing_codes import LIKELY_MISSING
from reconcile.values.registry import value_type
from reconcile.values.value_type import ValueSyntaxError

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from reconcile.files.tables.table import Table

_SAMPLE = 200
"""Different cells of a column that are tried."""
_ENOUGH = 0.8
"""The share of them that a type must read for a column to be of it (stipulated)."""
ESTIMATES = {
    "low": {"low", "min", "minimum", "lower", "lowest"},
    "value": {"best", "point", "central", "estimate"},
    "high": {"high", "max", "maximum", "upper", "highest"},
}
ESTIMATE = set.union(*ESTIMATES.values())
"""Words in the names of columns that give a figure, its lowest and its highest estimate."""
_MANY = 20
"""Rows from which a column of nothing but 0 and 1 isn't a count (stipulated)."""


class Guess(NamedTuple):
    """What a key of the mapping is guessed to be, and why."""

    said: str
    why: str


class Columns:
    """The columns of a table: the words of their names, and their different cells."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.words = {name: words_of(name) for name in table.columns}
        self.cells = {
            name: dict.fromkeys(str(row.values[index]).strip() for row in table.rows)
            for index, name in enumerate(table.columns)
        }
        self.days = day_order(self.cells)
        self.left = dict.fromkeys(table.columns)
        self.day = ""
        """The column of the mapping's `scope`, where each row is of a day."""
        self.totals = False
        """Whether the rows are of days up to which their figures are totals."""

    def said(self, name: str) -> list[str]:
        """Return the different cells of a column that aren't silent."""
        return [cell for cell in self.cells[name] if not _is_silent(cell)]

    def having(self, words: Iterable[str], without: Iterable[str] = ()) -> list[str]:
        """Return the columns not taken yet whose names have one of the words, in order."""
        wanted, unwanted = set(words), set(without)
        return [n for n in self.left if self.words[n] & wanted and not self.words[n] & unwanted]

    def take(self, name: str) -> str:
        """Return the column; it is no longer to be guessed."""
        self.left.pop(name, None)
        return name

    def is_read_as(self, name: str, kind: str) -> bool:
        """Say whether the cells of a column are values of a type."""
        said = self.said(name)
        if kind == "date" and self.days:
            said = [as_iso(cell, self.days.order) for cell in said[:_SAMPLE]]
        return is_read_as(kind, said)

    def zeros(self, names: Sequence[str]) -> str:
        """Return what to ask of figures that are 0 where they may be silent; "" for any others.

        Asked is where most rows have 0, and where all columns of a range are 0 though no cell of
        them is ever silent: such a table writes one thing for none and for not said.
        """
        at = [self.table.columns.index(name) for name in names]
        rows = [[str(row.values[n]).strip() for n in at] for row in self.table.rows]
        zero = sum(_ZEROS.issuperset(row) for row in rows)
        silent = any(_is_silent(cell) for row in rows for cell in row)
        if zero >= _MANY and zero * 2 >= len(rows):
            return f"; 0 in {zero:,} of {len(rows):,} rows: is it silence in some?"
        if len(names) > 1 and zero and not silent:
            return f"; all 0 in {zero:,} of {len(rows):,} rows, never silent: is 0 also not said?"
        return ""

    def is_mostly_silent(self, name: str) -> bool:
        """Say whether a column says nothing in more than half of the rows."""
        at = self.table.columns.index(name)
        silent = sum(_is_silent(str(row.values[at]).strip()) for row in self.table.rows)
        return silent * 2 > len(self.table.rows)

    def is_another_in_each_row(self, name: str) -> bool:
        """Say whether no two rows have the same in a column."""
        return len(self.cells[name]) == len(self.table.rows)

    def is_of_one(self, name: str) -> bool:
        """Say whether a column is in one of the objects of a list in JSON."""
        return any(part.isdecimal() for part in name.split("."))

    def is_figure(self, name: str, code: str) -> bool:
        """Say whether what may be a code for silence is a figure of its column.

        So is 999 where a figure near it or above it occurs, or -9 where other figures are negative.
        """
        number = _number(code)
        if number is None:
            return False
        others = [
            n for cell in self.cells[name] if (n := _number(cell)) is not None and n != number
        ]
        return any(n < 0 for n in others) if number < 0 else any(n * 2 > number for n in others)

    @property
    def tells_lives(self) -> bool:
        """Whether a column is of somebody's birth, so that one of a death is of the same person."""
        return any(words & {"birth", "born", "birthdate", "dob"} for words in self.words.values())

    def said_words(self, name: str, wanted: Container[str]) -> list[str]:
        """Return those of the words of a column's name that are wanted, as they are written."""
        return [word for word in _split(name) if word.casefold() in wanted]

    def is_answer(self, name: str) -> bool:
        """Say whether a column is of yes and no, as tables of some length write them: 1 and 0."""
        many = len(self.table.rows) >= _MANY and not self.words[name] & ESTIMATE
        return many and {cell.removesuffix(".0") for cell in self.said(name)} <= {"0", "1"}


TOTALS = frozenset({"cum", "cumulative", "cumulated"})
"""Words in the names of columns whose figures are running totals."""
_ZEROS = frozenset({"0", "0.0"})


def _is_silent(cell: str) -> bool:
    return not cell or cell.casefold() in LIKELY_MISSING


def is_read_as(kind: str, cells: Sequence[str]) -> bool:
    """Say whether texts, the first of them, are values of a type."""
    tried = cells[:_SAMPLE]
    read = sum(1 for cell in tried if _reads(kind, cell))
    return bool(tried) and read >= _ENOUGH * len(tried)


def words_of(name: str) -> set[str]:
    """Return the words of a name in lower case, those written together too: `deathsLow`."""
    return {word.casefold() for word in _split(name)}


def _split(name: str) -> list[str]:
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    return re.sub(r"[^0-9a-z]+", " ", apart, flags=re.IGNORECASE | re.ASCII).split()


def _number(cell: str) -> float | None:
    try:
        return float(cell.replace(",", ""))
    except ValueError:
        return None


def _reads(kind: str, cell: str) -> bool:
    try:
        value_type(kind).parse(cell)
    except ValueSyntaxError:
        return False
    return True


def flow(value: object, width: int = 10_000) -> str:
    """Return a value as YAML, on one line unless it is wider."""
    text: str = yaml.safe_dump(
        value, default_flow_style=True, allow_unicode=True, sort_keys=False, width=width
    )
    return text.removesuffix("\n").removesuffix("\n...").strip()
