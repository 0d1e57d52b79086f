"""What each value type reads and finds, as Markdown, from the types themselves: used by cog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.values import circumstances, one_of_several
from reconcile.values.registry import TYPES, value_type

if TYPE_CHECKING:
    from collections.abc import Mapping

SECTIONS = {"person": "names", "organisation": "names", "place": "names"}
"""Types whose reasons are told in one section."""


def types() -> str:
    """Return the table of all types with what they read."""
    rows = (
        f"| [`{name}`](#{SECTIONS.get(name, name)}) | {value_type(name).reads} |" for name in TYPES
    )
    return "\n".join(["| type | reads |", "|---|---|", *rows])


def reasons(name: str) -> str:
    """Return the reason codes of a type with their meanings, in the type's order."""
    return _table(value_type(name).reasons)


def circumstance_reasons() -> str:
    """Return the reason codes that what surrounds two claims can give, whatever their type."""
    return _table({**circumstances.REASONS, **circumstances.OF_CLAIMANTS, **one_of_several.REASONS})


def _table(meanings: Mapping[str, str]) -> str:
    rows = (f"| `{code}` | {meaning} |" for code, meaning in meanings.items())
    return "\n".join(["| reason | meaning |", "|---|---|", *rows])
