"""The words of a phrase: lower case, contractions and turns of phrase resolved, marks as commas.

In: a phrase as a person wrote it. Out: its `Tokens`; no word is judged here.
"""

from __future__ import annotations

from typing import NamedTuple

from reconcile.values.status.turns_of_phrase import rewritten
from reconcile.values.typed_text import folded

POSSESSOR = "whose"
"""What is left of "leaders'" and "the group's": whose something is, and never what was done."""

_MARKS = ".'\""
_POSSESSIVE = ("s'", "'s")
_BRACKETS = str.maketrans(dict.fromkeys(',;:()[]"!?', " , "))
_SPELT_OUT = {
    "won't": ("will", "not"),
    "can't": ("does", "not"),
    "cannot": ("does", "not"),
    "uninvited": ("not", "invited"),
    "unlikely": ("not", "likely"),
    "nor": ("but", "not"),
}


class Tokens(NamedTuple):
    """The words in order, and which of them were written with a capital."""

    words: tuple[str, ...]
    capitalised: frozenset[str]


def tokens_of(text: str) -> Tokens:
    """Return the words of a phrase ("didn't" is "did not"), a comma for each separating mark."""
    words: list[str] = []
    for word in folded(text).translate(_BRACKETS).split():
        if word.endswith("n't") and word not in _SPELT_OUT:
            words += (word[:-3], "not")
        elif word.endswith("'ll"):
            words += (word[:-3], "will")
        elif word.endswith(_POSSESSIVE) and not word.startswith("'"):
            words.append(POSSESSOR)
        else:
            words += _SPELT_OUT.get(word, (_bare(word),))
    capitalised = (_bare(word.casefold()) for word in text.split() if word[:1].isupper())
    return Tokens(tuple(rewritten(" ".join(words)).split()), frozenset(capitalised))


def _bare(word: str) -> str:
    """Return the word without marks around it, or "co-" before it."""
    return word.strip(_MARKS).removesuffix("'s").removeprefix("co-")
