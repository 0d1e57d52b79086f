"""The fields that every project has, as plain data: completing a call needs no pydantic."""

from __future__ import annotations

from typing import Final, NamedTuple


class BuiltIn(NamedTuple):
    """The value type of a field, what people call it, and whether it is a running toll."""

    type: str
    label: str
    toll: bool = False


BUILT_IN_FIELDS: Final = {
    "date": BuiltIn("date", "date"),
    "date.start": BuiltIn("date", "start date"),
    "date.end": BuiltIn("date", "end date"),
    "duration": BuiltIn("duration", "duration"),
    "casualties.killed": BuiltIn("count", "number killed", toll=True),
    "casualties.wounded": BuiltIn("count", "number wounded", toll=True),
    "casualties.displaced": BuiltIn("count", "number displaced", toll=True),
    "delegation_head": BuiltIn("person", "head of the delegation"),
    "attendance": BuiltIn("status", "attendance"),
    "organisers": BuiltIn("parties", "organisers"),
}
