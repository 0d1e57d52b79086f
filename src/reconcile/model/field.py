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

    `compatible` lists pairs of choices that don't exclude each other. `label` is what people call
    it, as it stands after "the": "number of rebel groups".
    """

    type: TypeName
    of: tuple[str, ...] = ()
    compatible: tuple[tuple[str, str], ...] = ()
    note: str | None = None
    label: str | None = None


BUILT_IN = {
    "date": Field(type="date", label="date"),
    "date.start": Field(type="date", label="start date"),
    "date.end": Field(type="date", label="end date"),
    "duration": Field(type="duration", label="duration"),
    "casualties.killed": Field(type="count", label="number killed"),
    "casualties.wounded": Field(type="count", label="number wounded"),
    "casualties.displaced": Field(type="count", label="number displaced"),
    "delegation_head": Field(type="person", label="head of the delegation"),
    "attendance": Field(type="status", label="attendance"),
    "organisers": Field(type="parties", label="organisers"),
}


def in_family(field: str, family: str) -> bool:
    """Say whether a field is, or lies below, the family: `casualties.killed` in `casualties`."""
    return field == family or field.startswith(family + ".")
