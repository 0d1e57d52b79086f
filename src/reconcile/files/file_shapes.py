"""The shapes that files of a project share: a mapping at the top, lists and mappings below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.files.faults import UNKNOWN_KEY, WRONG_SHAPE, Faults, near_miss
from reconcile.files.yaml_reader import read_tree
from reconcile.files.yaml_tree import Map, Seq
from reconcile.model.position import Position

if TYPE_CHECKING:
    from collections.abc import Sequence


def read_map(text: str, shown: str, faults: Faults) -> Map | None:
    """Return the mapping that a file holds; None for an empty file, or at a fault (noted)."""
    tree = read_tree(text, shown, faults)
    if tree is None or isinstance(tree, Map):
        return tree
    place = Position(shown, 1, 1)
    faults.add(WRONG_SHAPE, "the file doesn't hold a mapping", place, expected="`key: value`")
    return None


def refuse_unknown(entry: Map, known: Sequence[str], faults: Faults) -> None:
    """Note every key of the mapping that isn't known."""
    for key in entry:
        if key not in known:
            message = f"`{key}` is not a section of this file"
            meant = near_miss(key, known)
            expected = ", ".join(known)
            place = entry.key_at(key)
            faults.add(UNKNOWN_KEY, message, place, expected=expected, suggestion=meant)


def mappings(entry: Map, key: str, faults: Faults) -> list[Map]:
    """Return the mappings listed under a key, in order; note whatever is none."""
    listed = entry.get(key)
    if listed is None or listed == "":
        return []
    if not isinstance(listed, Seq):
        faults.add(WRONG_SHAPE, f"`{key}` is not a list", entry.at(key), expected="`- key: value`")
        return []
    found = []
    for index, item in enumerate(listed):
        if isinstance(item, Map):
            found.append(item)
        else:
            message = f"an entry of `{key}` is not a mapping"
            faults.add(WRONG_SHAPE, message, listed.at(index), expected="`- key: value`")
    return found


def mapping(entry: Map, key: str, faults: Faults) -> Map | None:
    """Return the mapping under a key; None where there is none, noted where it's something else."""
    found = entry.get(key)
    if found is None or found == "":
        return None
    if isinstance(found, Map):
        return found
    faults.add(WRONG_SHAPE, f"`{key}` is not a mapping", entry.at(key), expected="`name: ...`")
    return None
