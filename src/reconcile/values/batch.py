"""A table of pairs judged row by row: rows in, rows out, in constant memory.

The table has a header with columns A and B; every other column is kept as it is. Columns `A_stage`,
`A_as_of`, `A_measure`, `A_complete` and `A_published`, and the same for B, give the circumstances
of a row where the table has them. What comes out has the columns `relation`, `reason`, `literal`
and `conveyed`, appended, or filled anew where the table has them already.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.values.batch_frame import CellError, SideFrame
from reconcile.values.frame import NO_FRAME, Frame
from reconcile.values.identity import SPELLED, Naming
from reconcile.values.value_type import ValueSyntaxError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from reconcile.model.reading import Reading
    from reconcile.model.relation import Comparison
    from reconcile.values.value_type import ValueType

ADDED = ("relation", "reason", "literal", "conveyed")
SIDES = ("A", "B")
_REMEMBERED = 10_000
"""Distinct values whose readings are kept, so that repeated ones are read once."""


class HeaderError(ValueError):
    """A table can't be judged at all: it has no header, or not one column A and one column B."""


class Fault(NamedTuple):
    """What keeps a row from being judged: its line, counted from 1, the column, and why."""

    line: int
    column: str
    message: str
    expected: str = ""


class JudgedRow(NamedTuple):
    """A row of the table that comes out, under its header; one with faults has no relation."""

    line: int
    cells: tuple[str, ...]
    faults: tuple[Fault, ...] = ()


class Batch(NamedTuple):
    """The header of the table that comes out, and its rows, judged while they are taken."""

    header: tuple[str, ...]
    rows: Iterator[JudgedRow]


def by_spelling(a: Reading[Any], b: Reading[Any]) -> Naming:
    """Return the naming that knows spellings alone."""
    del a, b
    return SPELLED


def judge(
    rows: Iterable[tuple[int, Sequence[str]]],
    kind: ValueType[Any],
    naming: Callable[[Reading[Any], Reading[Any]], Naming] = by_spelling,
    frames: tuple[Frame, Frame] = (NO_FRAME, NO_FRAME),
) -> Batch:
    """Return the table with the relation of A and B in every row; the first row is the header.

    Rows come with their line numbers. `naming` says who knows the names of a pair, `frames` are
    those of A and of B where a row says nothing else. Raises `HeaderError` where the table has no
    columns A and B; whatever is wrong with a row becomes its faults.
    """
    remaining = iter(rows)
    _, header = next(remaining, (0, ()))
    table = _Table(tuple(name.strip() for name in header), kind, naming, frames)
    return Batch(table.header, (table.judged(line, cells) for line, cells in remaining))


class _Table:
    def __init__(
        self,
        given: tuple[str, ...],
        kind: ValueType[Any],
        naming: Callable[[Reading[Any], Reading[Any]], Naming],
        frames: tuple[Frame, Frame],
    ) -> None:
        _demand_sides(given)
        self._given = len(given)
        self.header = (*given, *(name for name in ADDED if name not in given))
        places = {name: place for place, name in enumerate(self.header)}
        self._added = [places[name] for name in ADDED]
        self._sides = {
            side: (places[side], SideFrame(side, places, frame))
            for side, frame in zip(SIDES, frames, strict=True)
        }
        self._read = lru_cache(maxsize=_REMEMBERED)(kind.read)
        self._kind, self._naming = kind, naming

    def judged(self, line: int, cells: Sequence[str]) -> JudgedRow:
        """Return the row with its relation, or with what is wrong with it."""
        row = [*cells, *("" for _ in range(len(self.header) - len(cells)))]
        if len(cells) != self._given:
            message = f"the row has {len(cells)} cells, the header {self._given}"
            return JudgedRow(line, tuple(row), (Fault(line, "", message),))
        read = [self._reading(line, side, cells) for side in SIDES]
        faults = tuple(each for each in read if isinstance(each, Fault))
        a, b = read
        found = [""] * len(ADDED)
        if not (isinstance(a, Fault) or isinstance(b, Fault)):
            found = _cells(self._kind.relate(a, b, self._naming(a, b)))
        for place, cell in zip(self._added, found, strict=True):
            row[place] = cell
        return JudgedRow(line, tuple(row), faults)

    def _reading(self, line: int, side: str, cells: Sequence[str]) -> Reading[Any] | Fault:
        """Return the value of one side with its circumstances, or why there is none."""
        place, frame = self._sides[side]
        try:
            return self._read(cells[place], frame.of(cells))
        except CellError as error:
            return Fault(line, error.column, error.message, error.expected)
        except ValueSyntaxError as error:
            return Fault(line, side, error.message, error.expected)


def _demand_sides(header: tuple[str, ...]) -> None:
    missing = [side for side in SIDES if header.count(side) != 1]
    if missing:
        found = ", ".join(header)[:200] or "nothing"
        needed = " and one column ".join(missing)
        apart = "" if len(header) > 1 else "; columns are separated by tabs or commas"
        raise HeaderError(f"the table needs one column {needed}; its header has {found}{apart}")


def _cells(found: Comparison) -> list[str]:
    layers = (found.literal, found.conveyed)
    return [found.relation.value, found.reason, *(layer.value if layer else "" for layer in layers)]
