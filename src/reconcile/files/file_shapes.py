"""The shapes that files of a project share: a mapping at the top, lists and mappings below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.files.faults import UNKNOWN_KEY, WRONG_SHAPE, Faults, meant_word
from reconcile.files.yaml_faults import TABLE, TABLE_EXPECTED
from reconcile.files.yaml_reader import read_tree
from reconcile.files.yaml_tree import Map, Seq
from reconcile.model.finding import Fix
from reconcile.model.position import Position

_OF_A_CLAIM = ("value", "quote")
"""Keys that a claim alone has: a file can say none of them for all of its claims."""
_CLAIMS = "`claims:` as the first line, then each claim indented and behind `- `"
_TABLE_MARKS = ("\t", "|", ";")
"""What separates the cells of a table."""

if TYPE_CHECKING:
    from collections.abc import Sequence


def read_map(text: str, shown: str, faults: Faults) -> Map | None:
    """Return a file's mapping; None for an empty file, or at a fault (noted)."""
    tree = read_tree(text, shown, faults)
    if tree is None or isinstance(tree, Map):
        return tree
    message, expected = _what_it_is(tree)
    faults.add(WRONG_SHAPE, message, Position(shown, 1, 1), expected=expected)
    return None


def _what_it_is(tree: Seq | str) -> tuple[str, str]:
    """Return what a file has instead of a mapping, and what would be right."""
    if isinstance(tree, Seq):
        first = tree[0] if tree else None
        if isinstance(first, Map) and {"source", "value", "field"} & set(first):
            return (
                "the file is a list of claims without a key above it",
                "`claims:` as its first line",
            )
        return "the file is a list", "a key above it: `claims:`"
    if any(mark in tree for mark in _TABLE_MARKS) or tree.count(",") > 1:
        return TABLE, TABLE_EXPECTED
    return "the file isn't a mapping", "`claims:` as its first line, or `key: value`"


def refuse_unknown(entry: Map, known: Sequence[str], faults: Faults) -> None:
    """Note every key that isn't known; of a claim at the top, that no `claims:` is above it."""
    for key in entry:
        if key in _OF_A_CLAIM and "claims" in known and "claims" not in entry:
            message = f"`{key}` belongs to a claim, and no `claims:` is above it"
            faults.add(WRONG_SHAPE, message, entry.key_at(key), expected=_CLAIMS)
            return
        if key not in known:
            message = f"`{key}` is not a section of this file"
            meant = meant_word(key, known)
            if isinstance(meant, Fix) and meant.new in entry:
                meant = meant.new
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
