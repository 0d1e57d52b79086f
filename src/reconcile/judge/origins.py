"""Where the information of each source comes from: outlets that repeat one wire are one origin."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.model.source import Source


def origins(sources: Mapping[str, Source]) -> dict[str, str]:
    """Return the origin of every source, by id, sorted.

    It is that of the source it is derived from, as far back as the records go; the wire or outlet
    that the last record names; or the source itself where none is named. A circle of sources that
    derive from each other is one origin, called by its first id.
    """
    return {source_id: _origin(source_id, sources) for source_id in sorted(sources)}


def _origin(source_id: str, sources: Mapping[str, Source]) -> str:
    way: list[str] = []
    here = source_id
    while here in sources and here not in way:
        way.append(here)
        further = sources[here].derived_from
        if further is None:
            return _outlet(sources[here])
        here = further
    if here in way:
        return min(way[way.index(here) :])
    return _named(here, sources)


def _outlet(source: Source) -> str:
    return " ".join(source.outlet.split()) if source.outlet else source.id


def _named(name: str, sources: Mapping[str, Source]) -> str:
    """Return a wire's name as the outlet of that name, if a source has it, spells it."""
    outlets = {s.outlet.casefold(): s.outlet for s in sources.values() if s.outlet}
    return outlets.get(name.casefold(), name)
