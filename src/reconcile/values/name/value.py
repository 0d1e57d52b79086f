"""What a name is as a value: its spelling. Whom it means is asked where two are compared."""

from __future__ import annotations

from typing import NamedTuple


class Name(NamedTuple):
    """A name as written, in one line with straight quotes."""

    text: str
