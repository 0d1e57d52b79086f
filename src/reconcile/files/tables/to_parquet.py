"""Columns and rows to a Parquet file, with pyarrow (extra `tables`)."""

from __future__ import annotations

import io
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    Cell = str | float | None

_EXACT = 2**53
"""Whole numbers below this one are floating point numbers exactly."""


def to_parquet(
    columns: Sequence[str], rows: Sequence[Sequence[Cell]], numbers: Container[str] = ()
) -> bytes:
    """Return rows as a Parquet file, the same bytes for the same rows; None is a null.

    The columns in `numbers` are of whole numbers if all of theirs are whole, and else of 64-bit
    floating-point numbers; every other is of texts. Raises `ImportError` without pyarrow.
    """
    arrow = import_module("pyarrow")
    parquet = import_module("pyarrow.parquet")
    cells = {name: [row[at] for row in rows] for at, name in enumerate(columns)}
    arrays = {
        name: _numbers(arrow, each) if name in numbers else _texts(arrow, each)
        for name, each in cells.items()
    }
    buffer = io.BytesIO()
    parquet.write_table(arrow.table(arrays), buffer)
    return buffer.getvalue()


def _texts(arrow: Any, cells: Sequence[Cell]) -> Any:  # noqa: ANN401 (an extra)
    return arrow.array([None if cell is None else str(cell) for cell in cells], arrow.string())


def _numbers(arrow: Any, cells: Sequence[Cell]) -> Any:  # noqa: ANN401 (an extra)
    said = [float(cell) for cell in cells if cell is not None]
    whole = all(number.is_integer() and abs(number) < _EXACT for number in said)
    kind = int if whole else float
    return arrow.array(
        [None if cell is None else kind(cell) for cell in cells],
        arrow.int64() if whole else arrow.float64(),
    )
