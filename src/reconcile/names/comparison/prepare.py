"""A name made ready for comparing: its normal form, and its words with what they are worth.

In: a name as written and its kind. Out: `Prepared`, immutable and cached, which knows nothing of
the name it will be compared with.
"""

from __future__ import annotations

import re
from functools import lru_cache

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.acronyms import inside_brackets
from reconcile.names.words.abbreviations import with_abbreviations_spelled
from reconcile.names.words.arabic_compounds import ALLAH, split_compound, with_abdullah
from reconcile.names.words.asides import NOTHING, Aside, place_itself, set_aside
from reconcile.names.words.bodies import ARTICLES, BODIES, JOINTS, LEGAL, THINGS
from reconcile.names.words.cities import city
from reconcile.names.words.countries import COUNTRIES, as_one_word
from reconcile.names.words.normal import leaves_vowels_out, words
from reconcile.names.words.numbers_in_names import with_tens_joined
from reconcile.names.words.persons import SUFFIXES
from reconcile.names.words.scripts import lost_in_latin
from reconcile.names.words.states import state
from reconcile.names.words.syllables import has_surname
from reconcile.names.words.titles import HONORIFICS, bare_name
from reconcile.names.words.tokens import (
    HALF_WORDS,
    LEGAL_WEIGHT,
    TITLES,
    Role,
    Token,
    body_token,
    last_token,
    number_token,
    person_token,
    without_vowels,
)
from reconcile.names.words.vietnamese import is_vietnamese
from reconcile.names.words.world_bodies import world_body

LONGEST = 24
"""Words beyond this many count for the normal form only, so that no name costs more than that."""
_SHORTEST_ACRONYM, _LONGEST_ACRONYM = 2, 8
_READ = 64
"""Words beyond this many are not even looked at for titles."""
_CACHED = 1 << 17
_NONE: list[str] = []
_SMALL = ARTICLES | JOINTS - {"i"}
_SMALL_OF_PERSON = ARTICLES | TITLES
_MARKS = (Role.MARKER, Role.NUMBER)
_A_PARTICLE, _A_PERSON = Role.PARTICLE, Kind.PERSON
_HALVES = 2
"""Bound once: looking a member up takes longer than using it."""
_BODIES = (Kind.ORGANISATION, Kind.PLACE, Kind.EVENT)
"""Kinds whose names are all read in one way."""
_MOST_INITIALS = 4
_NUMERALS = frozenset({"i", "v", "x"})
_NO_INITIALS = frozenset({"eu", "uk", "un", "us", "usa"})
"""Written with dots before a post: the U.N. envoy."""
_OF_NO_PERSON = re.compile(r"(?<=\w )(?:in|near|on|during|outside|between|at the)(?= \w)")
"""Prepositions that no person's name has between its words: library in Vellmar. Written small, for
In is a syllable of Korean names; "at" alone is an Arabic article."""
_IN_A_PLACE = re.compile("[,(\uff0c\u060c]")
_Written = tuple[str, list[str], "Kind | None"]
"""A name as written, its words beyond those that are read, and its kind."""


def _is_one(texts: list[str], roles: list[int]) -> bool:
    """Say whether a name is one word but for particles, or two halves: Abd al-Aziz, Nur al-Din."""
    words = len(roles) - roles.count(_A_PARTICLE)
    return words == 1 or (words == _HALVES and not HALF_WORDS.isdisjoint(texts))


