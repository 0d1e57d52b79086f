"""The circumstances of one side of a table's row, from the columns that give them.

In: the header of a table and one row's cells. Out: a `Frame`, the table's own where the row says
nothing else; or `CellError`, which names the column.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from reconcile.model.stages_measures_kinds import Measure, Stage
from reconcile.values.suggestion import either, near
from reconcile.values.value_type import ValueSyntaxError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reconcile.model.reading import AsOf, Days
    from reconcile.values.frame import Frame

    _Read = Callable[[str, Frame], object]

_YES = frozenset(("yes", "true", "1"))
_NO = frozenset(("no", "false", "0"))
_REMEMBERED = 10_000


class CellError(ValueSyntaxError):
    """A cell isn't what its column expects; `column` is the column's name."""

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
        frame = self._frame
        for field, column, place, read in self._columns:
            text = cells[place].strip()
            if text:
                frame = frame._replace(**{field: _checked(column, text, frame, read)})
        return frame


def _checked(column: str, text: str, frame: Frame, read: _Read) -> Any:  # noqa: ANN401 (a field each)
    try:
        return read(text, frame)
    except ValueSyntaxError as error:
        raise CellError(column, error.message, error.expected) from None


def _stage(text: str, frame: Frame) -> Stage:
    del frame
    return Stage(_one_of(text, tuple(Stage)))


def _measure(text: str, frame: Frame) -> Measure:
    del frame
    return Measure(_one_of(text, tuple(Measure)))


def _one_of(text: str, words: tuple[str, ...]) -> str:
    folded = text.casefold()
    if folded in words:
        return folded
    raise ValueSyntaxError(f"{text[:60]!r} isn't known{near(folded, words)}", either(words))


def _truth(text: str, frame: Frame) -> bool:
    del frame
    folded = text.casefold()
    if folded not in _YES | _NO:
        raise ValueSyntaxError(f"{text[:60]!r} is neither yes nor no", "yes or no")
    return folded in _YES


@lru_cache(maxsize=_REMEMBERED)
def _published(text: str, frame: Frame) -> Days:
    from reconcile.values.registry import value_type  # noqa: PLC0415 (few tables have dates)

    del frame
    days: Days = value_type("date").parse(text).days
    return days


@lru_cache(maxsize=_REMEMBERED)
def _as_of(text: str, frame: Frame) -> AsOf:
    from reconcile.values.as_of import read_as_of  # noqa: PLC0415 (the same)

    return read_as_of(text, frame)


_READERS: dict[str, _Read] = {
    "published": _published,
    "stage": _stage,
    "measure": _measure,
    "complete": _truth,
    "as_of": _as_of,
}
"""Readers by column; the day of publication first, since an as-of day may count from it."""
