"""The table of units."""

from __future__ import annotations

from reconcile.values.count.units import NAMES


def test_every_unit_has_a_dimension_and_a_size():
    assert all(unit.dimension and unit.size > 0 for unit in NAMES.values())
