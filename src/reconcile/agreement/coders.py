"""Who coded which source: the claims of sources that two coders or more noted.

In: the claims of a project. Out: coders as they are spelled, and what each noted. A coder's name is
compared without regard to case and white space; a claim without one is nobody's.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.folding import folded, spaced

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from reconcile.model.claim import Claim

TWO = 2


class Coded(NamedTuple):
    """The claims of the sources that several coders noted, sorted by id, and who coded each source.

    `alone` are the sources that only one of the coders noted: nothing in them can be compared.
    """

    claims: tuple[Claim, ...]
    coders_of: Mapping[str, tuple[str, ...]]
    alone: tuple[str, ...]

    @property
    def coders(self) -> tuple[str, ...]:
        """The coders who share a source with another, sorted."""
        return tuple(sorted({coder for coders in self.coders_of.values() for coder in coders}))


def coders_of(claims: Iterable[Claim]) -> dict[str, str]:
    """Return the coders by their folded names, each as spelled first by alphabet."""
    spelled: dict[str, str] = {}
    for claim in claims:
        if claim.coder:
            name = spaced(claim.coder)
            spelled[folded(name)] = min(spelled.get(folded(name), name), name)
    return dict(sorted(spelled.items()))


def coder_of(claim: Claim, spelled: Mapping[str, str]) -> str:
    """Return who noted a claim, as `coders_of` spells them; "" for nobody."""
    return spelled.get(folded(claim.coder or ""), "")


def coded(claims: Iterable[Claim], only: Collection[str] = ()) -> Coded:
    """Return the claims that can be compared: those of coders who share a source.

    `only` are the coders to compare, all for none.
    """
    claims = tuple(claims)
    spelled = coders_of(claims)
    wanted = {folded(name) for name in only} or spelled.keys()
    of_source: defaultdict[str, set[str]] = defaultdict(set)
    theirs = [claim for claim in claims if folded(claim.coder or "") in wanted]
    for claim in theirs:
        of_source[claim.source].add(coder_of(claim, spelled))
    shared = {source for source, coders in of_source.items() if len(coders) >= TWO}
    return Coded(
        tuple(sorted((c for c in theirs if c.source in shared), key=lambda claim: claim.id)),
        {source: tuple(sorted(of_source[source])) for source in sorted(shared)},
        tuple(sorted(of_source.keys() - shared)),
    )
