"""Entries into the decisions file, as blocks of text: what a person wrote there stays as it is.

In: a section and an entry. Out: the file with the entry at the end of its section, or in the place
of one that it renews.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reconcile.files.edit.changes import Append, Replace
from reconcile.files.edit.edit_file import Written, edit_file
from reconcile.files.yaml_tree import Map, Seq

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from reconcile.files.edit.changes import Change

HEADER = """\
# Decisions: what was looked at and accepted, and which names are, or are not, one.
# `reconcile check` says when one is stale, expired, or about nothing.

"""


def add_entry(
    path: Path, shown: str, section: str, entry: Mapping[str, Any], same: Collection[str] = ()
) -> Written:
    """Write an entry at the end of a section, or in the place of one that is on the same.

    `same` are the keys by which an entry is known again. Raises `EditError` where the file isn't as
    expected, `OSError` where it can't be written.
    """

    def changes(root: Map) -> list[Change]:
        renews = _earlier(root, section, entry, same)
        if renews is None:
            return [Append((section,), [dict(entry)])]
        return [Replace((section, renews), dict(entry))]

    return edit_file(path, shown, changes, header=HEADER)


def _earlier(
    root: Map, section: str, entry: Mapping[str, Any], same: Collection[str]
) -> int | None:
    """Return the number of the first entry that has the same under the keys; None for none."""
    entries = root.get(section) if same else None
    for number, earlier in enumerate(entries if isinstance(entries, Seq) else ()):
        if isinstance(earlier, Map) and all(earlier.get(key) == entry.get(key) for key in same):
            return number
    return None
