"""Which tables of claims an engine reads itself, and about how many claims are in them.

Nothing is read but the sizes of files, and of Parquet files the number of rows that they state.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from reconcile.files.folder import Folder

LARGE = 100_000
"""Claims in tables above which they are judged by DuckDB, unless an engine is asked for."""
_BYTES_IN_A_ROW = 100


def readable_tables(folder: Folder, endings: Sequence[str]) -> tuple[Path, ...]:
    """Return the tables of a project with a column a key: those of these endings, no mapping's."""
    mapped = {path.with_suffix("").with_suffix("") for path in folder.mappings}
    return tuple(
        path
        for path in folder.tables
        if path.suffix in endings and path.with_suffix("") not in mapped
    )


def claims_in(paths: Iterable[Path]) -> int:
    """Return how many claims tables have: exactly of Parquet, and of others about, by their bytes.

    A file that can't be read counts as empty: the fault is reported when it is read.
    """
    return sum(map(_claims, paths))


def _claims(path: Path) -> int:
    try:
        return _rows(path) if path.suffix == ".parquet" else path.stat().st_size // _BYTES_IN_A_ROW
    except OSError:
        return 0


def _rows(path: Path) -> int:
    try:
        import pyarrow as pa  # noqa: PLC0415 (an extra; few projects have such a table)
        import pyarrow.parquet as pq  # noqa: PLC0415
    except ImportError:
        return 0
    try:
        rows: int = pq.read_metadata(path).num_rows
    except pa.ArrowException:
        return 0
    return rows
