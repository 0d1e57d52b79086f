"""What a project knows of the people, bodies, places and events that its claims name."""

from __future__ import annotations

from typing import NamedTuple

from pydantic import Field

from reconcile.model.file_entry import FileEntry
from reconcile.model.stages_measures_kinds import Kind


class Entity(FileEntry):
    """An entity that a project declares: one name to print, and others that mean it."""

    name: str = Field(description="The name to print.")
    kind: Kind | None = Field(
        None, description="What kind of thing it is. A person never matches a place."
    )
    aliases: tuple[str, ...] = Field((), description="Other names of it that spelling can't match.")
    within: str | None = Field(
        None, description="The name of the place or party that it lies within."
    )


class NameRuling(FileEntry):
    """A person's decision that two names are, or are not, one entity. Days are ISO dates."""

    a: str = Field(description="One name.")
    b: str = Field(description="The other name.")
    same: bool = Field(description="Whether both mean one entity.")
    reason: str | None = Field(None, description="Why.")
    author: str | None = Field(None, description="Who decided.")
    date: str | None = Field(None, description="The day of the decision.")
    expires: str | None = Field(None, description="The last day on which it applies.")
    claims: dict[str, str] = Field(
        default_factory=dict,
        description="The hash of every claim that used the names, by its id.",
    )


class Mention(NamedTuple):
    """A use of a name: the spelling, what kind of thing it must be, and the claim that uses it.

    `claim` is the claim's id, or "" for a name without a claim of its own: one given on the
    command line, or one of a table, whose uses are counted in `often`.
    """

    name: str
    kind: Kind | None = None
    claim: str = ""
    often: int = 1


class Spelling(NamedTuple):
    """One spelling within a group: how near it is to the group's label (0-100), and its uses.

    `because` says in a few words how it came into the group; `claims` are ids, sorted.
    """

    name: str
    score: float
    because: str
    claims: tuple[str, ...]


class Group(NamedTuple):
    """An entity as resolved: its key and label, its kind, and every spelling, sorted by name."""

    key: str
    label: str
    kind: Kind | None
    declared: bool
    spellings: tuple[Spelling, ...]


class CloseCall(NamedTuple):
    """Two groups that may be one entity: left to a person. `a` sorts before `b`.

    `kind` is what both must be; None where nobody says so, as of two subjects.
    """

    a: str
    b: str
    score: float
    reason: str
    kind: Kind | None = None


class NameConflict(NamedTuple):
    """Decisions that conflict: a chain of names ruled to be one, whose ends are ruled not to be."""

    chain: tuple[str, ...]
    reason: str
