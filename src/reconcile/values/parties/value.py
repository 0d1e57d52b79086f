"""A list of parties: the names, how far the list goes, and how many there are said to be."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Form(StrEnum):
    """How far a list goes: it leaves out others, doesn't say, or is said to be complete."""

    OPEN = "open"
    PLAIN = "unmarked"
    CLOSED = "closed"


class Stated(NamedTuple):
    """How many parties there are said to be, bounds inclusive, and what they are called.

    `most` is None for a floor; `noun` may be empty.
    """

    least: int
    most: int | None
    noun: str = ""


class Parties(NamedTuple):
    """The parties named, in the order of the text, each once.

    `number` is how many there are said to be; `aside` are those named in another role ("with the
    participation of Iran").
    """

    names: tuple[str, ...]
    form: Form = Form.PLAIN
    number: Stated | None = None
    aside: tuple[str, ...] = ()
