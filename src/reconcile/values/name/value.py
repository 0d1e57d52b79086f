"""What a name is as a value: its spelling. Whom it means is asked where two are compared."""

from __future__ import annotations

import re
from typing import NamedTuple

_INVERTED = re.compile(r".*\b(?:of|of the|the|north|south|east|west)", re.IGNORECASE)
"""What follows the comma of an inverted name: "Congo, Democratic Republic of the"."""

_IN_BRACKETS = re.compile(r" \(([A-Z][^()]*)\)$")
"""Where a place lies, behind it in brackets: "Nailsea (Somerset)"."""


class Name(NamedTuple):
    """A name as written, in one line with straight quotes."""

    text: str

    @property
    def levels(self) -> tuple[str, ...]:
        """A place and the places that it lies in, smallest first.

        "Nailsea, Somerset, England" and "Nailsea (Somerset)" say so.
        """
        text = _IN_BRACKETS.sub(r", \1", self.text)
        levels = tuple(level.strip() for level in text.split(","))
        if not all(levels) or any(_INVERTED.fullmatch(level) for level in levels[1:]):
            return (self.text,)
        return levels
