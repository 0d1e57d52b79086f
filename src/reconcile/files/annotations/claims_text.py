"""Claims that were brought in to the text of a claims file, as a person would write and edit it.

In: entries. Out: a whole file, or the old one with the new claims at its end. Claims of one source
and coder are a group, so that nothing is said twice.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from reconcile.files.claim_entries import CLAIMS, claim_entries
from reconcile.files.decode import decode
from reconcile.files.edit.form import item
from reconcile.files.faults import Faults
from reconcile.files.file_shapes import read_map
from reconcile.files.yaml_tree import Seq

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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
    comments = "".join(f"# {line}\n" for line in head)
    return f"{comments}{CLAIMS}:\n" + "\n".join(_items(entries, 2)) + "\n"


def added_text(old: str, entries: Sequence[Entry], shown: str) -> str:
    """Return a claims file with these entries at the end; what is there stays as it is.

    Raises `NotAddedError` where the file says anything else then than it did, and the entries.
    """
    before = _read(old, shown)
    listed = before.get(CLAIMS) if before is not None else None
    if before is None or (listed not in ("", None) and not isinstance(listed, Seq)):
        raise NotAddedError(f"{shown}: `claims` is not a list")
    column = before.at(CLAIMS).column + 1
    if isinstance(listed, Seq) and listed:
        mark = listed.item_marks[0]
        line = old.split("\n")[mark.line]
        column = line.find("-") if line[: mark.column].strip() == "-" else column
    opening = [] if CLAIMS in before else [f"{CLAIMS}:"]
    text = "\n".join([old.rstrip("\n"), *opening, *_items(entries, column)]) + "\n"
    faults = Faults()
    after = _read(text, shown)
    expected = [*claim_entries([before], faults), *map(dict, entries)]
    found = claim_entries([after], faults) if after is not None else []
    if [dict(each) for each in found] != [_as_read(each) for each in expected]:
        message = "is written in a way that can't be added to; move its list of claims to the end"
        raise NotAddedError(f"{shown} {message}, each behind a dash")
    return text


def _as_read(entry: Entry) -> dict[str, Any]:
    return {key: str(v).lower() if isinstance(v, bool) else v for key, v in entry.items()}


def _read(text: str, shown: str) -> Map | None:
    faults = Faults()
    decoded = decode(text.encode(), shown, faults)
    found = None if decoded is None else read_map(decoded, shown, faults)
    if faults.found:
        raise NotAddedError(f"{faults.found[0].primary}: {faults.found[0].message}")
    return found


def _items(entries: Sequence[Entry], column: int) -> list[str]:
    lines: list[str] = []
    for _, group in groupby(entries, key=lambda entry: [entry.get(key) for key in _GROUP]):
        claims = list(group)
        head = {key: claims[0][key] for key in _GROUP if key in claims[0]}
        bodies = [{key: each[key] for key in _ORDER if key in each} for each in claims]
        if len(bodies) == 1:
            lines += item({**head, **bodies[0]}, column)
            continue
        lines += item(head, column)
        lines.append(f"{' ' * (column + 2)}{CLAIMS}:")
        lines += [line for body in bodies for line in item(body, column + 4)]
    return lines
