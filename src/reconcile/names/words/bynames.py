"""What says more of a person than the name does: Mrs before a surname, "the Terrible" behind.

In: the words of a person's name. Out: whether the title means a woman or a man, and the byname.
"""

from __future__ import annotations

from reconcile.names.words import word_set
from reconcile.names.words.numbers_in_names import number
from reconcile.names.words.persons import PARTICLES
from reconcile.names.words.titles import HONORIFICS

_WOMAN, _MAN = "woman", "man"
_SEXES = {
    **dict.fromkeys(word_set("mrs ms miss lady dame madame mme mlle frau fraulein"), _WOMAN),
    **dict.fromkeys(word_set("senora senorita signora"), _WOMAN),
    **dict.fromkeys(word_set("mr mister sir herr monsieur senor signor"), _MAN),
    **dict.fromkeys(word_set("queen princess baroness countess duchess empress"), _WOMAN),
    **dict.fromkeys(word_set("lord king prince emperor sultan sheikh"), _MAN),
}
RULERS = word_set("king queen prince princess emperor empress sultan emir tsar czar")
"""Titles before given names alone."""
SIGNS = frozenset({*_SEXES, "the"})
_BEHIND_THE = 2
"""The words of a byname with its article."""


def sex_of_title(words: list[str]) -> str:
    """Return what a title before a surname alone says, "" where there is more to say who it is."""
    start = next((at for at, word in enumerate(words) if word not in HONORIFICS), len(words))
    if sum(word not in PARTICLES for word in words[start:]) != 1:
        return ""
    return next((_SEXES[word] for word in words[:start] if word in _SEXES), "")


def without_byname(words: list[str]) -> tuple[list[str], str]:
    """Return a ruler's given name, number and titles without the byname behind: "the Bald"."""
    before, (the, *byname) = words[:-_BEHIND_THE], words[-_BEHIND_THE:] or [""]
    given = [word for word in before if word not in HONORIFICS and not number(word)]
    said = the == "the" and byname and not number(byname[0])
    return (before, byname[0]) if said and len(given) == 1 else (words, "")
