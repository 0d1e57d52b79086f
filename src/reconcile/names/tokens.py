"""The words of names with what a comparison needs of them: sound, role, weight, kin.

In: one word of a normal form. Out: its `Token`, the same object for the same word.
"""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache
from itertools import count
from typing import NamedTuple

from reconcile.names.countries import COUNTRIES
from reconcile.names.skeleton import coarse, skeleton, sound
from reconcile.names.vocabulary import (
    COMMON_NAMES,
    CONCEPTS,
    GIVEN,
    HONORIFICS,
    LEGAL,
    LIGHT,
    MARKERS,
    NUMBERS,
    PARTICLES,
    SUFFIXES,
)


class Role(IntEnum):
    """What a word does in a name."""

    NAME = 0
    LIGHT = 1
    MARKER = 2
    NUMBER = 3
    COUNTRY = 4
    INITIAL = 5
    PARTICLE = 6


class Token(NamedTuple):
    """One word of a name.

    `kin` stands for all words that mean the same: the country of a people, the English for a kind
    of body, the digits of a number; it is the word itself otherwise. `bare` is the sound without an
    article that may be written together with it (Alsubaie is al-Subaie), or "". `exact` words have no spellings.
    `key` is its number.
    """

    text: str
    sound: str
    bare: str
    coarse: str
    role: Role
    weight: float
    kin: str
    exact: bool
    key: int

    @property
    def skeleton(self) -> str:
        """The consonants: what any transliteration leaves standing."""
        return skeleton(self.bare or self.sound)


WEIGHTS = {
    Role.NAME: 1.0,
    Role.LIGHT: 0.4,
    Role.MARKER: 0.8,
    Role.NUMBER: 0.8,
    Role.COUNTRY: 0.6,
    Role.INITIAL: 0.4,
    Role.PARTICLE: 0.1,
}
"""What a word is worth by its role; a rare word counts more than *front* or *committee*."""
LEGAL_WEIGHT = 0.05
_COMMON = 0.7
_HALF_WORD = 0.3
_HALF_WORDS = frozenset({"abd", "din", "abu", "abou", "umm"})
_CACHED = 1 << 17
_NUMBER_OF = count(1)


@lru_cache(maxsize=_CACHED)
def body_token(word: str) -> Token:
    """Return a word of the name of a body, place or event."""
    role, weight = _body_role(word)
    kin = COUNTRIES.get(word) or NUMBERS.get(word) or CONCEPTS.get(word) or word
    return _made(word, sound(singular(word)), role, weight, kin)


@lru_cache(maxsize=_CACHED)
def person_token(word: str, *, last: bool = False) -> Token:
    """Return a word of a person's name; what stands last is no title."""
    role, weight = _person_role(word, last=last)
    return _made(word, sound(word), role, weight, GIVEN.get(word, word))


def _made(word: str, heard: str, role: Role, weight: float, kin: str) -> Token:
    bare = _without_article(word)
    exact = role >= Role.NUMBER
    plain = coarse(bare or heard)
    return Token(word, heard, bare, plain, role, weight, kin, exact, next(_NUMBER_OF))


def singular(word: str) -> str:
    """Return the word without the s of a plural: *Negotiations Committee* is said both ways."""
    return word[:-1] if len(word) > 4 and word[-1] == "s" and word[-2] not in "su" else word


def _body_role(word: str) -> tuple[Role, float]:
    if word in LEGAL:
        return Role.PARTICLE, LEGAL_WEIGHT
    if word in COUNTRIES:
        role = Role.COUNTRY
    elif word in NUMBERS or word.isdigit():
        role = Role.NUMBER
    elif word in MARKERS:
        role = Role.MARKER
    else:
        role = Role.LIGHT if word in LIGHT else Role.NAME
    return role, WEIGHTS[role]


def _person_role(word: str, *, last: bool) -> tuple[Role, float]:
    if word in SUFFIXES or ((word in PARTICLES or word in HONORIFICS) and not last):
        return Role.PARTICLE, WEIGHTS[Role.PARTICLE]
    if len(word) == 1:
        return Role.INITIAL, WEIGHTS[Role.INITIAL]
    if word in NUMBERS or word.isdigit():
        return Role.NUMBER, WEIGHTS[Role.INITIAL]
    if word in _HALF_WORDS:
        return Role.NAME, _HALF_WORD
    return Role.NAME, _COMMON if word in COMMON_NAMES else WEIGHTS[Role.NAME]


def _without_article(word: str) -> str:
    """Return the sound of a word without the article it may begin with, "" where there is none."""
    return sound(word[2:]) if len(word) > 5 and word[:2] in ("al", "el") else ""
