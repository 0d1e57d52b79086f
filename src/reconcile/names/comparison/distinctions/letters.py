"""Letters that make another name: Newark and New York, Verona and Varna, Bird and Beard.

Vowels, doubled letters and related consonants differ freely where a name can come from a script
that leaves them open. Elsewhere only what transliteration does by rule may differ: letters of one
sound, *i* for *e* and *o* for *u* within a word, *kh* for *h*. A long word may have one letter
wrong in its middle: nobody founds a city to be misspelt so.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein, Prefix

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.answer import Answer
from reconcile.names.comparison.distinctions.two_names import surname
from reconcile.names.words.arabic_given_names import are_two, is_family_of
from reconcile.names.words.family_names import FREQUENT
from reconcile.names.words.given_names import GIVEN_NAMES
from reconcile.names.words.place_endings import are_written_in_latin, without_ending
from reconcile.names.words.sounds import sound, undoubled
from reconcile.names.words.syllables import (
    all_syllables,
    has_surname,
    looks_east_asian,
    may_be_one,
    reads_as_syllables,
)
from reconcile.names.words.tokens import Role, singular
from reconcile.names.words.vietnamese import is_vietnamese

if TYPE_CHECKING:
    from rapidfuzz.distance import Editop

    from reconcile.names.comparison.distinctions.two_names import TwoNames
    from reconcile.names.comparison.prepare import Prepared
    from reconcile.names.words.tokens import Token

_ALIKE = frozenset({"ei", "ou", "vw", "Kh", "Kk", "Jj", "Gg", "Dd", "Tt", "sz", "iu", "Gh", "CS"})
"""Sounds that transliterations write for each other within a word, by sign (see `words.sounds`)."""
_ALIKE_AT_ENDS = _ALIKE - {"CS", "sz", "Dd", "Tt"}
_GLIDES = frozenset("ihw")
"""Sounds that transliterations write or leave out beside a vowel: Yevgeny, Evgeny."""
_VOWELS = frozenset("aeiou")
_SHORT, _LONG = 5, 8
"""Below the one no vowel may differ; from the other on a letter may be wrong."""
_ENDING = 4
_WHOLE = 0.6
"""A word shorter than this share of the other is its initials, not its spelling."""
_PATRONYMIC = re.compile(r".+(?:vna|ichna)$").match
_SHAANXI = "shaanxi"
"""The one province whose official spelling departs from pinyin."""
_SURNAME = 5
"""Family names of more sounds than this are misspelt more often than they are two."""


def syllables_differ(both: TwoNames) -> Answer | None:
    """Say `close` where words that read as Chinese or Korean can't be the same syllables.

    Vietnamese has one spelling of each. The province Shaanxi is spelled so that it isn't
    Shanxi: its doubled vowel is no sign of Arabic.
    """
    if any(_SHAANXI in {x.text, y.text} for x, y in both.unlike):
        return Answer.CLOSE
    if is_of_vietnam(both.a) or is_of_vietnam(both.b):
        return Answer.CLOSE if any(x.text != y.text for x, y in both.unlike) else None
    everything = of_east_asia(both.a, both.b)
    if both.vowels_open or not (both.a.words or everything):
        return None
    pairs = [(x.text, y.text) for x, y in both.unlike] + both.joined
    if not everything:
        pairs = [pair for pair in pairs if any(map(looks_east_asian, pair))]
    return Answer.CLOSE if any(other_syllables(x, y) for x, y in pairs) else None


def other_syllables(x: str, y: str) -> bool:
    """Say whether two words read as Chinese or Korean, and no system makes one of them."""
    return reads_as_syllables(x) and reads_as_syllables(y) and not may_be_one(x, y)


def of_east_asia(a: Prepared, b: Prepared) -> bool:
    """Say whether both are names of people in China or Korea, by their syllables and a surname."""
    if not (_has_surname(a) or _has_surname(b)):
        return False
    return _all_syllables(a) and _all_syllables(b)


@lru_cache(maxsize=1 << 14)
def is_of_vietnam(name: Prepared) -> bool:
    """Say whether a person's name is Vietnamese."""
    return not name.words and is_vietnamese([token.text for token in name.tokens])


