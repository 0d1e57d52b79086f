"""What a project declares to be true between questions: constraints, and scopes within scopes."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from reconcile.model.file_entry import FileEntry


class ConstraintKind(StrEnum):
    """What a constraint says; `INNER` isn't an entry of a file, but follows from `within`."""

    SUM = "sum"
    PART = "part"
    SPAN = "span"
    NUMBER = "number"
    STATUS = "status"
    ORDER = "order"
    SHARE = "share"
    TURNOUT = "turnout"
    INNER = "within"


class Constraint(FileEntry):
    """A constraint: the keys of one kind, each with the field (or fields) that it speaks of."""

    id: str | None = Field(None, description="Begins the ids of its outcomes.")
    whole: str | None = Field(None, description="A count that is at least as large as its parts.")
    parts: tuple[str, ...] = Field(
        (), description="Counts that add up to the whole. `casualties.*` is every field below."
    )
    part: str | None = Field(None, description="A count that is never more than the whole.")
    share: str | None = Field(None, description="The share of the whole that the part is.")
    start: str | None = Field(None, description="A date.")
    end: str | None = Field(None, description="A later date: start plus length.")
    length: str | None = Field(None, description="The duration from start to end.")
    list: str | None = Field(None, description="The names of who came, or of what is counted.")
    number: str | None = Field(None, description="The count of what is listed.")
    status: str | None = Field(
        None, description="The status of everybody who is listed, or of each member."
    )
    turnout: str | None = Field(
        None, description="How many members come: a choice, or a count that is a share."
    )
    order: tuple[str, ...] = Field((), description="Dates, none of which is before another.")
    members: str | None = Field(
        None,
        description="Whose members the turnout is of, as `within` says. Without it: its subject's.",
    )
    all: str | None = Field(None, description="The choice that means that all members come.")
    none: str | None = Field(None, description="The choice that means that no member comes.")
    subject: str | None = Field(
        None, description="The only subject on which it is true. Without it: any one subject."
    )
    note: str | None = Field(None, description="Why it is true.")

    @property
    def kind(self) -> ConstraintKind | None:
        """The kind whose keys it has, no more and no fewer; None where there is none."""
        given = frozenset(key for key in SHAPE_KEYS if getattr(self, key))
        return next((kind for kind, keys in SHAPES.items() if keys == given), None)

    @property
    def fields(self) -> dict[str, tuple[str, ...]]:
        """The fields that it speaks of, by key, in the order of the keys."""
        said = {key: getattr(self, key) for key in SHAPE_KEYS}
        return {
            key: (each,) if isinstance(each, str) else tuple(each)
            for key, each in said.items()
            if each
        }


SHAPES = {
    ConstraintKind.SUM: frozenset({"whole", "parts"}),
    ConstraintKind.PART: frozenset({"whole", "part"}),
    ConstraintKind.SPAN: frozenset({"start", "end", "length"}),
    ConstraintKind.NUMBER: frozenset({"list", "number"}),
    ConstraintKind.STATUS: frozenset({"list", "status"}),
    ConstraintKind.ORDER: frozenset({"order"}),
    ConstraintKind.SHARE: frozenset({"whole", "part", "share"}),
    ConstraintKind.TURNOUT: frozenset({"turnout", "status"}),
}
"""The keys of each kind."""
SHAPE_KEYS = (
    "whole",
    "parts",
    "part",
    "share",
    "start",
    "end",
    "length",
    "list",
    "number",
    "turnout",
    "status",
    "order",
)
"""The keys that name fields."""
OF_TURNOUT = ("members", "all", "none")
"""The keys that only a turnout may have beside these."""
KEY_TYPES = {
    "whole": ("count",),
    "parts": ("count",),
    "part": ("count",),
    "share": ("count",),
    "start": ("date",),
    "end": ("date",),
    "length": ("duration",),
    "list": ("parties", "person", "organisation", "place"),
    "number": ("count",),
    "turnout": ("choice", "count"),
    "status": ("status",),
    "order": ("date",),
}
"""The types that the fields under a key may have."""


class Scope(FileEntry):
    """A scope of claims that lies within another: what is counted in it is counted there, too."""

    name: str = Field(description="The scope, as claims write it.")
    within: str = Field(description="The scope that it lies within.")
