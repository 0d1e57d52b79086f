"""Records of new sources to the end of `sources.yaml`, as text: what is there stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from reconcile.files.annotations.claims_text import NotAddedError
from reconcile.files.decode import decode
from reconcile.files.faults import Faults
from reconcile.files.file_shapes import read_map

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.files.yaml_tree import Map
    from reconcile.model.source import Source

_WIDTH = 100


def with_records(old: str, sources: Sequence[Source], shown: str) -> str:
    """Return a file of records with these at its end.

    Raises `NotAddedError` where the file says anything else then than it did, and the records.
    """
    records = {each.id: each.model_dump(exclude={"id"}, exclude_none=True) for each in sources}
    made = "".join(
        yaml.safe_dump({id_: record}, sort_keys=False, allow_unicode=True, width=_WIDTH)
        for id_, record in records.items()
    )
    before = _read(old, shown)
    text = f"{old.rstrip()}\n{made}" if old.strip() else made
    after = _read(text, shown)
    if after is None or {**(before or {}), **{id_: after.get(id_) for id_ in records}} != after:
        raise NotAddedError(f"{shown} is written in a way that can't be added to")
    return text


def _read(text: str, shown: str) -> Map | None:
    faults = Faults()
    decoded = decode(text.encode(), shown, faults)
    found = None if decoded is None else read_map(decoded, shown, faults)
    if faults.found:
        raise NotAddedError(f"{faults.found[0].primary}: {faults.found[0].message}")
    return found