def surname_first(name: Prepared) -> bool:
    """Say whether a person's name begins with the surname, as in China, Korea and Vietnam."""
    first = [token.text for token in name.tokens[:1]]
    return is_of_vietnam(name) or (has_surname(first) and _all_syllables(name))


@lru_cache(maxsize=1 << 14)
def _has_surname(name: Prepared) -> bool:
    return has_surname([token.text for token in name.tokens])


@lru_cache(maxsize=1 << 14)
def _all_syllables(name: Prepared) -> bool:
    return not name.words and all_syllables([token.text for token in name.tokens])


def letters_differ(both: TwoNames) -> Answer | None:
    """Say `close` where a word of a body's or a place's name has a letter that makes another.

    Where vowels are left open, only consonants make another.
    One letter of a word is a misspelling where another word of its own is equal, and the ending of
    a long one (agriculture, agricultural) names no other body.
    """
    if both.vowels_open:
        return Answer.CLOSE if any(_other_consonants(x, y) for x, y in both.unlike) else None
    if not (both.unlike or both.joined):
        return None
    body = both.a.kind is not Kind.PLACE
    wrong = [pair for pair in _other_words(both) if not _may_be_spellings(*pair, body=body)]
    if len(wrong) == 1 and _misspelt(*wrong[0]) and _share_a_name(both):
        return None
    return Answer.CLOSE if wrong else None


def _other_consonants(x: Token, y: Token) -> bool:
    """Say whether words of their own have consonants that no spelling of one letter explains."""
    return x.role == y.role == Role.NAME and x.skeleton != y.skeleton


def _share_a_name(both: TwoNames) -> bool:
    return any(x.text == y.text and x.role == Role.NAME for x, y in both.words)


def _may_be_spellings(x: str, y: str, *, body: bool) -> bool:
    return spellings_of_one(x, y, body=body) or _same_syllables(x, y)


def _other_words(both: TwoNames) -> list[tuple[str, str]]:
    """Return the words of their own that differ, and those that one name writes as several."""
    named = [(x.text, y.text) for x, y in both.unlike if other_letters(x, y)]
    return named + [
        pair for pair in both.joined if min(map(len, pair)) > max(map(len, pair)) * _WHOLE
    ]


def other_letters(x: Token, y: Token) -> bool:
    """Say whether two words of their own aren't spellings of one, as a place's name has them."""
    return x.role == y.role == Role.NAME and not spellings_of_one(x.text, y.text)


def _same_syllables(x: str, y: str) -> bool:
    return (looks_east_asian(x) or looks_east_asian(y)) and may_be_one(x, y)


def _forms_of_one(x: str, y: str) -> bool:
    """Say whether two words differ in their endings alone: agriculture, agricultural."""
    return Prefix.similarity(x, y) >= _LONG and abs(len(x) - len(y)) < _ENDING


def _misspelt(x: str, y: str) -> bool:
    """Say whether two words of some length differ in one letter that isn't their first.

    Two given names are no misspelling: Hurricane Maria, Hurricane Mario.
    """
    few = min(len(x), len(y)) < _SHORT or x[0] != y[0] or (x in GIVEN_NAMES and y in GIVEN_NAMES)
    return not few and Levenshtein.distance(x, y, score_cutoff=1) == 1


def given_names_differ(both: TwoNames) -> Answer | None:
    """Say `close` for Hassan and Hussein: two names in their own letters, however near in ours.

    So are Christina and Christine, and a father's name and a surname of one: Ivanovna, Ivanova.
    """
    return Answer.CLOSE if any(are_two_names(x.text, y.text) for x, y in both.unlike) else None


def are_two_names(x: str, y: str) -> bool:
    """Say whether two near words are known to be two names of people."""
    if are_two(x, y) or is_family_of(x, y) or bool(_PATRONYMIC(x)) != bool(_PATRONYMIC(y)):
        return True
    listed = x in GIVEN_NAMES and y in GIVEN_NAMES
    return listed and x[:-1] == y[:-1] and _VOWELS.issuperset((x[-1], y[-1]))


