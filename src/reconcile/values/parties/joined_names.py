"""Names that one list has whole and another in two, such as "Procter & Gamble".

In: two lists. Out: the first, with the names joined that the other one shows to be one. Before the
last name of a list an "and" may be the list's own or the name's, and only another list can tell.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reconcile.values.parties.value import Parties

_JOINED: Final = re.compile(r" (?:and|&) ")


def with_joined_names(parties: Parties, other: Parties) -> Parties:
    """Return the list with names side by side joined where the other list has them as one name."""
    names = list(parties.names)
    for whole in other.names:
        parts = _JOINED.split(whole)
        if len(parts) > 1 and whole not in names:
            names = _joined(names, parts, whole)
    return parties if len(names) == len(parties.names) else parties._replace(names=tuple(names))


def _joined(names: list[str], parts: list[str], whole: str) -> list[str]:
    width = len(parts)
    for at in range(len(names) - width + 1):
        if names[at : at + width] == parts:
            return [*names[:at], whole, *names[at + width :]]
    return names
