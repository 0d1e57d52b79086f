"""Who is meant by a name, as far as comparing values needs to know.

The value types compare entities, not spellings, but come before the room that matches names. So
they ask through `Naming`; `names` answers it for a project, `SPELLED` by spelling alone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from reconcile.model.stages_measures_kinds import Kind


class Link(StrEnum):
    """Whether two names mean one entity; a close call is left to a person."""

    SAME = "same"
    CLOSE = "close"
    DIFFERENT = "different"


class Identity(NamedTuple):
    """The entity behind a name.

    `key` is equal for equal entities; `label` is the name to print; `partial` says that the name
    as written is only a part (a surname alone), so that "same" would claim too much. `within` are
    the keys of the entities that it is declared to lie within, nearest first.
    """

    key: str
    label: str
    partial: bool = False
    within: tuple[str, ...] = ()


class Naming(Protocol):
    """What the value types ask about names; the resolution of names answers."""

    def identify(self, name: str, kind: Kind | None = None) -> Identity:
        """Return the entity that a name means."""
        ...

    def link(self, a: Identity, b: Identity) -> Link:
        """Say whether two identities are one entity."""
        ...


class SpelledNaming:
    """Names are one entity when they are spelt alike, but for case and white space."""

    def identify(self, name: str, kind: Kind | None = None) -> Identity:  # noqa: ARG002 (Naming)
        """Return the name itself, folded, as its own entity."""
        label = " ".join(name.split())
        return Identity(label.casefold(), label)

    def link(self, a: Identity, b: Identity) -> Link:
        """Say `same` for equal keys and `different` otherwise."""
        return Link.SAME if a.key == b.key else Link.DIFFERENT


SPELLED = SpelledNaming()
