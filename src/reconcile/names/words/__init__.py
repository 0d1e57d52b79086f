"""What words are to a name: their plain form, sound and meaning, and the tables that give it.

The tables are general knowledge of names in news and lists of bodies; none is learnt from data.
They are written as people read them: words of a text, or rows of words that mean the same.
"""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text as a set: tables are written as people read them."""
    return frozenset(text.split())


def rows(table: str) -> list[list[str]]:
    """Return the rows of a table, parted by semicolons, as lists of words."""
    return [row.split() for row in table.split(";") if row.split()]
