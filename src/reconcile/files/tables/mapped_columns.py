"""Which columns of a table a mapping reads, and where each key of a claim or source is from.

In: a mapping, and the columns of its table. Out: names of columns, and a plan for each claim.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reconcile.files.yaml_tree import Map
from reconcile.model.mapping import Cell, MappedSource, Shared

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Mapping as ByKey

    from reconcile.files.tables.table import Column
    from reconcile.model.mapping import MappedClaim, Mapping
    from reconcile.model.position import Position

BRACES = re.compile(r"\{([^{}]*?)(?::0(\d{1,2}))?\}")
"""A column in a template, and to how many digits it is filled up with zeros: `{fips:05}`."""
RANGE = ("value", "low", "high")
_OWN = ("field", "when", *RANGE)


def columns_of(cell: Cell) -> tuple[str, ...]:
    """Return the names of the columns that a key is read from, in order."""
    if cell.template is not None:
        return tuple(name for name, _ in BRACES.findall(cell.template))
    return (cell.column,) if cell.column is not None else cell.columns


def columns_named(mapping: Mapping) -> set[str]:
    """Return the names of all columns that a mapping reads."""
    cells = [cell for part in (mapping, *mapping.claims) for cell in _cells(part)]
    conditions = {name for claim in mapping.claims for name in claim.when}
    return conditions | {name for cell in cells for name in columns_of(cell)}


def columns_of_days(mapping: Mapping) -> set[str]:
    """Return the names of the columns that may say when: of values, times, scopes, publication."""
    found = [
        cell
        for part in (mapping, *mapping.claims)
        for key in ("as_of", "scope", *RANGE)
        if isinstance(cell := getattr(part, key, None), Cell)
    ]
    sources = [each.source for each in (mapping, *mapping.claims) if each.source]
    found += [source.published for source in sources if source.published]
    return {name for cell in found for name in columns_of(cell)}


def _cells(part: Shared | MappedSource) -> Iterator[Cell]:
    for key in type(part).model_fields:
        found = getattr(part, key)
        if isinstance(found, Cell):
            yield found
        elif isinstance(found, MappedSource):
            yield from _cells(found)


class Plan:
    """One claim of a mapping with what the mapping says for all, and where its keys are from.

    `written` are the mapping's own entries, the claim's before that for all claims. `constants` and
    `source_constants` have the places there of texts that are the same for every row.
    """

    def __init__(
        self,
        mapping: Mapping,
        claim: MappedClaim,
        columns: ByKey[str, Column],
        written: Sequence[Map] = (),
    ) -> None:
        self.claim = claim
        source = claim.source or mapping.source
        if source is None:  # `is_sound` has noted it
            raise ValueError("a claim of the mapping has no source")
        self.source = source
        self.keys = _keys(mapping, claim)
        value = claim.value or claim.low or claim.high
        cells = {**self.keys, "value": value, "field": claim.field, "source": source.id}
        self.places = _places(cells, columns)
        own = {key: getattr(source, key) for key in type(source).model_fields}
        self.source_keys = {key: cell for key, cell in own.items() if cell and key != "id"}
        self.source_places = _places(own, columns)
        self.written = tuple(written)
        said = [each["source"] for each in written if isinstance(each.get("source"), Map)]
        self.constants = _constants(cells, written)
        self.source_constants = _constants(own, said[:1])


def _constants(cells: ByKey[str, Cell | None], written: Sequence[Map]) -> dict[str, Position]:
    """Return where a mapping says the texts that are the same for every row."""
    keys = [key for key, cell in cells.items() if cell and cell.constant is not None]
    return {key: place for key in keys if (place := place_in(written, key, "constant"))}


def place_in(written: Sequence[Map], key: str, *route: str) -> Position | None:
    """Return the place of what the first entry with this key says under it, as far as it goes."""
    for entry in written:
        if key in entry:
            place, node = entry.at(key), entry[key]
            for step in route:
                if isinstance(node, Map) and step in node:
                    place, node = node.at(step), node[step]
            return place
    return None


def _keys(mapping: Mapping, claim: MappedClaim) -> dict[str, Cell]:
    """Return what each key of a claim is read from: what it says itself, else the mapping."""
    others = [key for key in type(claim).model_fields if key not in _OWN]
    said = {key: getattr(claim, key) or getattr(mapping, key, None) for key in others}
    return {key: cell for key, cell in said.items() if isinstance(cell, Cell)}


def _places(cells: ByKey[str, Cell | None], columns: ByKey[str, Column]) -> dict[str, Column]:
    """Return the column of each key: the first of those that it is read from."""
    named = {key: columns_of(cell) for key, cell in cells.items() if cell}
    return {key: columns[names[0]] for key, names in named.items() if names}
