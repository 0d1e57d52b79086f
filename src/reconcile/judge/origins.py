"""Where the information of each source comes from: outlets that repeat one wire are one origin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.judge.claimants import is_named
from reconcile.model.folding import folded, spaced

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.model.claim import Claim
    from reconcile.model.source import Source
    from reconcile.values.identity import Naming


def origins(sources: Mapping[str, Source]) -> dict[str, str]:
    """Return the origin of every source, by id, sorted.

    It is that of the source it is derived from, as far back as the records go; the wire or outlet
    that the last record names; or the source itself where none is named. A circle of sources that
    derive from each other is one origin, that of its first id. Names that differ in case or white
    space alone are one, spelt as an outlet's record has it where one does.
    """
    ids = {folded(source_id): source_id for source_id in sorted(sources, reverse=True)}
    named = {source_id: _named(source_id, sources, ids) for source_id in sorted(sources)}
    outlets = (_outlet(source) for source in sources.values() if source.outlet)
    spelt = (*sorted(named.values(), reverse=True), *sorted(outlets, reverse=True))
    label = {folded(name): name for name in spelt}
    return {source_id: label[folded(name)] for source_id, name in named.items()}


def origin_of_claim(claim: Claim, of_source: Mapping[str, str], names: Naming) -> str:
    """Return the origin of a claim: its claimant where that is a named party, else its source's.

    One body's figure in two papers comes from that body, and corroborates nothing.
    """
    if claim.claimant and is_named(claim.claimant):
        return names.identify(claim.claimant, None).label
    return of_source[claim.source]


def _named(source_id: str, sources: Mapping[str, Source], ids: Mapping[str, str]) -> str:
    """Return the name at the end of the way back from a source; `ids` are those as written."""
    way: list[str] = []
    here = source_id
    while here not in way:
        way.append(here)
        further = sources[here].derived_from
        if further is None:
            return _outlet(sources[here])
        here = further if further in sources else ids.get(folded(further), "")
        if not here:
            return spaced(further)
    return _outlet(sources[min(way[way.index(here) :])])


def _outlet(source: Source) -> str:
    return spaced(source.outlet) if source.outlet else source.id
