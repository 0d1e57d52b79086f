"""What fields claims may speak of: the built-in ones, and those a project declares."""

from __future__ import annotations

from typing import Literal, NamedTuple

TypeName = Literal[
    "count",
    "date",
    "duration",
    "person",
    "organisation",
    "place",
    "parties",
    "status",
    "scale",
    "choice",
    "text",
]


class Field(NamedTuple):
    """A field: the type of its values, and the words of a scale (in order) or choice.

    `compatible` lists pairs of choices that don't exclude each other.
    """

    type: TypeName
    of: tuple[str, ...] = ()
    compatible: tuple[tuple[str, str], ...] = ()
    note: str | None = None


BUILT_IN = {
    "date": Field(type="date"),
    "date.start": Field(type="date"),
    "date.end": Field(type="date"),
    "duration": Field(type="duration"),
    "casualties.killed": Field(type="count"),
    "casualties.wounded": Field(type="count"),
    "casualties.displaced": Field(type="count"),
    "delegation_head": Field(type="person"),
    "attendance": Field(type="status"),
    "organisers": Field(type="parties"),
}


def in_family(field: str, family: str) -> bool:
    """Say whether a field is, or lies below, the family: `casualties.killed` in `casualties`."""
    return field == family or field.startswith(family + ".")
