"""Whose wife, second daughter or spokesman somebody is said to be, instead of or beside a name.

In: the words of a person's name, and the name as written. Out: the words without all that, what the
person is to the one named, and which of several.
"""

from __future__ import annotations

from itertools import pairwise

from reconcile.names.words import word_set
from reconcile.names.words.bodies import ARTICLES
from reconcile.names.words.countries import COUNTRIES
from reconcile.names.words.given_names import MEN, MEN_IN_SHORT
from reconcile.names.words.numbers_in_names import number
from reconcile.names.words.titles import HONORIFICS, POST_WORDS

ARTICLES_OF_EUROPE = frozenset({"the", "der", "die", "il", "el", "le", "la"})
KIN = word_set(
    """
    wife widow husband widower son daughter sister brother mother father child infant grandson
    granddaughter nephew niece uncle aunt cousin grandfather grandmother stepson stepdaughter
    witwe frau sohn tochter bruder schwester veuve epouse fille frere soeur viuda esposa hijo hija
    hermano hermana vedova moglie figlio figlia fratello sorella
    """
)
ATTENDANTS = word_set(
    """
    spokesman spokeswoman spokesperson deputy secretary representative envoy delegate
    adviser advisor aide assistant lawyer attorney bodyguard chauffeur supporter ally rival
    successor predecessor colleague employee
    """
)
"""What somebody is to another whom he is not, whoever speaks or acts for the other among them."""
_OF = frozenset({"of", "to", "von", "de", "di", "du"})
_FOR = frozenset({"of", "to", "for"})
_BEFORE_POSTS = frozenset({"a", "an", "the", "senior", "former", "chief", "late"})
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
    return _without_attendant(words) or _without_wife(words, written)


def _without_attendant(words: list[str]) -> tuple[list[str], str] | None:
    """Take out *spokesman for* and the like before a person's name; None where nothing is so.

    Before a country or a body it says what somebody is, and not whose (*envoy of Syria*), and where
    a comma follows, the name comes behind it. In front of more words than a name and surname, or of
    another post, it may do either: *spokesman for Hamas Osama Hamdan*.
    """
    at = 0
    while at < len(words) and words[at] in _BEFORE_POSTS:
        at += 1
    post, served = words[at : at + 2], words[at + 2 :]
    if len(post) != _FULL or post[0] not in ATTENDANTS or post[1] not in _FOR or "," in served:
        return None
    if not served or (_is_of_body(served[0]) and HONORIFICS.isdisjoint(served)):
        return None
    names = [word for word in served if word not in ARTICLES and word not in HONORIFICS]
    sure = len(names) <= _FULL and not _is_of_body(served[0])
    return served, post[0] if sure else f"{post[0]} of somebody"


def _is_of_body(word: str) -> bool:
    """Say whether what a post is of begins with a country or a word of posts."""
    return word in COUNTRIES or word in POST_WORDS


def _without_wife(words: list[str], written: str) -> tuple[list[str], str]:
    """Take out kin behind a genitive, and Mrs before a man's name."""
    if len(words) > 1 and words[-1] in KIN | ATTENDANTS and _genitive(written):
        return words[:-1], words[-1]
    if len(words) > _FULL and words[0] in WIVES and words[1] in MEN | MEN_IN_SHORT:
        return words[1:], "wife"
    return words, ""


def _genitive(written: str) -> bool:
    plain = written.replace("\u2019", "'")
    return "'s " in plain or "s' " in plain
