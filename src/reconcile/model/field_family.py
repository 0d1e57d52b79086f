"""Fields by families: the dots in their names say what lies below what."""

from __future__ import annotations


def in_family(field: str, family: str) -> bool:
    """Say whether a field is, or lies below, the family: `casualties.killed` in `casualties`."""
    return field == family or field.startswith(family + ".")
