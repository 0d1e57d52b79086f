"""Whether the first row of a table is data, so that the table has no header."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.values.registry import value_type
from reconcile.values.value_type import ValueSyntaxError

if TYPE_CHECKING:
    from reconcile.files.tables.table import Table

_TRIED = 20
"""Cells of a column that are tried."""


def data_in_header(table: Table) -> str:
    """Return the first name of a column that is a value, as the cells below it are; "" for none.

    A year, or a day above other values than days, is a name: tables have a column for each.
    """
    for at, name in enumerate(table.columns):
        kind = _kind(name)
        cells = [str(row.values[at]).strip() for row in table.rows[:_TRIED]]
        said = [cell for cell in cells if cell]
        if kind and said and all(_kind(cell) == kind for cell in said):
            return name
    return ""


def _kind(text: str) -> str:
    """Return "number" or "day" for a text of figures that is one; "" for any other text."""
    if not text[:1].isdecimal():
        return ""
    if text.replace(".", "", 1).isdecimal():
        return "" if len(text) == 4 and text.isdecimal() else "number"
    try:
        days = value_type("date").parse(text)
    except ValueSyntaxError:
        return ""
    return "day" if days else ""
