"""The few words that two kinds of SQL don't share, and how texts are written in both."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

SPACES = "".join(each for each in map(chr, range(0x3001)) if each.isspace())
"""What Python takes for white space."""


class Dialect(NamedTuple):
    """What two kinds of SQL call differently: each is given terms, and returns a term."""

    collected: Callable[[Mapping[str, str]], str]
    """The list of the structs of these keys and terms, over the rows of a group."""
    digest: Callable[[str], str]
    """The SHA-256 of a text, in hexadecimal digits."""
    trimmed: Callable[[str, str], str]
    """A text without these characters at its ends."""
    spaced: Callable[[str, str], str]
    """A text with one blank for every match of a pattern."""
    matches: Callable[[str, str], str]
    """Whether a pattern is found in a text."""
    character: Callable[[int], str]
    """The character of a number."""


def quoted(text: str) -> str:
    """Return a text that has no backslash as a literal."""
    return "'" + text.replace("'", "''") + "'"


def cell(term: str, dialect: Dialect, *, guarded: bool) -> str:
    """Return a cell without blanks around it, null for an empty one.

    Of one that may be guarded against being run as a formula, without its guard.
    """
    bare = " AND ".join(
        f"{end} BETWEEN '!' AND '~'" for end in (f"substr({term}, 1, 1)", f"right({term}, 1)")
    )
    text = f"CASE WHEN {bare} THEN {term} ELSE {dialect.trimmed(term, quoted(SPACES))} END"
    if guarded:
        guard = quoted(f"^'[{SPACES}']*[=+@|%\uff1d\uff0b\uff0d\uff20-]")
        text = f"CASE WHEN {dialect.matches(text, guard)} THEN substr({text}, 2) ELSE {text} END"
    return f"nullif({text}, '')"
