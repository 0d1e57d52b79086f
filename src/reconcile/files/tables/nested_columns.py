"""Objects and lists in the cells of a JSON table to columns of their own.

In: a table whose cells may be objects, as JSON's may. Out: the table with a column for each text in
them, named by the keys on the way to it: `review.author.name`. The objects of a list are numbered
from 1 (`reviews.1.url`), and a list of texts is one text with semicolons.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reconcile.files.tables.table import Cells, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEEPEST = 8
"""Levels that are opened; what is deeper stays one text, so that no file is too deep to be read."""


def with_nested(table: Table) -> Table:
    """Return the table with a column for each text that is in the objects of its cells."""
    below: dict[str, dict[str, None]] = {name: {} for name in table.columns}
    rows = []
    for cells in table.rows:
        row: dict[str, Any] = {}
        for name, value in zip(table.columns, cells.values, strict=True):
            found = dict(_texts_in(name, value, _DEEPEST))
            below[name].update(dict.fromkeys(found))
            row |= found
        rows.append((cells.line, row))
    columns = tuple(dict.fromkeys(n for name, found in below.items() for n in found or (name,)))
    made = (Cells(line, tuple(row.get(name, "") for name in columns)) for line, row in rows)
    return Table(table.file, columns, tuple(made))


def _texts_in(name: str, value: Any, levels: int) -> Iterator[tuple[str, Any]]:  # noqa: ANN401
    """Yield each text in a cell with the name of its column; none for what is empty."""
    if isinstance(value, dict) and levels:
        for key, inner in value.items():
            yield from _texts_in(f"{name}.{key}", inner, levels - 1)
    elif isinstance(value, list) and levels:
        if any(isinstance(inner, dict | list) for inner in value):
            for number, inner in enumerate(value, 1):
                yield from _texts_in(f"{name}.{number}", inner, levels - 1)
        elif value:
            yield name, "; ".join(text_of(inner) for inner in value)
    elif (text := text_of(value)) != "":
        yield name, text


def text_of(value: Any) -> Any:  # noqa: ANN401 (whatever JSON contains)
    """Return a value of JSON as a cell: `null` is empty, a number as it is written."""
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else value