class Prepared:
    """A name made ready, never changed once made; equal normal forms are one name.

    `keys` are those of the tokens, in order, for speed, `total` is the sum of their weights;
    `repeats` says that a word comes twice. `marks`, `places`, `initials` and `names` have a bit for
    each token that is a number or direction, a country, an initial that isn't the first, a word of
    its own. `joined` is the name without spaces. `words` are all words of a body's name in order,
    for acronyms; `acronym` is the one that it carries in brackets, or is, or "". `partial` says
    that a person has one name only, particles apart (a surname alone).
    `written` is the name as written; `aside` what is beside a person's name and no part of it;
    `known` the state, city or world-wide body that the name means, or "". `special` says that
    something is beside the name, or that it isn't in plain Latin letters; `linkable` that a
    person has a name before marriage, a title or a family name of East Asia (`links`).
    """

    __slots__ = (
        "acronym", "aside", "initials", "joined", "keys", "kind", "known", "linkable",
        "marks", "names", "normal", "partial", "places", "repeats", "special", "tokens", "total",
        "words", "written",
    )  # fmt: skip

    def __init__(
        self,
        whole: _Written,
        tokens: list[Token],
        words: tuple[str, ...] = (),
        acronym: str = "",
        aside: Aside = NOTHING,
        known: str = "",
    ) -> None:
        name, rest, self.kind = whole
        self.written, self.aside, self.known = name, aside, known
        self.words, self.linkable = words, False
        self.special = aside is not NOTHING or not name.isascii()
        texts, roles = self._read(tokens if name.isascii() else _unvowelled(tokens, name))
        alone = self.kind is _A_PERSON and not aside.byname
        self.partial = alone and _is_one(texts, roles)
        normal = " ".join(texts) or " ".join(name.casefold().split())
        joined = _without_legal(tokens) if words else normal.replace(" ", "")
        self.acronym = acronym or (joined if _may_be_acronym(words, joined, roles) else "")
        self.normal, self.joined = normal, joined
        if rest or self.special:
            self.normal = f"{normal} {self._beside(rest)}".rstrip()
            self.joined = "".join([joined, *rest])

    def _beside(self, rest: list[str]) -> str:
        """Return what distinguishes the name beside its words: more of them, asides, letters."""
        more = [*rest]
        if self.aside is not NOTHING:
            more.append(self.aside.in_words())
        if not self.written.isascii() and (letters := lost_in_latin(self.written)):
            more.append(f"({letters})")
        return " ".join(more)

    def _read(self, tokens: list[Token]) -> tuple[list[str], list[int]]:
        """Keep of the words what a comparison needs; return the texts of all and their roles."""
        self.tokens = used = tokens[:LONGEST] if len(tokens) > LONGEST else tokens
        texts, keys, roles = [], [], []
        total = 0.0
        for token in used:
            text, key, weight, role = token.gist
            texts.append(text)
            keys.append(key)
            roles.append(role)
            total += weight
        self.repeats = len(set(keys)) < len(keys)
        self.keys, self.total = tuple(keys), total
        self.marks, self.places, self.initials, self.names = _by_role(roles)
        return texts if used is tokens else [token.text for token in tokens], roles

    def of_kind(self, kind: Kind) -> Prepared:
        """Return the same name of a body of another kind: all bodies' names are read alike."""
        other = object.__new__(Prepared)
        for slot in Prepared.__slots__:
            setattr(other, slot, getattr(self, slot))
        other.kind = kind
        return other

    def weight_of(self, bits: int) -> float:
        """Return the weight of the tokens whose bits are set."""
        return sum([token.weight for at, token in enumerate(self.tokens) if bits >> at & 1])


def _unvowelled(tokens: list[Token], name: str) -> list[Token]:
    """Return the words, of a script that leaves short vowels out where the name is in one."""
    return [without_vowels(token) for token in tokens] if leaves_vowels_out(name) else tokens


def _may_be_acronym(words: tuple[str, ...], joined: str, roles: list[int]) -> bool:
    """Say whether a body's name is so short that it may be an acronym: a word, or plain ones."""
    short = words and _SHORTEST_ACRONYM <= len(joined) <= _LONGEST_ACRONYM
    return bool(short) and (len(roles) == 1 or not any(roles))


@lru_cache(maxsize=_CACHED)
def prepare(name: str, kind: Kind | None = None) -> Prepared:
    """Return the name made ready for `compare_prepared`.

    A name of no known kind is read as a person's unless one of its words names a kind of body, or a
    preposition is between them.
    Raises `ValueError` for a kind that is none.
    """
    if kind is not None and type(kind) is not Kind:
        kind = Kind(kind)
    if kind is Kind.EVENT or (kind is Kind.PLACE and not _IN_A_PLACE.search(name)):
        return _as_place(prepare(name, Kind.ORGANISATION).of_kind(kind))
    read, rest = words(name, articles_apart=kind in _BODIES), _NONE
    if len(read) > _READ:
        read, rest = read[:_READ], read[_READ:]
    whole = name, rest, kind
    if _is_body(name, kind, read):
        return _body(whole, read)
    return _person(whole, _initials_apart(name, read) if "." in name else read)


def _as_place(name: Prepared) -> Prepared:
    """Return a name of a place or event with the city that a place's means."""
    if name.kind is Kind.PLACE and not name.known:
        name.known = city(name.words)
    return name


def _is_body(name: str, kind: Kind | None, read: list[str]) -> bool:
    """Say whether a name is read as a body's or a place's: by its kind, or else by its words."""
    if kind is None:
        return _means_body(read) or _has_preposition(name)
    return kind is not _A_PERSON


def _has_preposition(name: str) -> bool:
    """Say whether a name that has capitals joins its words by a preposition."""
    return " " in name and _OF_NO_PERSON.search(name) is not None and not name.islower()


def _initials_apart(name: str, read: list[str]) -> list[str]:
    """Return the words with initials that were written together one by one: J.F. is j and f."""
    written = name.lower()
    return [part for word in read for part in (word if _initials(word, written) else (word,))]


def _initials(word: str, written: str) -> bool:
    """Say whether a word was written as initials with dots."""
    few = 1 < len(word) <= _MOST_INITIALS and word.isalpha() and word not in _NO_INITIALS
    few = few and word not in SUFFIXES
    return few and ".".join([*word, ""]) in written


