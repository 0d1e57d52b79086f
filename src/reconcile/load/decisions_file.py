"""The decisions file to rulings on names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.load.sections import mappings, refuse_unknown
from reconcile.load.validate import validated
from reconcile.model.entity import NameRuling

if TYPE_CHECKING:
    from reconcile.load.faults import Faults
    from reconcile.load.tree import Map

SECTIONS = ("names",)


def read_rulings(file: Map | None, faults: Faults) -> tuple[NameRuling, ...]:
    """Return the rulings under `names`, in file order."""
    if file is None:
        return ()
    refuse_unknown(file, SECTIONS, faults)
    rulings = (validated(NameRuling, entry, faults) for entry in mappings(file, "names", faults))
    return tuple(ruling for ruling in rulings if ruling)
