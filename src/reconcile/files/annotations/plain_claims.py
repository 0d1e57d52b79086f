"""JSON or YAML of claims from anywhere to a table: an object a row, its keys the columns.

The list may be at the top of the file or under `claims`, or be the only list of objects there. A
key of an object in an object is named by both, `sideA.label`; items of a list are joined by "; ".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reconcile.files.annotations.exported_values import flat
from reconcile.files.annotations.records import Record
from reconcile.files.tables.table import Cells, Table

if TYPE_CHECKING:
    from collections.abc import Sequence

_KEY = "claims"


def claims_of(records: Sequence[Record]) -> list[Record]:
    """Return the objects that are claims, those in a list of a single object too."""
    if len(records) != 1:
        return list(records)
    whole = records[0]
    lists = {k: v for k, v in whole.value.items() if isinstance(v, list) and _are_objects(v)}
    key = _KEY if isinstance(whole.value.get(_KEY), list) else next(iter(lists), "")
    if not key or (key != _KEY and len(lists) > 1):
        return [whole]
    listed: Any = whole.value[key]
    found = []
    for number, each in enumerate(listed):
        line = listed.at(number).line if hasattr(listed, "at") else whole.line
        value = each if isinstance(each, dict) else {"": each}
        found.append(Record(line, whole.inside(key, number), value))
    return found


def _are_objects(listed: list[Any]) -> bool:
    return bool(listed) and all(isinstance(each, dict) for each in listed)


def as_table(records: Sequence[Record], file: str) -> Table:
    """Return a row for each object; its line is its number, from 1."""
    rows = [flat(record.value) for record in records]
    columns = tuple(dict.fromkeys(key for row in rows for key in row))
    cells = (
        Cells(number, tuple(row.get(name, "") for name in columns))
        for number, row in enumerate(rows, 1)
    )
    return Table(file, columns, tuple(cells))
