"""A name made ready for comparing: its normal form, its words with weights, its acronyms."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from reconcile.model.words import Kind
from reconcile.names.normal import words
from reconcile.names.skeleton import skeleton, sound

_ARTICLES = frozenset("al el ul ur as ash ad ar at az an es en il the of and for".split())
_LIGHT = frozenset("bin ibn ben bint ould abu abou abi de del da dos van von jr sr".split())


class Token(NamedTuple):
    """One word of a name with the forms it's compared by."""

    text: str
    sound: str
    skeleton: str
    weight: float


class Prepared(NamedTuple):
    """A name made ready; equal normal forms are one name."""

    normal: str
    tokens: tuple[Token, ...]
    partial: bool
    kind: Kind | None


@lru_cache(maxsize=1 << 17)
def token(word: str) -> Token:
    """Return a word's forms and weight."""
    heard = sound(word)
    weight = 0.1 if word in _LIGHT else 0.3 if len(word) == 1 else 1.0
    return Token(word, heard, skeleton(heard), weight)


@lru_cache(maxsize=1 << 17)
def prepare(name: str, kind: Kind | None = None) -> Prepared:
    """Return the name made ready for `compare_prepared`."""
    kept = [word for word in words(name) if word.isalnum()]
    named = [word for word in kept if word not in _ARTICLES] or kept
    tokens = tuple(token(word) for word in named[:24])
    normal = " ".join(named) or " ".join(name.casefold().split())
    return Prepared(normal, tokens, kind is Kind.PERSON and len(tokens) == 1, kind)
