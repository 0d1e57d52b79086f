"""Which fields claims may speak of, with an example of each and how many claims use it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.field import BUILT_IN

if TYPE_CHECKING:
    from reconcile.model.field import Field
    from reconcile.model.project import Project


EXAMPLES = {
    "count": "at least 15",
    "date": "23 January 2017",
    "duration": "five years",
    "person": "Ana Pell",
    "organisation": "Red Cross",
    "place": "Varn",
    "parties": "Russia and Turkey",
    "status": "attended",
    "text": "heavy rain",
    "identifier": "Q1206",
    "coordinates": "32.77, 22.64",
    "yes_no": "yes",
}
"""A value that each type reads; a scale or choice has declared words."""


class FieldUse(NamedTuple):
    """A field: its name, what people call it, its type, a value of it, and its claims.

    `declared` says that the project's own files declare it. The example is the value that most
    claims give, or else one that the type reads.
    """

    field: str
    label: str | None
    type: str
    example: str
    claims: int
    declared: bool


def field_uses(project: Project) -> tuple[FieldUse, ...]:
    """Return the fields that a project's claims may use, the most used first, then by name."""
    values: dict[str, Counter[str]] = {name: Counter() for name in project.fields}
    for claim in project.claims:
        values[claim.field][claim.value] += 1
    found = (
        FieldUse(
            name,
            field.label,
            field.type,
            _example(field, values[name]),
            values[name].total(),
            name not in BUILT_IN,
        )
        for name, field in project.fields.items()
    )
    return tuple(sorted(found, key=lambda use: (-use.claims, use.field)))


def _example(field: Field, values: Counter[str]) -> str:
    """Return a value of the field: its commonest, a declared word, or what its type reads."""
    if values:
        return min(values, key=lambda value: (-values[value], value))
    return field.of[0] if field.of else EXAMPLES[field.type]
