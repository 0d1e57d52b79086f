"""What a project knows of the people, bodies, places and events that its claims name."""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 (pydantic reads it at run time)
from types import MappingProxyType
from typing import NamedTuple

from reconcile.model.words import Kind  # noqa: TC001 (pydantic reads them at run time)


class Entity(NamedTuple):
    """An entity that a project declares: one name to print, and others that mean it."""

    name: str
    kind: Kind | None = None
    aliases: tuple[str, ...] = ()


class NameRuling(NamedTuple):
    """A person's decision that two names are, or are not, one entity.

    `claims` are the hashes of the claims whose names were judged, by id; days are ISO dates.
    """

    a: str
    b: str
    same: bool
    reason: str | None = None
    author: str | None = None
    date: str | None = None
    expires: str | None = None
    claims: Mapping[str, str] = MappingProxyType({})


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
