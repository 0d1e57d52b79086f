"""Spelling, similarity, and resolution of mentions to entities.

In: names as written. Out: whether they are the same, close or different, part by part; or the
entities that many mentions mean. `words` knows what a word is to a name, `comparison` compares two
names against each other, `resolution` takes all names of a project to entities.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reconcile.names.comparison.answer import Answer
    from reconcile.names.comparison.compare import compare

__all__ = ["Answer", "compare"]

_HOMES = {
    "Answer": "reconcile.names.comparison.answer",
    "compare": "reconcile.names.comparison.compare",
}


def __getattr__(name: str) -> object:
    """Return what is public here, imported when first asked for: the tables behind it are large."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
