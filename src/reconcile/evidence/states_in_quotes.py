"""A state by any of its names in a quote: "French Republic" where a claim says France.

In: a name and a quote. Out: whether some words of the quote mean the state that the name means.
"""

from __future__ import annotations

import re

from reconcile.names.words.normal import words
from reconcile.names.words.states import state

_BORDERS = re.compile(r"[;:\n]|,(?= )|\.(?= |$)")
"""What ends a name in a list; a comma may be inside one ("Korea, Republic of") and is tried too."""
_LONGEST = 9
"""Words of the longest names of states."""


def state_in(name: str, quote: str) -> bool:
    """Say whether the quote names the state that a name means; False for a name of none."""
    wanted = state(words(name, articles_apart=True))
    return bool(wanted) and any(_names(piece, wanted) for piece in _pieces(quote))


def _pieces(quote: str) -> list[str]:
    """Return what is between the marks of a list, and each line of it whole."""
    return [*filter(None, map(str.strip, _BORDERS.split(quote))), *quote.splitlines()]


def _names(piece: str, wanted: str) -> bool:
    """Say whether a state that the piece names is the one wanted.

    Of the names that begin at a word the longest counts: Guinea-Bissau doesn't name Guinea.
    """
    written = words(piece, articles_apart=True)
    start = 0
    while start < len(written):
        ends = range(min(start + _LONGEST, len(written)), start, -1)
        found = ((state(written[start:end]), end) for end in ends)
        code, start = next((each for each in found if each[0]), ("", start + 1))
        if code == wanted:
            return True
    return False
