"""Parquet files and workbooks to tables, with pyarrow and python-calamine (extra `tables`)."""

from __future__ import annotations

import io
import math
from datetime import date, datetime, time
from importlib import import_module
from typing import TYPE_CHECKING, Any

from reconcile.files.faults import BAD_TABLE, UNREADABLE_FILE, Faults
from reconcile.files.tables.delimited import as_table, from_rows
from reconcile.files.tables.header import TRIED, names_in
from reconcile.files.tables.table import Cells, Table
from reconcile.model.position import Position

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Wanted = Callable[[Sequence[str]], bool]


def read_parquet(content: bytes, shown: str, faults: Faults) -> Table | None:
    """Return the table of a Parquet file, rows from 1; None, and a fault, where it is none."""
    library = _library("pyarrow.parquet", "pyarrow", shown, faults)
    if library is None:
        return None
    try:
        found = library.read_table(io.BytesIO(content))
        columns = [_cells_of(column) for column in found.columns]
    except Exception as error:  # noqa: BLE001 (a library on hostile bytes may raise anything)
        _refuse("Parquet file", error, shown, faults)
        return None
    rows = [
        Cells(number, tuple(map(text_of, values)))
        for number, values in enumerate(zip(*columns, strict=True), 1)
    ]
    return as_table(shown, Cells(0, tuple(found.column_names)), rows, faults)


def _cells_of(column: Any) -> list[Any]:  # noqa: ANN401 (a library's)
    """Return the cells of a column, figures of four bytes as short as they can be said.

    13.1 in four bytes is 13.100000381 in the eight that Python has for it.
    """
    if str(column.type) != "float":
        cells: list[Any] = column.to_pylist()
        return cells
    texts = column.cast("string").to_pylist()
    return [None if text is None else float(text) for text in texts]


def read_workbook(
    content: bytes, shown: str, faults: Faults, wanted: Wanted, sheet: str = ""
) -> Table | None:
    """Return a sheet of a workbook as a table, its first row below titles the header.

    Without a name it is the only sheet that has cells, or the only one with the columns that are
    wanted; several are a fault that lists them.
    """
    library = _library("python_calamine", "python-calamine", shown, faults)
    if library is None:
        return None
    try:
        filled = _filled(library, content)
    except Exception as error:  # noqa: BLE001 (a library on hostile bytes may raise anything)
        _refuse("workbook", error, shown, faults)
        return None
    if not filled:
        faults.add(BAD_TABLE, "the workbook is empty", Position(shown, 1, 1), expected=_WANTED)
        return None
    chosen = [sheet] if sheet in filled else [] if sheet else _likely(filled, wanted)
    if len(chosen) != 1:
        message = f"no sheet `{sheet}`" if sheet else f"{len(filled)} sheets have cells"
        expected = f"one sheet, or `sheet:` in a mapping: {', '.join(filled)}"
        faults.add(BAD_TABLE, message, Position(shown, 1, 1), expected=expected)
        return None
    rows = filled[chosen[0]]
    read = [Cells(n, tuple(map(text_of, row))) for n, row in enumerate(rows, 1) if any(row)]
    return from_rows(shown, read, wanted, faults)


_WANTED = "a header and rows"


def undecided_sheets(content: bytes, wanted: Wanted) -> list[str]:
    """Return the sheets with cells of which nothing says which is meant; none where it is clear.

    Those of several columns are first.
    """
    try:
        filled = _filled(import_module("python_calamine"), content)
    except Exception:  # noqa: BLE001 (`read_workbook` reports what is wrong)
        return []
    if len(_likely(filled, wanted)) == 1:
        return []
    return sorted(filled, key=lambda name: not _is_of_columns(filled[name]))


def _is_of_columns(rows: list[list[Any]]) -> bool:
    """Say whether a sheet has rows of several cells, and isn't notes on the others."""
    return sum(sum(map(bool, row)) > 1 for row in rows) > 1


def _filled(library: Any, content: bytes) -> dict[str, list[list[Any]]]:  # noqa: ANN401
    """Return the rows of the sheets that have cells, in the order of the workbook."""
    book = library.CalamineWorkbook.from_filelike(io.BytesIO(content))
    sheets = {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}
    return {name: rows for name, rows in sheets.items() if any(map(any, rows))}


def _likely(sheets: dict[str, list[list[Any]]], wanted: Wanted) -> list[str]:
    """Return the sheets that may be meant where none is named."""
    if len(sheets) <= 1:
        return list(sheets)
    return [
        name
        for name, rows in sheets.items()
        if any(wanted(names_in(row)) for row in rows[:TRIED] if any(row))
    ]


def _library(module: str, name: str, shown: str, faults: Faults) -> Any:  # noqa: ANN401
    """Return a library that may not be there; None, and a fault, where it isn't."""
    try:
        return import_module(module)
    except ImportError:
        message = f"the file needs {name}: install reconcile with its extra `tables`"
        faults.add(UNREADABLE_FILE, message, Position(shown, 1, 1))
        return None


def _refuse(what: str, error: Exception, shown: str, faults: Faults) -> None:
    message = f"this isn't a {what} that can be read ({type(error).__name__})"
    faults.add(BAD_TABLE, message, Position(shown, 1, 1))


def text_of(value: object) -> str:
    """Return a cell as a person would write it: whole numbers without a point, days as ISO."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value)
