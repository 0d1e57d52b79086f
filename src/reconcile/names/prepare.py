"""A name made ready for comparing: its normal form, and its words with what they are worth.

In: a name as written and its kind. Out: `Prepared`, immutable and cached, which knows nothing of
the name it will be compared with.
"""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from reconcile.model.words import Kind
from reconcile.names.countries import COUNTRIES, PHRASES
from reconcile.names.honorifics import without_posts
from reconcile.names.normal import words
from reconcile.names.skeleton import skeleton, sound
from reconcile.names.vocabulary import (
    ARTICLES,
    BODIES,
    COMMON_NAMES,
    CONCEPTS,
    GIVEN,
    HONORIFICS,
    JOINTS,
    LEGAL,
    LIGHT,
    MARKERS,
    NUMBERS,
    PARTICLES,
    SUFFIXES,
)

LONGEST = 24
"""Words beyond this many count for the normal form only, so that no name costs more than that."""
_CACHED = 1 << 17


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
    """One word of a name: its sound and consonants, its role, what it weighs, what it stands for.

    `kin` is the word that stands for all that mean the same: the country of a people, the English
    of a kind of body, the digits of a number; the word itself otherwise.
    """

    text: str
    sound: str
    skeleton: str
    role: Role
    weight: float
    kin: str


class Prepared(NamedTuple):
    """A name made ready; equal normal forms are one name.

    `initials` are all words in order, for acronyms; `acronyms` are those that the name carries in
    brackets, or is; `partial` says that a person has one word only (a surname alone).
    """

    normal: str
    tokens: tuple[Token, ...]
    joined: str
    long: tuple[str, ...]
    acronyms: tuple[str, ...]
    partial: bool
    kind: Kind | None


WEIGHTS = {
    Role.NAME: 1.0,
    Role.LIGHT: 0.4,
    Role.MARKER: 0.8,
    Role.NUMBER: 0.8,
    Role.COUNTRY: 0.6,
    Role.INITIAL: 0.4,
    Role.PARTICLE: 0.1,
}
_COMMON = 0.7
_LEGAL = 0.05
_DIN = 0.3


@lru_cache(maxsize=_CACHED)
def body_token(word: str) -> Token:
    """Return a word of the name of a body or place."""
    role, weight = _body_role(word)
    kin = COUNTRIES.get(word) or NUMBERS.get(word) or CONCEPTS.get(word) or word
    heard = sound(word[:-1] if len(word) > 4 and word[-1] == "s" and word[-2] not in "su" else word)
    return Token(word, heard, skeleton(heard), role, weight, kin)


def _body_role(word: str) -> tuple[Role, float]:
    if word in LEGAL:
        return Role.PARTICLE, _LEGAL
    if word in COUNTRIES:
        return Role.COUNTRY, WEIGHTS[Role.COUNTRY]
    if word in NUMBERS or word.isdigit():
        return Role.NUMBER, WEIGHTS[Role.NUMBER]
    if word in MARKERS:
        return Role.MARKER, WEIGHTS[Role.MARKER]
    if word in LIGHT:
        return Role.LIGHT, WEIGHTS[Role.LIGHT]
    return Role.NAME, WEIGHTS[Role.NAME]


@lru_cache(maxsize=_CACHED)
def person_token(word: str) -> Token:
    """Return a word of a person's name."""
    heard = sound(word)
    role, weight = Role.NAME, WEIGHTS[Role.NAME]
    if word in PARTICLES or word in HONORIFICS or word in SUFFIXES:
        role, weight = Role.PARTICLE, WEIGHTS[Role.PARTICLE]
    elif len(word) == 1:
        role, weight = Role.INITIAL, WEIGHTS[Role.INITIAL]
    elif word in NUMBERS and len(word) > 1:
        role, weight = Role.NUMBER, WEIGHTS[Role.INITIAL]
    elif word == "din":
        weight = _DIN
    elif word in COMMON_NAMES:
        weight = _COMMON
    return Token(word, heard, skeleton(heard), role, weight, GIVEN.get(word, word))