def surnames_differ(both: TwoNames) -> Answer | None:
    """Say `close` for two family names, both frequent, or one beside a western given name.

    Such a given name shows that the family name isn't transliterated, so the letters of a short or
    a frequent one count.
    """
    if any(both_frequent(x, y) for x, y in both.unlike):
        return Answer.CLOSE
    last = both.a.tokens[surname(both.a)], both.b.tokens[surname(both.b)]
    if last not in both.unlike or both.a.partial or both.b.partial:
        return None
    return Answer.CLOSE if may_be_two_surnames(*last) and _western(both) else None


def _western(both: TwoNames) -> bool:
    """Say whether a given name shows that the surname beside it isn't transliterated."""
    given = any(x.text in GIVEN_NAMES or y.text in GIVEN_NAMES for x, y in both.words)
    return given and not (both.vowels_open or of_east_asia(both.a, both.b))


def may_be_two_surnames(x: Token, y: Token) -> bool:
    """Say whether two words are both frequent surnames, or one is, or both are short.

    A frequent one is spelled in one way, but for doubled letters: Smith isn't Smyth.
    """
    if both_frequent(x, y):
        return True
    if x.text in FREQUENT or y.text in FREQUENT:
        return undoubled(x.text) != undoubled(y.text)
    short = max(len(x.sound), len(y.sound)) <= _SURNAME
    return short and not spellings_of_one(x.text, y.text)


def both_frequent(x: Token, y: Token) -> bool:
    """Say whether two words are both frequent family names."""
    return x.text in FREQUENT and y.text in FREQUENT


@lru_cache(maxsize=1 << 14)
def spellings_of_one(x: str, y: str, *, body: bool = False) -> bool:
    """Say whether two words can be spellings of one name without vowels left open.

    A body's may differ in a plural s, and in the ending of a long word. Names of towns that are
    written in Latin letters at home have one spelling.
    """
    if x != y and are_written_in_latin(x, y):
        return False
    if undoubled(x) == undoubled(y) or _turned_round(x, y):
        return True
    if not body:
        return _by_sound(_plain(x), _plain(y))
    return _forms_of_one(x, y) or _by_sound(_plain(singular(x)), _plain(singular(y)))


def _by_sound(a: str, b: str) -> bool:
    """Say whether sounds differ only as transliteration has it, and by a letter of a long word."""
    if a == b:
        return True
    if len(a) > len(b):
        a, b = b, a
    strange = [edit for edit in Levenshtein.editops(a, b) if not _by_rule(edit, a, b)]
    if len(strange) != 1:
        return not strange
    return without_ending(a, b) >= _LONG and _inside(strange[0], a)


def _turned_round(x: str, y: str) -> bool:
    """Say whether two words of some length have the same letters: a typist's slip."""
    return len(x) > _SHORT and sorted(x) == sorted(y)


def _plain(word: str) -> str:
    """Return the sound of a word as if y and j were i, and without one before a first e.

    Slavic names are written all these ways: Evgenia, Yevgenia, Jevgeniya.
    """
    if word[:2] in {"ye", "je"}:
        word = word[1:]
    return sound(word.replace("y", "i"))


def _by_rule(edit: Editop, a: str, b: str) -> bool:
    """Say whether transliteration makes this edit: not of a first letter, nor in a short word."""
    how, i, j = edit.tag, edit.src_pos, edit.dest_pos
    if how == "replace":
        vowels = a[i] in _VOWELS and b[j] in _VOWELS
        inside = 0 < i < len(a) - 1 and len(a) >= _SHORT
        pair = _pair(a[i], b[j])
        return pair in (_ALIKE if inside else _ALIKE_AT_ENDS) and (inside or not vowels)
    word, at = (b, j) if how == "insert" else (a, i)
    beside = word[max(0, at - 1) : at] + word[at + 1 : at + 2]
    return word[at] in _GLIDES and not _VOWELS.isdisjoint(beside) and len(a) >= _SHORT


def _pair(x: str, y: str) -> str:
    return x + y if x < y else y + x


def _inside(edit: Editop, a: str) -> bool:
    """Say whether an edit is within a word: not of its ends, nor of a second consonant."""
    start = 0 if edit.tag == "replace" and a[edit.src_pos] in _VOWELS else 1
    return start < edit.src_pos < len(a) - 1
