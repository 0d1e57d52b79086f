"""Names by a key under which they are filed: a word, an acronym, a normal form.

Most keys have one name. A list of one takes three times the memory of a number, so a list is made
for the second name only.
"""

from __future__ import annotations

from typing import TypeVar

K = TypeVar("K")
Filed = dict[K, int | list[int]]
"""Names by a key: one, or several in the order in which they came."""


def file(filed: Filed[K], key: K, at: int) -> None:
    """File a name under a key: alone, or behind those that are there."""
    held = filed.get(key)
    if held is None:
        filed[key] = at
    elif isinstance(held, list):
        held.append(at)
    else:
        filed[key] = [held, at]


def filed_under(filed: Filed[K], key: K) -> list[int]:
    """Return the names filed under a key, in the order in which they came; to be read only."""
    held = filed.get(key)
    if held is None:
        return []
    return held if isinstance(held, list) else [held]
