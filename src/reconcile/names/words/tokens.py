"""The words of names with what a comparison needs of them: sound, role, weight, kin.

In: one word of a normal form. Out: its `Token`, the same object for the same word.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import count

from reconcile.names.words import word_set
from reconcile.names.words.bodies import CONCEPTS, LEGAL, LIGHT
from reconcile.names.words.countries import COUNTRIES
from reconcile.names.words.nicknames import GIVEN
from reconcile.names.words.numbers_in_names import number
from reconcile.names.words.persons import COMMON_NAMES, PARTICLES, SONS, SUFFIXES
from reconcile.names.words.sounds import coarse, skeleton, sound
from reconcile.names.words.titles import HONORIFICS

MARKERS = word_set(
    """
    north south east west northern southern eastern western central upper lower left right new
    real true provisional continuity official former anti non pro neo old young
    """
)
"""Words that distinguish two bodies even where only one of them has it."""


class Role:
    """What a word does in a name; a plain number, read for every word of every name."""

    NAME = 0
    LIGHT = 1
    MARKER = 2
    NUMBER = 3
    COUNTRY = 4
    INITIAL = 5
    PARTICLE = 6


class Token:
    """One word of a name; never changed once made.

    `kin` is one word for all that mean the same: the country of a people, the English for a kind
    of body, the digits of a number; it is the word itself otherwise. `bare` is the sound without an
    article that may be written together with it (Alsubaie is al-Subaie), or "". `coarse` is for a
    first glance. `exact` words have no other spellings. `key` is the word's number, and `gist` what
    a name reads of each of its words: text, key, weight and role.
    `unvowelled` words come from a script that leaves short vowels out. `plain` words are neither:
    their spelling alone says what they are.

    A class with slots, as all that is read for every pair of names: reading a field of a named
    tuple takes five times as long.
    """

    __slots__ = (
        "bare", "coarse", "exact", "gist", "key", "kin", "plain", "role", "sound", "text",
        "unvowelled", "weight",
    )  # fmt: skip

    def __init__(
        self, text: str, sounded: str, role: int, weight: float, kin: str, *, vowels: bool = True
    ) -> None:
        self.text = text
        self.sound = sounded
        self.bare = _without_article(text)
        self.coarse = coarse(self.bare or sounded)
        self.role = role
        self.weight = weight
        self.kin = kin
        self.exact = role >= Role.NUMBER
        self.key = next(_NUMBER_OF)
        self.unvowelled = not vowels
        self.plain = vowels and not self.exact
        self.gist = (text, self.key, weight, role)

    @property
    def skeleton(self) -> str:
        """The consonants: what any transliteration leaves standing."""
        return skeleton(self.bare or self.sound)


WEIGHTS = (1.0, 0.45, 0.8, 0.8, 0.6, 0.4, 0.1)
"""What a word is worth by its role; a rare word counts more than *front* or *committee*."""
LEGAL_WEIGHT = 0.05
_COMMON = 0.6
_HALF_WORD = 0.3
FIRST_HALVES = frozenset({"abd", "abu", "abou", "umm"})
LAST_HALF = "din"
HALF_WORDS = FIRST_HALVES | {LAST_HALF}
"""Words that make a name with the next or the last one only: Abd al-Aziz, Abu Bakr, Nur al-Din."""
_SHORT_CONCEPT = 4
TITLES = PARTICLES | HONORIFICS
"""Words that say nothing in a person's name unless they come last."""
_CACHED = 1 << 17
_NUMBER_OF = count(1)


@lru_cache(maxsize=_CACHED)
def body_token(word: str) -> Token:
    """Return a word of the name of a body, place or event."""
    heard = sound(singular(word))
    concept = CONCEPTS.get(word) or _concepts_by_sound().get(heard)
    digits = number(word)
    kin = COUNTRIES.get(word) or digits or concept or word
    role = _body_role(word, digits, concept)
    return Token(word, heard, role, LEGAL_WEIGHT if word in LEGAL else WEIGHTS[role], kin)


@lru_cache(maxsize=_CACHED)
def without_vowels(token: Token) -> Token:
    """Return a word as one of a script that leaves short vowels out."""
    return Token(token.text, token.sound, token.role, token.weight, token.kin, vowels=False)


@cache
def _concepts_by_sound() -> dict[str, str]:
    """Return what words mean by their sound, since Arabic ones are spelt in many ways."""
    return {sound(singular(w)): kin for w, kin in CONCEPTS.items() if len(w) > _SHORT_CONCEPT}


def person_token(word: str) -> Token:
    """Return a word of a person's name that isn't the last."""
    if word in TITLES:
        kin = "bin" if word in SONS else word
        return Token(word, sound(word), Role.PARTICLE, WEIGHTS[Role.PARTICLE], kin)
    return last_token(word)


@lru_cache(maxsize=_CACHED)
def last_token(word: str) -> Token:
    """Return the last word of a person's name, which isn't a title or particle."""
    digits = number(word)
    role, weight = _person_role(word, digits)
    return Token(word, sound(word), role, weight, digits or GIVEN.get(word, word))


@lru_cache(maxsize=_CACHED)
def number_token(word: str) -> Token:
    """Return a word of a person's name that is a number where it is: the v of George V."""
    return Token(word, sound(word), Role.NUMBER, WEIGHTS[Role.INITIAL], number(word))


def singular(word: str) -> str:
    """Return the word without the s of a plural: *Negotiations Committee* is said both ways."""
    return word[:-1] if len(word) > 4 and word[-1] == "s" and word[-2] not in "su" else word


def _body_role(word: str, digits: str, concept: str | None) -> int:
    if word in LEGAL:
        return Role.PARTICLE
    if word in COUNTRIES:
        return Role.COUNTRY
    if digits:
        return Role.NUMBER
    if word in MARKERS:
        return Role.MARKER
    return Role.LIGHT if word in LIGHT or concept in LIGHT else Role.NAME


def _person_role(word: str, digits: str) -> tuple[int, float]:
    if word in SUFFIXES:
        return Role.PARTICLE, WEIGHTS[Role.PARTICLE]
    if len(word) == 1 and not word.isdigit():
        return Role.INITIAL, WEIGHTS[Role.INITIAL]
    if digits:
        return Role.NUMBER, WEIGHTS[Role.INITIAL]
    if word in HALF_WORDS:
        return Role.NAME, _HALF_WORD
    return Role.NAME, _COMMON if word in COMMON_NAMES else WEIGHTS[Role.NAME]


def _without_article(word: str) -> str:
    """Return the sound of a word without the article it may begin with, "" where there is none."""
    return sound(word[2:]) if len(word) > 5 and word[:2] in ("al", "el") else ""
