"""Claims files to the mappings of claims, with what the file's head and their group say for all.

In: the mappings of claims files. Out: a mapping a claim, each key at its place. A key may be given
once at the head of a file, or once for a group: an entry that has `claims` of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.files.file_shapes import mappings
from reconcile.files.yaml_tree import Map

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reconcile.files.faults import Faults

CLAIMS = "claims"
SHARED = (
    *("source", "subject", "subject_id", "field", "claimant", "coder"),
    *("stage", "as_of", "scope", "measure"),
)
"""Keys of a claim that the head of a file may give for all its claims."""


def claim_entries(files: Sequence[Map], faults: Faults) -> list[Map]:
    """Return the claims of the files in their order; note what isn't a mapping."""
    return [entry for file in files for entry in _spread(file, _head(file), faults)]


def _head(file: Map) -> Map:
    """Return what the head of a file says for all claims."""
    said = Map(file.file, file.mark)
    for key in SHARED:
        if key in file:
            said.take(key, file)
    return said


def _spread(group: Map, above: Map, faults: Faults) -> Iterator[Map]:
    for entry in mappings(group, CLAIMS, faults):
        merged = _under(above, entry)
        if CLAIMS in entry:
            yield from _spread(entry, merged, faults)
        else:
            yield merged


def _under(above: Map, entry: Map) -> Map:
    """Return an entry with what is said above it, where it doesn't say otherwise itself."""
    if not above:
        return entry
    merged = Map(entry.file, entry.mark)
    for said in (above, entry):
        for key in said:
            if key != CLAIMS:
                merged.take(key, said)
    return merged