@lru_cache(maxsize=_CACHED)
def prepare(name: str, kind: Kind | None = None) -> Prepared:
    """Return the name made ready for `compare_prepared`."""
    written = words(name)
    if kind is Kind.PERSON or (kind is None and not BODIES.intersection(written)):
        return _person(name, written, kind)
    return _body(name, written, kind)


def _person(name: str, written: list[str], kind: Kind | None) -> Prepared:
    if not HONORIFICS.isdisjoint(written) or "," in written:
        written = without_posts(written)
    bare = [w for w in written if w not in ARTICLES and w not in "()"] or [
        w for w in written if w.isalnum()
    ]
    bare = compounded(bare)
    normal = " ".join(bare) or " ".join(name.casefold().split())
    tokens = tuple([person_token(word) for word in bare[:LONGEST]])
    joined = "".join([t.text for t in tokens])
    partial = kind is Kind.PERSON and len(tokens) == 1
    return Prepared(normal, tokens, joined, (), (), partial, kind)


def compounded(names: list[str]) -> list[str]:
    """Return the words with compound names in one shape: abd + name as one, -din as its own."""
    shaped: list[str] = []
    abd = False
    for word in names:
        if abd:
            shaped.append("abd" + word)
            abd = False
        elif word in _ABD:
            abd = True
        elif len(word) > 6 and word.startswith("abd"):
            shaped.append("abd" + _after_abd(word[3:]))
        elif word in _DINS:
            shaped.append("din")
        elif len(word) > 6 and word.endswith(_DIN_ENDS):
            shaped += (word[: word.rindex("d")].rstrip("d")[:-1], "din")
        else:
            shaped.append(word)
    return [*shaped, "abd"] if abd else shaped


_ABD = frozenset("abd abdul abdel abdal abdol abdu abdi abed abdoul abdil ebd".split())
_DINS = frozenset("din eddin eddine uddin aldin eldin deen addin udin ddine dine eldine adin".split())
_DIN_ENDS = ("eddin", "eddine", "uddin", "addin", "uddeen", "edine", "iddin", "oddin", "eldin")


def _after_abd(rest: str) -> str:
    """Return what follows abd-, abdul-, abder-, abdu-: the name served."""
    if rest[0] in "aeiou" and len(rest) > 4:
        rest = rest[2:] if rest[1:2] == "u" else rest[1:]
        if rest[0] == "l" and rest[1] not in "aeiou" or rest[:2] == "ll" or rest[0] == "l":
            return rest[1:] if len(rest) > 4 or rest[1] in "aeiou" and len(rest) > 4 else rest
        return rest[1:] if rest[0] == rest[1] else rest
    return rest


def _body(name: str, written: list[str], kind: Kind | None) -> Prepared:
    written, acronyms = _bracketed(_with_countries(written))
    long = tuple(w for w in written if w.isalnum())[:LONGEST]
    bare = [w for w in long if w not in ARTICLES and w not in JOINTS] or list(long)
    rest = [w for w in written[LONGEST:] if w.isalnum()]
    normal = " ".join([*bare, *rest]) or " ".join(name.casefold().split())
    tokens = tuple([body_token(word) for word in bare])
    joined = "".join([t.text for t in tokens if t.weight > _LEGAL])
    if len(joined) <= 7 and not acronyms:
        acronyms = (joined,)
    return Prepared(normal, tokens, joined, long, acronyms, partial=False, kind=kind)


def _with_countries(written: list[str]) -> list[str]:
    """Return the words with countries of several words made one."""
    text = " ".join(written)
    for phrase, word in PHRASES:
        if phrase in text:
            text = f" {text} ".replace(f" {phrase} ", f" {word} ").strip()
    return text.split()


def _bracketed(written: list[str]) -> tuple[list[str], tuple[str, ...]]:
    """Take a short word in brackets out of a name: its acronym."""
    if "(" not in written:
        return written, ()
    start = written.index("(")
    inside = written[start + 1 :]
    if ")" in inside:
        inside = inside[: inside.index(")")]
    short = "".join(inside)
    if start and short and len(short) <= 8 and len(inside) <= 3 and short not in LEGAL:
        return written[:start] + written[start + len(inside) + 2 :], (short,)
    return written, ()
