"""What an identifier is once read."""

from __future__ import annotations

from typing import NamedTuple


class Identifier(NamedTuple):
    """An identifier as written, with its standard or label ("" for none) and its one spelling.

    `plain` is the spelling of all that is written, where no standard gives one.
    """

    text: str
    standard: str
    key: str
    plain: str = ""
