"""The tables of claims that an engine reads itself: those with a column a key, however large.

In: a project's folder. Out: each table with how its cells become texts, the same texts that a
project in memory would have; faults where its columns aren't those of a claim.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

from reconcile.engines.dialect import cell, quoted
from reconcile.engines.query import KEYS, said_somewhere
from reconcile.files.decode import decode, read_file
from reconcile.files.faults import BAD_TABLE
from reconcile.files.tables.delimited import head_of
from reconcile.files.tables.header import column_names
from reconcile.files.tables.long import GUARDED, has_sound_columns
from reconcile.files.tables.table import Cells, Table
from reconcile.model.claim import Claim
from reconcile.model.position import Position

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from reconcile.engines.dialect import Dialect
    from reconcile.files.faults import Faults
    from reconcile.files.folder import Folder

PARQUET = ".parquet"
DELIMITED = (".csv", ".tsv")
_HEAD_BYTES = 64 * 1024
_WITHOUT_TEXT = (
    pa.types.is_duration,
    pa.types.is_binary,
    pa.types.is_large_binary,
    pa.types.is_binary_view,
    pa.types.is_fixed_size_binary,
)


class ClaimTable(NamedTuple):
    """A table of claims: its path, the same as a person types it, and its columns with their kind.

    Of a delimited one, what separates its cells, and how many lines are before its header.
    """

    path: str
    shown: str
    columns: Mapping[str, str]
    delimiter: str = ""
    skipped: int = 0


def claim_table(path: Path, folder: Folder, faults: Faults) -> ClaimTable | None:
    """Return a table; None, and faults, where it can't be read or a column is missing."""
    shown = folder.shown(path)
    content = read_file(path, folder.path, shown, faults)
    if content is None:
        return None
    made = (
        _of_parquet(path, shown, faults)
        if path.suffix == PARQUET
        else _of_text(path, content, shown, faults)
    )
    if made is None:
        return None
    sound = has_sound_columns(Table(shown, tuple(made.columns), ()), Claim, faults)
    return made if sound else None


def _of_parquet(path: Path, shown: str, faults: Faults) -> ClaimTable | None:
    try:
        schema = pq.read_schema(path)
    except (pa.ArrowException, OSError) as error:
        message = f"this isn't a Parquet file that can be read ({type(error).__name__})"
        faults.add(BAD_TABLE, message, Position(shown, 1, 1))
        return None
    names = column_names(Cells(1, tuple(schema.names)), ())
    types = {name: column.type for name, column in zip(names, schema, strict=True)}
    if not _have_texts(types, shown, faults):
        return None
    return ClaimTable(str(path.resolve()), shown, {name: _kind(of) for name, of in types.items()})


def _have_texts(types: Mapping[str, pa.DataType], shown: str, faults: Faults) -> bool:
    """Say whether engines read cells of these columns as a project in memory does; note if not.

    They write a time with a zone in the machine's zone, and a duration as a number.
    """
    sound = True
    for number, (name, of) in enumerate(types.items(), 1):
        if name in KEYS and _has_no_text(of):
            message = f"the column `{name}` is of the type {of}, which engines don't read"
            expected = "texts, numbers, days or times without a zone; or: --engine memory"
            faults.add(BAD_TABLE, message, Position(shown, 1, number, name), expected=expected)
            sound = False
    return sound


def _has_no_text(of: pa.DataType) -> bool:
    zoned = pa.types.is_timestamp(of) and of.tz is not None
    return zoned or any(has_none(of) for has_none in _WITHOUT_TEXT)


def _kind(of: pa.DataType) -> str:
    if pa.types.is_floating(of):
        return "float"
    return "moment" if pa.types.is_timestamp(of) else "text"


def _of_text(path: Path, content: bytes, shown: str, faults: Faults) -> ClaimTable | None:
    head, newline, _ = content[:_HEAD_BYTES].rpartition(b"\n")
    text = decode(head + newline or content[:_HEAD_BYTES], shown, faults)
    if text is None:
        return None
    columns, delimiter, skipped = head_of(text, shown, lambda names: set(_NEEDED) <= set(names))
    return ClaimTable(
        str(path.resolve()), shown, dict.fromkeys(columns, "text"), delimiter, skipped
    )


_NEEDED = ("source", "field", "value")


def rows_in(table: ClaimTable, source: str, dialect: Dialect) -> str:
    """Return the query for the rows of a table by key; `source` is what reads it in SQL."""
    guarded = table.shown.endswith(GUARDED)
    cells = {
        key: cell(_as_text(key, table.columns[key]), dialect, guarded=guarded)
        for key in KEYS
        if key in table.columns
    }
    terms = [f"{cells.get(key, 'CAST(NULL AS STRING)')} AS {key}" for key in KEYS]
    return f"SELECT * FROM (SELECT {', '.join(terms)} FROM {source}) WHERE {said_somewhere(cells)}"


def _as_text(column: str, kind: str) -> str:
    """Return a cell as a person would write it: whole numbers without a point, days as ISO."""
    text = f"CAST({column} AS STRING)"
    if kind == "float":
        whole = f"{column} = floor({column}) AND abs({column}) < 1e15"
        return (
            f"CASE WHEN isnan({column}) THEN NULL WHEN {whole}"
            f" THEN CAST(CAST({column} AS BIGINT) AS STRING) ELSE {text} END"
        )
    if kind == "moment":
        midnight = f"{text} LIKE {quoted('% 00:00:00')}"
        return f"CASE WHEN {midnight} THEN substr({text}, 1, 10) ELSE {text} END"
    return text
