"""Rows at fault to findings with file and row: looked for only once an engine has met them.

In: the tables that an engine reads, and what rows at fault say. Out: a finding a row, twenty of a
kind at most. Where no file here has such a row (a table that is elsewhere), the finding says it of
the tables.
"""

from __future__ import annotations

import csv
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow.parquet as pq

from reconcile.engines.survey import MOST
from reconcile.engines.tables import PARQUET
from reconcile.files.faults import BAD_TABLE, NOT_UTF8
from reconcile.files.tables.binary import text_of
from reconcile.files.tables.delimited import note_row
from reconcile.files.tables.formula import unguarded
from reconcile.model.position import Position

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reconcile.engines.survey import BadRows
    from reconcile.engines.tables import ClaimTable
    from reconcile.files.faults import Faults


def note_rows(bad: Sequence[BadRows], tables: Sequence[ClaimTable], faults: Faults) -> None:
    """Note what is wrong, at the rows where it is."""
    places = _places(bad, tables, faults)
    for each, found in zip(bad, places, strict=True):
        for place in found or [Position(_named(tables), 1, 1, each.column)]:
            faults.add(
                each.fault,
                each.message,
                place,
                expected=each.expected,
                suggestion=each.suggestion,
            )


def note_broken(tables: Sequence[ClaimTable], faults: Faults) -> None:
    """Note the first row of each delimited table that isn't one, for an engine that failed."""
    for table in tables:
        if table.path.endswith(PARQUET):
            continue
        try:
            for line, cells in _cells(table):
                if len(cells) != len(table.columns):
                    message = f"the row has {len(cells)} cells, the header {len(table.columns)}"
                    place = Position(table.shown, line, 1)
                    faults.add(BAD_TABLE, message, place, expected="a cell for each column")
                    break
        except UnicodeDecodeError:
            _note_bytes(table, faults)
        except _UnreadableRowError as error:
            note_row(error.why, Position(table.shown, error.line, 1), faults)


def _note_bytes(table: ClaimTable, faults: Faults) -> None:
    """Note the first byte that isn't UTF-8; a file is read by lines, so that any size will do."""
    with Path(table.path).open("rb") as file:
        for line, content in enumerate(file, 1):
            try:
                content.decode()
            except UnicodeDecodeError as error:
                column = len(content[: error.start].decode()) + 1
                faults.add(
                    NOT_UTF8,
                    f"byte 0x{content[error.start]:02x} is not UTF-8",
                    Position(table.shown, line, column),
                    expected="text in UTF-8, as every editor can save it",
                )
                return


def _named(tables: Sequence[ClaimTable]) -> str:
    return ", ".join(table.shown for table in tables) or "claims"


def _places(
    bad: Sequence[BadRows], tables: Sequence[ClaimTable], faults: Faults
) -> list[list[Position]]:
    """Return the first places where rows say what each fault is of.

    Note where a table can't be read on: an engine may be less strict.
    """
    found: list[list[Position]] = [[] for _ in bad]
    for table in tables:
        try:
            _look(table, bad, found)
        except _UnreadableRowError as error:
            note_row(error.why, Position(table.shown, error.line, 1), faults)
    return found


def _look(table: ClaimTable, bad: Sequence[BadRows], found: Sequence[list[Position]]) -> None:
    """Add the places in a table to those found."""
    numbers = {name: number for number, name in enumerate(table.columns, 1)}
    for line, cells in _rows(table, {key for each in bad for key in each.said}):
        for each, places in zip(bad, found, strict=True):
            if len(places) < MOST and _says(cells, each.said):
                number = numbers.get(each.column, 1)
                places.append(Position(table.shown, line, number, each.column))


def _says(cells: Mapping[str, str], said: Mapping[str, str | None]) -> bool:
    return all(cells.get(key, "") == (text or "") for key, text in said.items())


def _rows(table: ClaimTable, wanted: Iterable[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the number of each row that says anything, and these of its cells."""
    if table.path.endswith(PARQUET):
        yield from _of_parquet(table, sorted(set(wanted) & table.columns.keys()))
    else:
        yield from _of_text(table)


def _of_parquet(table: ClaimTable, names: Sequence[str]) -> Iterator[tuple[int, dict[str, str]]]:
    line = 0
    for batch in pq.ParquetFile(table.path).iter_batches(columns=list(names)):
        columns = [column.to_pylist() for column in batch.columns]
        for cells in zip(*columns, strict=True):
            line += 1
            yield line, {n: text_of(c).strip() for n, c in zip(names, cells, strict=True)}


def _of_text(table: ClaimTable) -> Iterator[tuple[int, dict[str, str]]]:
    for line, cells in _cells(table):
        texts = (unguarded(cell.strip()) for cell in cells)
        yield line, dict(zip(table.columns, texts, strict=False))


class _UnreadableRowError(Exception):
    """A row of a delimited table that isn't one: the line where it begins, and why."""

    def __init__(self, line: int, why: csv.Error) -> None:
        super().__init__(f"line {line}: {why}")
        self.line, self.why = line, why


def _cells(table: ClaimTable) -> Iterator[tuple[int, list[str]]]:
    """Yield the line of each row of a delimited table that says anything, and its cells.

    Raises `_UnreadableRowError` for one that can't be read.
    """
    with Path(table.path).open(encoding="utf-8-sig", newline="") as file:
        for _ in islice(file, table.skipped):
            pass
        reader = csv.reader(file, delimiter=table.delimiter, strict=True)
        next(reader, None)
        line = table.skipped + reader.line_num + 1
        try:
            for cells in reader:
                if any(cells):
                    yield line, cells
                line = table.skipped + reader.line_num + 1
        except csv.Error as error:
            raise _UnreadableRowError(line, error) from error
