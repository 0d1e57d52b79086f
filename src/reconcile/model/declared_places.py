"""Where in a project's files the things beside claims are declared, for findings on them."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.model.position import Place, Position

_NONE: Mapping[Any, Any] = MappingProxyType({})


class Declared(NamedTuple):
    """Places of source records and fields by id and name, of aliases by entity and alias.

    `decisions`, `rulings`, `dropped`, `constraints` and `scopes` are parallel to the project's.
    """

    sources: Mapping[str, Place] = _NONE
    fields: Mapping[str, Position] = _NONE
    entities: Mapping[str, Position] = _NONE
    aliases: Mapping[tuple[str, str], Position] = _NONE
    decisions: tuple[Place, ...] = ()
    rulings: tuple[Place, ...] = ()
    dropped: tuple[Place, ...] = ()
    constraints: tuple[Place, ...] = ()
    scopes: tuple[Place, ...] = ()


NOWHERE = Declared()
