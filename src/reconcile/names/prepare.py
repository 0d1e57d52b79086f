"""A name made ready for comparing: its normal form, and its words with what they are worth.

In: a name as written and its kind. Out: `Prepared`, immutable and cached, which knows nothing of
the name it will be compared with.
"""

from __future__ import annotations

from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from reconcile.model.words import Kind
from reconcile.names.acronyms import inside_brackets
from reconcile.names.compounds import ALLAH, split_compounds, with_abdullah
from reconcile.names.countries import COUNTRIES, as_one_word
from reconcile.names.honorifics import bare_name
from reconcile.names.normal import leaves_vowels_out, words
from reconcile.names.tokens import (
    LEGAL_WEIGHT,
    Role,
    Token,
    body_token,
    person_token,
    without_vowels,
)
from reconcile.names.vocabulary import ARTICLES, BODIES, HONORIFICS, JOINTS, LEGAL

LONGEST = 24
"""Words beyond this many count for the normal form only, so that no name costs more than that."""
_SHORTEST_ACRONYM, _LONGEST_ACRONYM = 2, 8
_READ = 64
"""Words beyond this many are not even looked at for titles."""
_CACHED = 1 << 17
_BRACKETS = frozenset({"(", ")"})
_SMALL = ARTICLES | JOINTS - {"i"}
_MARKS = frozenset({Role.MARKER, Role.NUMBER})
_PLACES = frozenset({Role.COUNTRY})
_NAMES = frozenset({Role.NAME})


class Prepared(NamedTuple):
    """A name made ready; equal normal forms are one name.

    `keys` and `weights` are those of the tokens, in order, for speed, and `total` the sum of the
    weights. `marks`, `places` and `names` have a bit for each token that is a number or direction,
    a country, a word of its own. `joined` is the name without spaces. `words` are all words of a
    body's name in order, for acronyms; `acronym` is the one that it carries in brackets, or is, or
    "". `partial` says that a person has one word only (a surname alone).
    """

    normal: str
    tokens: tuple[Token, ...]
    keys: tuple[int, ...]
    weights: tuple[float, ...]
    total: float
    marks: int
    places: int
    names: int
    joined: str
    words: tuple[str, ...]
    acronym: str
    partial: bool
    kind: Kind | None

    def weight_of(self, bits: int) -> float:
        """Return the weight of the tokens whose bits are set."""
        return sum([w for at, w in enumerate(self.weights) if bits >> at & 1])


@lru_cache(maxsize=_CACHED)
def prepare(name: str, kind: Kind | None = None) -> Prepared:
    """Return the name made ready for `compare_prepared`.

    A name of no known kind is taken for a person's unless one of its words names a kind of body.
    Raises `ValueError` for a kind that is none.
    """
    kind = None if kind is None else Kind(kind)
    written = words(name)
    read, rest = written[:_READ], written[_READ:]
    body = kind is not Kind.PERSON and (kind is not None or _means_body(read))
    made = _body(name, read, kind) if body else _person(name, read, kind)
    if rest:
        return made._replace(
            normal=" ".join([made.normal, *rest]), joined=made.joined + "".join(rest)
        )
    return made


def _means_body(written: list[str]) -> bool:
    """Say whether a name of no known kind is a body's or a place's, by its words.

    A title before it makes a name a person's, unless a kind of body comes behind: "Secretary of
    State Powell", "Chief of Staff Committee".
    """
    named = bare_name(written) if not HONORIFICS.isdisjoint(written) else written
    if not BODIES.isdisjoint(named):
        return True
    return named is written and not COUNTRIES.keys().isdisjoint(written)


def _person(name: str, written: list[str], kind: Kind | None) -> Prepared:
    if "(" in written:
        written = [word for word in written if word not in _BRACKETS]
    if "," in written or not HONORIFICS.isdisjoint(written):
        written = bare_name(written)
    if not ALLAH.isdisjoint(written):
        written = with_abdullah(written)
    tokens = [token for word in written[:-1] for token in _of_person(word)]
    if written:
        tokens += _last_of_person(written[-1])
    return _made(name, tokens, (), "", kind)


@lru_cache(maxsize=_CACHED)
def _of_person(word: str) -> tuple[Token, ...]:
    """Return what a word of a person's name is to a comparison: none, one or two words."""
    return () if word in ARTICLES else tuple([person_token(w) for w in split_compounds([word])])


@lru_cache(maxsize=_CACHED)
def _last_of_person(word: str) -> tuple[Token, ...]:
    return tuple([person_token(w, last=True) for w in split_compounds([word])])


def _body(name: str, written: list[str], kind: Kind | None) -> Prepared:
    written, acronym = inside_brackets(as_one_word(written))
    plain = [word for word in written if word.isalnum()]
    bare = [word for word in plain if word not in _SMALL] or plain
    if "i" in plain:
        bare = [
            w for at, w in enumerate(plain) if not _falls_away(w, plain[at + 1 : at + 2])
        ] or plain
    tokens = [body_token(word) for word in bare]
    made = _made(name, tokens, tuple(plain[:LONGEST]), acronym, kind)
    if not acronym and _SHORTEST_ACRONYM <= len(made.joined) <= _LONGEST_ACRONYM:
        return made._replace(acronym=made.joined)
    return made


def _falls_away(word: str, following: list[str]) -> bool:
    """Say whether a word of a body's name is an article or a joint; a last "I" is a number."""
    if word == "i":
        return bool(following) and following[0] not in LEGAL
    return word in _SMALL


def _made(
    name: str, tokens: list[Token], plain: tuple[str, ...], acronym: str, kind: Kind | None
) -> Prepared:
    normal = " ".join(map(_TEXT, tokens)) or " ".join(name.casefold().split())
    used = tokens[:LONGEST] if len(tokens) > LONGEST else tokens
    if not name.isascii() and leaves_vowels_out(name):
        used = [without_vowels(token) for token in used]
    weights = tuple(map(_WEIGHT, used))
    roles = tuple(map(_ROLE, used))
    common = not any(roles)
    return Prepared(
        normal,
        tuple(used),
        tuple(map(_KEY, used)),
        weights,
        sum(weights),
        0 if common else _bits(roles, _MARKS),
        0 if common else _bits(roles, _PLACES),
        (1 << len(roles)) - 1 if common else _bits(roles, _NAMES),
        _joined(normal, used) if plain else normal.replace(" ", ""),
        plain,
        acronym,
        len(used) == 1 and kind is Kind.PERSON,
        kind,
    )


_TEXT, _KEY = attrgetter("text"), attrgetter("key")
_ROLE, _WEIGHT = attrgetter("role"), attrgetter("weight")


def _joined(normal: str, tokens: list[Token]) -> str:
    """Return the name without spaces and legal forms."""
    if LEGAL_WEIGHT not in [token.weight for token in tokens]:
        return normal.replace(" ", "")
    return "".join([token.text for token in tokens if token.weight > LEGAL_WEIGHT])


def _bits(roles: tuple[Role, ...], wanted: frozenset[Role]) -> int:
    """Return a bit for each place whose role is wanted."""
    if wanted.isdisjoint(roles):
        return 0
    return sum([1 << at for at, role in enumerate(roles) if role in wanted])
