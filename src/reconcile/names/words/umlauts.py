"""Letters of German and the north that are written as two where a keyboard lacks them.

In: names as written, and their words in plain letters. Out: whether two words differ in such
letters alone: Müller is muller in plain letters, and Mueller on a telegram; so are å and aa, ø and
oe. Asked only of names of which one has such a letter, for elsewhere Bauer isn't Bar.
"""

from __future__ import annotations

_LETTERS = frozenset("äöüøåÄÖÜØÅ")
_TWO = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"))


def has_umlauts(name: str) -> bool:
    """Say whether a name as written has such a letter."""
    return not name.isascii() and not _LETTERS.isdisjoint(name)


def differ_in_umlauts(x: str, y: str) -> bool:
    """Say whether two words in plain letters are one but for such letters written as two."""
    return _with_one_letter(x) == _with_one_letter(y)


def _with_one_letter(word: str) -> str:
    for two, one in _TWO:
        word = word.replace(two, one)
    return word
