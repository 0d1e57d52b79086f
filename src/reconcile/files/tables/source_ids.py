"""What names a source in a table to an id that claims can name it by, the same at every reading."""

from __future__ import annotations

from collections import Counter
from hashlib import sha256
from typing import TYPE_CHECKING

from anyascii import anyascii

from reconcile.model.folding import slug

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

_LONGEST = 40
_DIGITS = 6


def source_ids(
    names: Iterable[tuple[str, ...]], known: Container[str] = ()
) -> dict[tuple[str, ...], str]:
    """Return an id for each name: its words in lower case, joined by hyphens.

    One that is the id of a source in `known` stays as it is. A long one is cut; one that would
    share its id with another, was cut or has no words gets a hash of the name behind it. So no id
    depends on the order of the rows.
    """
    bases = {name: _base(name, known) for name in names}
    shared = Counter(base[:_LONGEST] for base in bases.values())
    return {
        name: base
        if base and len(base) <= _LONGEST and shared[base] == 1
        else f"{base[:_LONGEST].rstrip('-')}~{_digest(name)}".lstrip("~")
        for name, base in bases.items()
    }


def _base(name: tuple[str, ...], known: Container[str]) -> str:
    whole = " ".join(name)
    return whole if whole in known else slug(anyascii(whole))


def _digest(name: tuple[str, ...]) -> str:
    return sha256("\x00".join(name).encode()).hexdigest()[:_DIGITS]
