"""The circumstances of one side of a table's row, from the columns that give them.

In: the header of a table and one row's cells. Out: a `Frame`, the table's own where the row says
nothing else; or `CellError`, which names the column.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from reconcile.model.words import Measure, Stage
from reconcile.values.base import ValueSyntaxError
from reconcile.values.suggestion import either, near

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reconcile.model.reading import Days
    from reconcile.values.frame import Frame

_YES = frozenset(("yes", "true", "1"))
_NO = frozenset(("no", "false", "0"))
_REMEMBERED = 10_000


class CellError(ValueSyntaxError):
    """A cell isn't what its column holds; `column` is the column's name."""

    def __init__(self, column: str, message: str, expected: str) -> None:
        super().__init__(message, expected)
        self.column = column


class SideFrame:
    """The reader of one side's circumstances: of the columns `A_stage`, `A_as_of` and so on."""

    def __init__(self, side: str, places: dict[str, int], frame: Frame) -> None:
        self._frame = frame
        self._columns = [
            (field, f"{side}_{field}", places[f"{side}_{field}"], read)
            for field, read in _READERS.items()
            if f"{side}_{field}" in places
        ]

    def of(self, cells: Sequence[str]) -> Frame:
        """Return the frame of the row; raise `CellError` for a cell that can't be read."""
        told: dict[str, Any] = {}
        for field, column, place, read in self._columns:
            text = cells[place].strip()
            if text:
                told[field] = _checked(column, text, read)
        return self._frame._replace(**told) if told else self._frame


def _checked(column: str, text: str, read: Callable[[str], object]) -> object:
    try:
        return read(text)
    except ValueSyntaxError as error:
        raise CellError(column, error.message, error.expected) from None


def _stage(text: str) -> Stage:
    return Stage(_one_of(text, tuple(Stage)))


def _measure(text: str) -> Measure:
    return Measure(_one_of(text, tuple(Measure)))


def _one_of(text: str, words: tuple[str, ...]) -> str:
    folded = text.casefold()
    if folded in words:
        return folded
    raise ValueSyntaxError(f"{text[:60]!r} isn't known{near(folded, words)}", either(words))


def _truth(text: str) -> bool:
    folded = text.casefold()
    if folded not in _YES | _NO:
        raise ValueSyntaxError(f"{text[:60]!r} is neither yes nor no", "yes or no")
    return folded in _YES


@lru_cache(maxsize=_REMEMBERED)
def _days(text: str) -> Days:
    from reconcile.values.registry import value_type  # noqa: PLC0415 (few tables have dates)

    days: Days = value_type("date").parse(text).days
    return days


_READERS: dict[str, Callable[[str], object]] = {
    "stage": _stage,
    "as_of": _days,
    "measure": _measure,
    "complete": _truth,
    "published": _days,
}
