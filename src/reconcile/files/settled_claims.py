"""Which coders' claims count no more, since what coders differed on is settled.

In: the claims of a project, and what is dropped. Out: ids. A settled claim counts in the place of
those that it `settles`; what is `dropped`, nothing takes the place of. The coders' files stay as
they are, and `agreement` still compares them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.files.file_shapes import mappings
from reconcile.files.validate import validated
from reconcile.model.dropped import Dropped

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reconcile.files.faults import Faults
    from reconcile.files.yaml_tree import Map
    from reconcile.model.claim import Claim

DROPPED = "dropped"


class ReadDropped(NamedTuple):
    """What is dropped, in the files' order, and where each entry is."""

    entries: tuple[Dropped, ...] = ()
    places: tuple[Map, ...] = ()


def read_dropped(files: Sequence[Map], faults: Faults) -> ReadDropped:
    """Return what the claims files drop; note every entry that isn't one."""
    found = [
        (made, entry)
        for file in files
        for entry in mappings(file, DROPPED, faults)
        if (made := validated(Dropped, entry, faults)) is not None
    ]
    return ReadDropped(tuple(made for made, _ in found), tuple(entry for _, entry in found))


def set_aside(claims: Iterable[Claim], dropped: Iterable[Dropped]) -> frozenset[str]:
    """Return the ids of the coders' claims that count no more."""
    by_id = {claim.id: claim for claim in claims}
    settled = (
        target
        for claim in by_id.values()
        for target in claim.settles
        if not why_not_settled(target, by_id, claim)
    )
    return frozenset(
        {*settled, *(each.claim for each in dropped if not why_not_settled(each.claim, by_id))}
    )


def why_not_settled(target: str, by_id: Mapping[str, Claim], by: Claim | None = None) -> str:
    """Return why a claim can't be set aside, by a claim that settles it or as dropped; "" else."""
    claim = by_id.get(target)
    if claim is None:
        return f"no claim has the id `{target}`"
    if not claim.coder:
        return f"`{target}` has no `coder`"
    if claim.settles:
        return f"`{target}` is a settled claim itself"
    if by is not None and claim.source != by.source:
        return f"`{target}` is a claim of another source: {claim.source}"
    return ""
