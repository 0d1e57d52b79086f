"""Whose wife, son or second daughter somebody is said to be, instead of or beside a name.

In: the words of a person's name, and the name as written. Out: the words without all that, what the
person is to the one named, and which of several.
"""

from __future__ import annotations

from itertools import pairwise

from reconcile.names.words import word_set
from reconcile.names.words.given_names import MEN
from reconcile.names.words.numbers_in_names import number
from reconcile.names.words.titles import HONORIFICS

ARTICLES_OF_EUROPE = frozenset({"the", "der", "die", "il", "el", "le", "la"})
KIN = word_set(
    """
    wife widow husband widower son daughter sister brother mother father child infant grandson
    granddaughter nephew niece uncle aunt cousin grandfather grandmother stepson stepdaughter
    witwe frau sohn tochter bruder schwester veuve epouse fille frere soeur viuda esposa hijo hija
    hermano hermana vedova moglie figlio figlia fratello sorella
    """
)
_OF = frozenset({"of", "to", "von", "de", "di", "du"})
WIVES = frozenset({"mrs", "madame", "mme"})
"""Before a man's given name and a surname these mean his wife."""
_ORDER = {
    **dict.fromkeys(("first", "1st", "firstborn", "eldest", "elder", "oldest"), "older"),
    **dict.fromkeys(("last", "youngest", "younger"), "younger"),
}
"""Before a word for kin these say which child or wife; numbers do too."""
_FULL = 2


def with_birth_order(words: list[str]) -> list[str]:
    """Return the words without the *born* of a first-born son, which is no name before marriage."""
    return [word for at, word in enumerate(words) if word != "born" or not _of_order(words, at)]


def _of_order(words: list[str], at: int) -> bool:
    before, behind = words[at - 1 : at], words[at + 1 : at + 2]
    return bool(before and behind) and behind[0] in KIN and bool(_order(before[0]))


def _order(word: str) -> str:
    """Return which of several a word says: older, younger, a figure; "" for another word."""
    return _ORDER.get(word) or number(word)


def without_kin(words: list[str], written: str) -> tuple[list[str], str, str]:
    """Take out what says that the person is another's wife or son, and which of several."""
    for at, (word, kin) in enumerate(pairwise(words)):
        if kin in KIN and (order := _order(word)):
            name, found = _without_plain_kin(words[:at] + words[at + 1 :], written)
            return (name, found, order) if found else (words, "", "")
    return (*_without_plain_kin(words, written), "")


def _without_plain_kin(words: list[str], written: str) -> tuple[list[str], str]:
    """Take out what says that the person is another's wife or son; "" where nothing does."""
    if len(words) > 1 and words[0] in ARTICLES_OF_EUROPE and words[1] in KIN:
        words = words[1:]
    for at in range(len(words) - 2):
        if words[at] in KIN and words[at + 1] in _OF:
            if not at:
                return words[2:], words[0]
            if "," in words[:at] and not HONORIFICS.issuperset(words[:at]):
                return words[:at], f"{words[at]} of {' '.join(words[at + 2 :])}"
    return _without_wife(words, written)


def _without_wife(words: list[str], written: str) -> tuple[list[str], str]:
    """Take out kin behind a genitive, and Mrs before a man's name."""
    if len(words) > 1 and words[-1] in KIN and _genitive(written):
        return words[:-1], words[-1]
    if len(words) > _FULL and words[0] in WIVES and words[1] in MEN:
        return words[1:], "wife"
    return words, ""


def _genitive(written: str) -> bool:
    plain = written.replace("\u2019", "'")
    return "'s " in plain or "s' " in plain
