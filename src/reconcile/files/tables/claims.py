"""The tables in a project's folder of claims to entries: claims, and records of their sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.files.decode import read_text
from reconcile.files.faults import BAD_MAPPING, Faults
from reconcile.files.file_shapes import read_map
from reconcile.files.tables.long import entries_of, has_keys
from reconcile.files.tables.mapped_columns import columns_named
from reconcile.files.tables.read import read_table
from reconcile.files.tables.wide import mapped
from reconcile.files.validate import validated
from reconcile.model.claim import Claim
from reconcile.model.mapping import Mapping
from reconcile.model.position import Position

if TYPE_CHECKING:
    from collections.abc import Container, Sequence
    from pathlib import Path

    from reconcile.files.folder import Folder
    from reconcile.files.yaml_tree import Map


class MappedTable(NamedTuple):
    """A mapping with its file and the path of the table that it is of.

    One by which `import` reads another tool's file is of no table: its path is its own.
    """

    mapping: Mapping
    written: Map
    table: Path


class TableClaims(NamedTuple):
    """The claims of all tables in order, and a record for every source that a mapping names."""

    claims: list[Map]
    sources: dict[str, Map]


def read_mappings(folder: Folder, faults: Faults) -> list[MappedTable]:
    """Return the mappings of the folder of claims, each with its table; note one without any."""
    tables = {path.with_suffix(""): path for path in folder.tables}
    found = []
    for path in folder.mappings:
        shown = folder.shown(path)
        text = read_text(path, folder.path, shown, faults, folder.held.get(path))
        written = None if text is None else read_map(text, shown, faults)
        mapping = validated(Mapping, written, faults) if written is not None else None
        table = tables.get(path.with_suffix("").with_suffix(""))
        if mapping is not None and mapping.format and written is not None:
            found.append(MappedTable(mapping, written, path))
        elif table is None:
            message = "the mapping has no table beside it"
            expected = f"{path.name.removesuffix('.map.yaml')}.csv, or another table of this name"
            faults.add(BAD_MAPPING, message, Position(shown, 1, 1), expected=expected)
        elif mapping is not None and written is not None:
            found.append(MappedTable(mapping, written, table))
    return found


def read_table_claims(
    folder: Folder, mappings: Sequence[MappedTable], known: Container[str], faults: Faults
) -> TableClaims:
    """Return the claims of every table; `known` are the ids of sources with a record of their own.

    A table whose mapping is at fault is left out: what it says can't be known.
    """
    by_table = {each.table: each for each in mappings}
    having = {path.with_suffix("").with_suffix("") for path in folder.mappings}
    claims: list[Map] = []
    sources: dict[str, Map] = {}
    for path in folder.tables:
        if path in by_table:
            read = _read_wide(path, folder, by_table[path], known, faults)
            claims += read.claims
            sources |= read.sources
        elif path.with_suffix("") not in having:
            shown, held = folder.shown(path), folder.held.get(path)
            table = read_table(path, folder.path, shown, _has_claims, faults, held=held)
            claims += entries_of(table, Claim, faults) if table else []
    return TableClaims(claims, sources)


def _has_claims(columns: Sequence[str]) -> bool:
    return has_keys(columns, Claim)


def _read_wide(
    path: Path, folder: Folder, of: MappedTable, known: Container[str], faults: Faults
) -> TableClaims:
    named = columns_named(of.mapping)
    table = read_table(
        path,
        folder.path,
        folder.shown(path),
        lambda columns: named <= set(columns),
        faults,
        of.mapping,
        folder.held.get(path),
    )
    if table is None:
        return TableClaims([], {})
    claims, sources = mapped(table, of.mapping, of.written, faults, known)
    return TableClaims([*claims], {**sources})
