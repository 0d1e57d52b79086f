"""A table with a row a claim (or a source) to entries, as if each had been written in YAML.

A column is a key. An empty cell says nothing. Columns that our own reports add are passed over; any
other that isn't a key is a fault, since nobody would read it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reconcile.files.faults import (
    BAD_TABLE,
    FORBIDDEN_CHARACTER,
    MISSING_KEY,
    UNKNOWN_KEY,
    Faults,
    meant_word,
)
from reconcile.files.invisible_characters import odd_in
from reconcile.files.tables.formula import unguarded
from reconcile.files.tables.table import Row
from reconcile.model.source import Fingerprint, Source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.files.tables.table import Cells, Column, Table
    from reconcile.model.file_entry import FileEntry

REPORTED = (
    *("question", "type", "verdict", "agreement", "reasons"),
    *("across", "across_reasons"),
    *("origin", "outlet", "published", "read_as", "lowest", "highest"),
)
"""Columns of `report --format csv` that are worked out, and no part of a claim."""

GUARDED = (".csv", ".tsv", ".xlsx")
"""Endings of tables that spreadsheets open, whose cells may be guarded against being run."""


def has_keys(columns: Sequence[str], model: type[FileEntry]) -> bool:
    """Say whether the columns are those that entries of a model can't do without."""
    return not missing_keys(columns, model)


def missing_keys(columns: Sequence[str], model: type[FileEntry]) -> list[str]:
    """Return the keys that the columns lack; `id` is none, where one is made."""
    made = {"id"} if model.instead else set()
    return [
        key
        for key in model.required_keys()
        if key not in columns and model.instead.get(key) not in columns and key not in made
    ]


def entries_of(table: Table, model: type[FileEntry], faults: Faults) -> list[Row]:
    """Return a mapping a row; none, and faults, where the columns aren't those of the model."""
    if not has_sound_columns(table, model, faults):
        return []
    made = []
    columns = table.numbered
    for cells in table.rows:
        row = Row(table.file, cells.line, columns)
        row.update(_said(table, cells, model))
        if row:
            _refuse_odd(row, faults)
            made.append(row)
    return made


def _said(table: Table, cells: Cells, model: type[FileEntry]) -> dict[str, Any]:
    """Return what a row says by key; a column `text.sha256` is a key within `text`."""
    found: dict[str, Any] = {}
    guarded = table.file.endswith(GUARDED)
    within = _within(table, model)
    for name, value in zip(table.columns, cells.values, strict=True):
        text = value.strip() if isinstance(value, str) else value
        if text == "":
            continue
        said = unguarded(text) if guarded and isinstance(text, str) else text
        if name in model.model_fields:
            found[name] = said
        elif name in within:
            key, _, part = name.partition(".")
            found.setdefault(key, Row(table.file, cells.line, within[name]))[part] = said
    return found


def _inner(model: type[FileEntry]) -> list[str]:
    """Return the columns for what is within a key: of a source, the fingerprint of its text."""
    inner = Fingerprint.model_fields if model is Source else ()
    return [f"text.{part}" for part in inner]


def _within(table: Table, model: type[FileEntry]) -> dict[str, dict[str, Column]]:
    """Return, by column within a key, the parts of that key that have one."""
    numbered = table.numbered
    there = [name for name in _inner(model) if name in numbered]
    parts = {name.partition(".")[2]: numbered[name] for name in there}
    return dict.fromkeys(there, parts)


def has_sound_columns(table: Table, model: type[FileEntry], faults: Faults) -> bool:
    """Say whether a table has the columns that a model needs; note each of it that isn't a key."""
    missing = missing_keys(table.columns, model)
    known = [*model.model_fields, *_inner(model)]
    head = 1
    if not table.columns:
        wanted = "a column for each key of a claim, or a mapping"
        faults.add(BAD_TABLE, "the table is empty", table.at(head), expected=wanted)
    elif missing:
        message = f"the table has no column {', '.join(f'`{key}`' for key in missing)}"
        found = ", ".join(table.columns[:20])
        expected = f"columns called like the keys of a claim, or a mapping; there are: {found}"
        faults.add(MISSING_KEY, message, table.at(head), expected=expected)
    for name in table.columns:
        if name not in known and name not in REPORTED:
            faults.add(
                UNKNOWN_KEY,
                f"the column `{name}` is not a key of this entry, so nobody would read it",
                table.at(head, name),
                expected=", ".join(sorted(known)),
                suggestion=meant_word(name, [key for key in known if key not in table.columns]),
            )
    return not missing


def _refuse_odd(row: Row, faults: Faults) -> None:
    for key, text in row.items():
        odd = odd_in(text) if isinstance(text, str) else None
        if odd:
            faults.add(
                FORBIDDEN_CHARACTER, f"{odd.what} in a text", row.at(key), expected=odd.meant
            )
