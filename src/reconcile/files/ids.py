"""Ids of claims that don't have one: derived from what they say, never from where they are."""

from __future__ import annotations

from collections import Counter
from hashlib import sha256
from typing import TYPE_CHECKING

from reconcile.model.folding import slug

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.files.yaml_tree import Map


def claim_ids(entries: Sequence[Map]) -> list[str]:
    """Return an id for every entry, in order: its own, or source/field/subject and the claimant.

    Where several claims would share an id, each of them gets a hash of its content behind it; equal
    contents are distinguished by a number. So no id depends on the order of claims.
    """
    bases = [_text(entry, "id") or _base(entry) for entry in entries]
    counts = Counter(bases)
    seen: Counter[str] = Counter()
    ids = []
    for entry, base in zip(entries, bases, strict=True):
        unique = base
        if counts[base] > 1 and not _text(entry, "id"):
            unique = f"{base}~{_digest(entry)}"
        seen[unique] += 1
        ids.append(
            unique if seen[unique] == 1 or _text(entry, "id") else f"{unique}.{seen[unique]}"
        )
    return ids


def _base(entry: Map) -> str:
    subject = _text(entry, "subject") or _text(entry, "subject_id")
    parts = [_text(entry, "source"), _text(entry, "field"), slug(subject)]
    claimant = _text(entry, "claimant")
    if claimant:
        parts.append(slug(claimant))
    return "/".join(parts)


def _digest(entry: Map) -> str:
    content = "\x00".join(f"{key}\x01{entry[key]}" for key in sorted(entry))
    return sha256(content.encode()).hexdigest()[:6]


def _text(entry: Map, key: str) -> str:
    value = entry.get(key, "")
    return value if isinstance(value, str) else ""
