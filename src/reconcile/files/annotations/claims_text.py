"""Claims that were brought in to the text of a claims file, as a person would write and edit it.

In: entries. Out: a whole file, or the old one with the new claims at its end. Claims of one source
and coder are a group, so that nothing is said twice.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from reconcile.files.claim_entries import CLAIMS, SHARED
from reconcile.files.edit.changes import Append, EditError
from reconcile.files.edit.edit_file import edited
from reconcile.files.edit.form import item

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reconcile.files.yaml_tree import Map

    Entry = Mapping[str, Any]

_GROUP = ("source", "coder")
_ORDER = (
    *("id", "field", "subject", "subject_id", "value", "claimant", "stage", "as_of", "scope"),
    *("complete", "measure", "implied", "credibility", "quote", "locator", "revises", "note"),
)


class NotAddedError(Exception):
    """Claims can't be added to a file as it is written. The message says why."""


def new_text(entries: Sequence[Entry], head: Sequence[str]) -> str:
    """Return a claims file with these entries; each line of the head becomes a comment."""
    lines = [*(f"# {line}" for line in head), f"{CLAIMS}:"]
    lines += [line for each in _grouped(entries) for line in item(each, 2)]
    return "\n".join(lines) + "\n"


def added_text(old: str, entries: Sequence[Entry], shown: str) -> str:
    """Return a claims file with these entries behind its own; what is there stays as it is.

    Raises `NotAddedError` where the file is written in a way that can't be added to.
    """

    def changes(root: Map) -> list[Append]:
        for key in SHARED:
            if key in root and any(key not in entry for entry in entries):
                message = f"its head says `{key}: {root[key]}` for all claims, and some have none"
                raise EditError(f"{shown}: {message}")
        return [Append((CLAIMS,), list(_grouped(entries)))]

    try:
        made, _ = edited(old.encode(), shown, changes)
    except EditError as error:
        raise NotAddedError(str(error)) from None
    return made.decode()


def _grouped(entries: Sequence[Entry]) -> Iterator[dict[str, Any]]:
    """Yield the entries: those of one source and coder that follow each other as a group."""
    for _, group in groupby(entries, key=lambda entry: [entry.get(key) for key in _GROUP]):
        claims = list(group)
        head = {key: claims[0][key] for key in _GROUP if key in claims[0]}
        bodies = [{key: each[key] for key in _ORDER if key in each} for each in claims]
        yield {**head, **bodies[0]} if len(bodies) == 1 else {**head, CLAIMS: bodies}
