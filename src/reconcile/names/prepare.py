"""A name made ready for comparing: its normal form, and its words with what they are worth.

In: a name as written and its kind. Out: `Prepared`, immutable and cached, which knows nothing of
the name it will be compared with.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from reconcile.model.words import Kind
from reconcile.names.acronyms import inside_brackets
from reconcile.names.compounds import split_compounds
from reconcile.names.countries import COUNTRIES, as_one_word
from reconcile.names.honorifics import bare_name
from reconcile.names.normal import words
from reconcile.names.tokens import LEGAL_WEIGHT, Role, Token, body_token, person_token
from reconcile.names.vocabulary import ARTICLES, BODIES, HONORIFICS, JOINTS, LEGAL

LONGEST = 24
"""Words beyond this many count for the normal form only, so that no name costs more than that."""
_SHORTEST_ACRONYM, _LONGEST_ACRONYM = 2, 8
_CACHED = 1 << 17
_ALIKE = (Role.MARKER, Role.NUMBER)


class Prepared(NamedTuple):
    """A name made ready; equal normal forms are one name.

    `keys` and `weights` are those of the tokens, in order, for speed; `marks` has a bit for each
    token that tells two names apart even alone (a number, a direction). `joined` is the name
    without spaces. `words` are all words in order, for acronyms; `acronym` is the one that the
    name carries in brackets, or is, or "". `partial` says that a person has one word only (a
    surname alone).
    """

    normal: str
    tokens: tuple[Token, ...]
    keys: tuple[int, ...]
    weights: tuple[float, ...]
    marks: int
    joined: str
    words: tuple[str, ...]
    acronym: str
    partial: bool
    kind: Kind | None


@lru_cache(maxsize=_CACHED)
def prepare(name: str, kind: Kind | None = None) -> Prepared:
    """Return the name made ready for `compare_prepared`.

    A name of no known kind is taken for a person's unless one of its words names a kind of body.
    """
    written = words(name)
    if kind is Kind.PERSON or (kind is None and BODIES.isdisjoint(written)):
        return _person(name, written, kind)
    return _body(name, written, kind)


def _person(name: str, written: list[str], kind: Kind | None) -> Prepared:
    if "(" in written:
        written = [word for word in written if word not in "()"]
    if "," in written or not HONORIFICS.isdisjoint(written):
        written = bare_name(written)
    bare = [word for word in written if word not in ARTICLES] or written
    shaped = split_compounds(bare)
    tokens = [person_token(word) for word in shaped[:LONGEST]]
    if tokens and tokens[-1].role is Role.PARTICLE:
        tokens[-1] = person_token(tokens[-1].text, last=True)
    return _made(name, shaped, tokens, kind)


def _body(name: str, written: list[str], kind: Kind | None) -> Prepared:
    written, acronym = inside_brackets(as_one_word(written))
    plain = [word for word in written if word.isalnum()]
    bare = [w for at, w in enumerate(plain) if not _falls_away(w, plain[at + 1 : at + 2])] or plain
    tokens = [body_token(word) for word in bare[:LONGEST]]
    made = _made(name, bare, tokens, kind)
    if not acronym and _SHORTEST_ACRONYM <= len(made.joined) <= _LONGEST_ACRONYM:
        acronym = made.joined
    return made._replace(words=tuple(plain[:LONGEST]), acronym=acronym)


def _falls_away(word: str, following: list[str]) -> bool:
    """Say whether a word of a body's name is an article or a joint; a last "I" is a number."""
    if word == "i":
        return bool(following) and following[0] not in LEGAL
    return word in ARTICLES or word in JOINTS


def _made(name: str, named: list[str], tokens: list[Token], kind: Kind | None) -> Prepared:
    marks = 0
    for at, token in enumerate(tokens):
        if token.role in _ALIKE:
            marks |= 1 << at
    return Prepared(
        normal=" ".join(named) or " ".join(name.casefold().split()),
        tokens=tuple(tokens),
        keys=tuple([token.key for token in tokens]),
        weights=tuple([token.weight for token in tokens]),
        marks=marks,
        joined="".join([token.text for token in tokens if token.weight > LEGAL_WEIGHT]),
        words=(),
        acronym="",
        partial=kind is Kind.PERSON and len(tokens) == 1,
        kind=kind,
    )
