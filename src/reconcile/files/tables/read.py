"""A file to a table, by the ending of its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.files.decode import is_too_large, read_file
from reconcile.files.folder import BINARY_ENDINGS
from reconcile.files.tables.delimited import read_delimited
from reconcile.files.tables.json_rows import read_json, read_json_lines
from reconcile.files.tables.nested_columns import with_nested
from reconcile.files.tables.table_text import table_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from reconcile.files.faults import Faults
    from reconcile.files.tables.table import Table
    from reconcile.model.mapping import Mapping

    Wanted = Callable[[Sequence[str]], bool]


def read_table(
    path: Path,
    root: Path,
    shown: str,
    wanted: Wanted,
    faults: Faults,
    mapping: Mapping | None = None,
    held: bytes | None = None,
) -> Table | None:
    """Return the table in a file; None, and a fault, where it can't be read.

    `wanted` says whether these are the columns that the table should have; `mapping` may say how
    its cells are separated, and which sheet it is. What is nested in JSON has columns of its own
    where the table needs a mapping. With `held`, that is read instead of the file.
    """
    content = read_file(path, root, shown, faults) if held is None else held
    if content is None:
        return None
    if path.suffix in BINARY_ENDINGS:
        if is_too_large(content, shown, faults):
            return None
        from reconcile.files.tables import binary  # noqa: PLC0415 (few projects have one)

        if path.suffix == ".parquet":
            return binary.read_parquet(content, shown, faults)
        sheet = mapping.sheet if mapping else ""
        return binary.read_workbook(content, shown, faults, wanted, sheet)
    text = table_text(content, shown, faults, mapping.encoding if mapping else "")
    return None if text is None else _of_text(text, path.suffix, shown, wanted, faults, mapping)


def _of_text(
    text: str, ending: str, shown: str, wanted: Wanted, faults: Faults, mapping: Mapping | None
) -> Table | None:
    if ending not in (".json", ".jsonl"):
        delimiter = mapping.delimiter if mapping else ""
        return read_delimited(text, shown, wanted, faults, delimiter)
    table = (read_json if ending == ".json" else read_json_lines)(text, shown, faults)
    if table is None or (mapping is None and wanted(table.columns)):
        return table
    return with_nested(table)
