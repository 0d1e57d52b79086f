"""What a project knows of the people, bodies, places and events that its claims name."""

from __future__ import annotations

from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from reconcile.model.words import Kind


class Entity(BaseModel):
    """An entity that a project declares: one name to print, and others that mean it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    kind: Kind | None = None
    aliases: tuple[str, ...] = ()


class NameRuling(BaseModel):
    """A person's decision that two names are, or are not, one entity."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    a: str
    b: str
    same: bool
    reason: str | None = None


class Mention(NamedTuple):
    """One use of a name: the spelling, what kind of thing it must be, and the claim that uses it.

    `claim` is the claim's id, or "" for a name given on the command line.
    """

    name: str
    kind: Kind | None = None
    claim: str = ""


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
    """Two groups that may be one entity: left to a person. `a` sorts before `b`."""

    a: str
    b: str
    score: float
    reason: str


class NameConflict(NamedTuple):
    """Decisions that can't all hold: a chain of names that are one, whose ends are ruled apart."""

    chain: tuple[str, ...]
    reason: str