def _means_body(written: list[str]) -> bool:
    """Say whether a name of no known kind is a body's or a place's, by its words.

    A title before it makes a name a person's, unless a kind of body comes behind: "Secretary of
    State Powell", "Chief of Staff Committee".
    """
    named = bare_name(written) if not HONORIFICS.isdisjoint(written) else written
    if not (BODIES.isdisjoint(named) and THINGS.isdisjoint(named)):
        return True
    if named is not written:
        return False
    known = state(written) or world_body(written)
    return bool(known) or not COUNTRIES.keys().isdisjoint(written)


def _person(whole: _Written, written: list[str]) -> Prepared:
    written, aside = set_aside(written, whole[0])
    if "," in written or not HONORIFICS.isdisjoint(written):
        written = bare_name(written)
    if not ALLAH.isdisjoint(written):
        written = with_abdullah(written)
    tokens: list[Token] = []
    for word in written:
        tokens += _of_person(word)
    if tokens and len(written[0]) == 1:
        tokens[0] = last_token(written[0])
    if not _NUMERALS.isdisjoint(written[1:]):
        tokens = _with_numerals(tokens)
    if written and written[-1] in _SMALL_OF_PERSON:
        at_end = _of_person(written[-1])
        tokens[len(tokens) - len(at_end) :] = _last_of_person(written[-1])
    name = Prepared(whole, tokens, aside=aside)
    name.linkable = name.partial or _is_linkable(written, aside)
    return name


def _is_linkable(written: list[str], aside: Aside) -> bool:
    beside = aside.born_as or aside.title.of or aside.beside
    return has_surname(written) or is_vietnamese(written) or bool(beside)


def _with_numerals(tokens: list[Token]) -> list[Token]:
    """Return the tokens with i, v and x as numbers where they end a name: George V of England."""
    for at, token in enumerate(tokens):
        ends = at == len(tokens) - 1 or tokens[at + 1].text == "of"
        if at and ends and token.text in _NUMERALS:
            return [*tokens[:at], number_token(token.text), *tokens[at + 1 :]]
    return tokens


@lru_cache(maxsize=_CACHED)
def _of_person(word: str) -> tuple[Token, ...]:
    """Return what a word of a person's name is to a comparison: none, one or two words."""
    return () if word in ARTICLES else tuple(map(person_token, split_compound(word)))


@lru_cache(maxsize=_CACHED)
def _last_of_person(word: str) -> tuple[Token, ...]:
    return tuple(map(last_token, split_compound(word)))


def _body(whole: _Written, written: list[str]) -> Prepared:
    known = state(written) or world_body(written)
    aside = NOTHING
    if whole[2] is Kind.PLACE and not known:
        written, aside = place_itself(written)
    written = with_tens_joined(with_abbreviations_spelled(written))
    written, acronym = inside_brackets(as_one_word(written))
    plain = _onshore([word for word in written if word.isalnum()])
    tokens = [body_token(word) for word in _telling(plain)]
    return Prepared(whole, tokens, tuple(plain[:LONGEST]), acronym, aside, known)


def _onshore(words: list[str]) -> list[str]:
    """Return a body's words without the *offshore* of a Lebanese legal form, "SAL Offshore"."""
    joined = [*words[:-2], "offshore"] if words[-2:] == ["off", "shore"] else words
    return joined[:-1] if joined[-2:] == ["sal", "offshore"] else words


def _telling(plain: list[str]) -> list[str]:
    """Return a body's words without articles and joints, or all where there are no others."""
    if "i" not in plain:
        return [word for word in plain if word not in _SMALL] or plain
    return [w for at, w in enumerate(plain) if not _falls_away(w, plain[at + 1 : at + 2])] or plain


def _falls_away(word: str, following: list[str]) -> bool:
    """Say whether a word of a body's name is an article or a joint; a last "I" is a number."""
    if word == "i":
        return bool(following) and following[0] not in LEGAL
    return word in _SMALL


def _without_legal(tokens: list[Token]) -> str:
    """Return a body's name without its legal form; what is nothing else is a name: MIT."""
    named = [token for token in tokens if token.weight > LEGAL_WEIGHT] or tokens
    return "".join([token.text for token in named])


def _by_role(roles: list[int]) -> tuple[int, int, int, int]:
    """Return bits for numbers and directions, countries, middle initials, names of their own."""
    if not any(roles):
        return 0, 0, 0, (1 << len(roles)) - 1
    marks = places = initials = names = 0
    for at, role in enumerate(roles):
        if not role:
            names |= 1 << at
        elif role in _MARKS:
            marks |= 1 << at
        elif role == Role.COUNTRY:
            places |= 1 << at
        elif role == Role.INITIAL and at:
            initials |= 1 << at
    return marks, places, initials, names
