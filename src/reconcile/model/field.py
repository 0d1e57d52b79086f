"""What fields claims may speak of: the built-in ones, and those a project declares."""

from __future__ import annotations

from typing import Literal, get_args

import pydantic

from reconcile.model.built_in_fields import BUILT_IN_FIELDS, BuiltIn
from reconcile.model.file_entry import FileEntry
from reconcile.model.stages_measures_kinds import Measure

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
    "yes_no",
    "identifier",
    "coordinates",
    "text",
]


NEEDS_NO_WORDS = tuple(name for name in get_args(TypeName) if name not in ("scale", "choice"))
"""The types of which a field can be declared without more: the others need their words (`of`)."""


class Field(FileEntry):
    """A field: the type of its values, and what they may be."""

    type: TypeName = pydantic.Field(description="The value type.")
    of: tuple[str, ...] = pydantic.Field(
        (), description="The words of a scale, in order, or of a choice."
    )
    compatible: tuple[tuple[str, str], ...] = pydantic.Field(
        (), description="Pairs of choices that don't exclude each other."
    )
    note: str | None = pydantic.Field(None, description="Anything else.")
    label: str | None = pydantic.Field(
        None,
        description='What people call it, as it follows "the": `number of rebel groups`.',
    )
    many: bool = pydantic.Field(
        default=False, description="A subject has several values, which don't exclude each other."
    )
    counts: str | None = pydantic.Field(
        None, description="What a bare figure counts: `people`, `districts`."
    )
    measure: Measure | None = pydantic.Field(
        None,
        description="How its figures came about, where a claim doesn't say: polls are `estimate`.",
    )
    cumulative: bool = pydantic.Field(
        default=False, description="The count is a running total, which never falls."
    )


def _field(built_in: BuiltIn) -> Field:
    made = {"type": built_in.type, "label": built_in.label}
    return Field.model_validate(
        {**made, "counts": "people", "cumulative": True} if built_in.toll else made
    )


BUILT_IN = {name: _field(built_in) for name, built_in in BUILT_IN_FIELDS.items()}
