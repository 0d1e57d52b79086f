"""Claims files, source records and decisions to the places where their entries are declared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.files.yaml_tree import Map, Seq
from reconcile.model.declared_places import Declared

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reconcile.files.decisions_file import Decisions
    from reconcile.model.position import Position


def declared(
    files: Sequence[Map],
    records: Mapping[str, Map],
    decisions: Decisions,
    constraints: tuple[Map, ...] = (),
) -> Declared:
    """Return the places; where something is declared twice, the first of them."""
    entities: dict[str, Position] = {}
    aliases: dict[tuple[str, str], Position] = {}
    for entry in (entry for file in files for entry in _mappings(file.get("entities"))):
        name = str(entry.get("name"))
        entities.setdefault(name, entry.at())
        for alias, place in _texts(entry.get("aliases")):
            aliases.setdefault((name, alias), place)
    return Declared(
        records,
        _fields(files),
        entities,
        aliases,
        decisions.decision_places,
        decisions.ruling_places,
        constraints=constraints,
    )


def _fields(files: Sequence[Map]) -> dict[str, Position]:
    places: dict[str, Position] = {}
    for file in files:
        section = file.get("fields")
        if isinstance(section, Map):
            for name in section:
                places.setdefault(name, section.key_at(name))
    return places


def _mappings(node: object) -> Iterator[Map]:
    if isinstance(node, Seq):
        yield from (item for item in node if isinstance(item, Map))


def _texts(node: object) -> Iterator[tuple[str, Position]]:
    if isinstance(node, Seq):
        for index, item in enumerate(node):
            if isinstance(item, str):
                yield item, node.at(index)
