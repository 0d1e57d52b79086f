"""What two names show, at a glance: which of the distinctions can find anything in them at all.

In: two prepared names and what their comparison paired. Out: bits. Most names show nothing, and
then no distinction is asked. What two words show is remembered, for names share their words.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from reconcile.names.comparison.distinctions.bodies import (
    are_two_forms,
    are_two_kinds,
    may_be_acronyms,
    may_be_translated,
    share_little,
)
from reconcile.names.comparison.distinctions.gender import may_be_forms, says_daughter
from reconcile.names.comparison.distinctions.letters import (
    are_two_names,
    both_frequent,
    is_of_vietnam,
    may_be_two_surnames,
    of_east_asia,
    other_letters,
    other_syllables,
)
from reconcile.names.comparison.distinctions.order import may_add_name
from reconcile.names.comparison.distinctions.two_names import surname
from reconcile.names.words.asides import NOTHING
from reconcile.names.words.given_names import GIVEN_NAMES
from reconcile.names.words.syllables import looks_east_asian

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reconcile.names.comparison.align import Found, Pairing
    from reconcile.names.comparison.prepare import Prepared
    from reconcile.names.comparison.tally import Tally
    from reconcile.names.words.tokens import Token


class Sign:
    """What two names must show for a distinction to be asked, as bits.

    Something beside a name, a script other than Latin, words that change places, two legal forms;
    of words without partner a number, a name of a person, a word of a body. The rest is shown by
    two words that answer to each other. That and words without partner are not looked for where
    names differ in their spaces alone.

    Plain numbers, for members of an enumeration take half the time of all that is asked here.
    `UNLIKE` words mean two things; that asks nothing itself, but has the whole names looked at.
    """

    ASIDE = 1
    SCRIPT = 2
    ORDER = 4
    LEGAL_FORMS = 8
    NUMBER = 16
    NAME_MORE = 32
    WORD_MORE = 64
    GENDER = 128
    SYLLABLES = 256
    GIVEN_NAMES = 512
    SURNAMES = 1024
    KINDS = 2048
    ACRONYMS = 4096
    LETTERS = 8192
    UNLIKE = 16384


def signs(
    a: Prepared, b: Prepared, pairs: Sequence[Found], count: Tally, sums: Sequence[Pairing]
) -> int:
    """Return what there is to ask about, a bit for each `Sign`."""
    found = _special(a, b) if a.special or b.special else 0
    if a.joined == b.joined:
        return found | _of_whole(a, b, pairs)
    if sums or len(a.keys) != len(pairs) or len(b.keys) != len(pairs):
        found |= _without_partner(a, b, count)
    if sums:
        found |= Sign.LETTERS | Sign.SYLLABLES
    return found | _of_whole(a, b, pairs) | _changed(a, b, pairs)


def signs_of_two(a: Prepared, b: Prepared, pairs: Sequence[Found], count: Tally) -> int:
    """Return what there is to ask of names that are a close call anyway: what may make them two."""
    found = _special(a, b) if a.special or b.special else 0
    if a.joined == b.joined:
        return found
    if a.words and b.words:
        capitals = a.written.isupper() and b.written.isupper()
        return found | _shown(a, b, pairs, _of_body_words) & Sign.ACRONYMS if capitals else found
    if count.free_a and count.free_b:
        found |= _children(a, b)
    return found | _shown(a, b, pairs, _of_person_words) & Sign.GENDER


def _special(a: Prepared, b: Prepared) -> int:
    found = 0 if a.aside is NOTHING is b.aside else Sign.ASIDE
    return found if a.written.isascii() and b.written.isascii() else found | Sign.SCRIPT


def _of_whole(a: Prepared, b: Prepared, pairs: Sequence[Found]) -> int:
    """Return what names show where each word has its partner: legal forms, another order."""
    found = 0
    if a.words and b.words:
        found = Sign.LEGAL_FORMS if are_two_forms(a, b) else 0
        if not (_several(a.marks) and _several(b.marks)):
            return found  # two numbers of a body may change places, its words freely
    for _, _, i, j in pairs:
        if i != j:
            return found | Sign.ORDER if _in_other_places(pairs) else found
    return found


def _several(bits: int) -> bool:
    return bool(bits & (bits - 1))


def _changed(a: Prepared, b: Prepared, pairs: Sequence[Found]) -> int:
    """Return what words show that answer to each other and are written otherwise."""
    if a.words and b.words:
        found = _shown(a, b, pairs, _of_body_words)
        if found & Sign.ACRONYMS and not (a.written.isupper() and b.written.isupper()):
            found &= ~Sign.ACRONYMS
        return found | Sign.WORD_MORE if _none_alike(a, b, pairs) else found
    found = _shown(a, b, pairs, _of_person_words)
    if found & Sign.UNLIKE:
        found |= Sign.SYLLABLES if _of_syllables(a, b) else _surnames(a, b, pairs)
    return found & ~Sign.UNLIKE


def _none_alike(a: Prepared, b: Prepared, pairs: Sequence[Found]) -> bool:
    """Say whether bodies share no more than few little words, each written in two ways."""
    left = right = 0
    for _, _, i, j in pairs:
        if a.tokens[i] is b.tokens[j]:
            return False
        left, right = left | 1 << i, right | 1 << j
    return may_be_translated(a, left, b, right)


def _of_syllables(a: Prepared, b: Prepared) -> bool:
    return of_east_asia(a, b) or is_of_vietnam(a) or is_of_vietnam(b)


def _shown(
    a: Prepared, b: Prepared, pairs: Sequence[Found], by: Callable[[Token, Token], int]
) -> int:
    """Return what the words show together that answer to each other, each pair by itself."""
    one, two = a.tokens, b.tokens
    found = 0
    for _, _, i, j in pairs:
        x, y = one[i], two[j]
        if x is not y:
            found |= by(x, y)
    return found


def _surnames(a: Prepared, b: Prepared, pairs: Sequence[Found]) -> int:
    """Return whether the surnames of two people, one with a western given name, may be two."""
    if not (_has_given_name(a) or _has_given_name(b)):
        return 0
    i, j = surname(a), surname(b)
    last = any((i, j) == (x, y) for _, _, x, y in pairs)
    return Sign.SURNAMES if last and may_be_two_surnames(a.tokens[i], b.tokens[j]) else 0


@lru_cache(maxsize=1 << 14)
def _has_given_name(name: Prepared) -> bool:
    return not GIVEN_NAMES.isdisjoint([token.text for token in name.tokens])


def _without_partner(a: Prepared, b: Prepared, count: Tally) -> int:
    """Return what words show that only one name has."""
    left, right = count.left, count.right
    if left.bit_count() == len(a.keys) and right.bit_count() == len(b.keys):
        return 0
    found = Sign.NUMBER if a.marks & ~left or b.marks & ~right else 0
    if a.words and b.words:
        return found | Sign.WORD_MORE if share_little(a, left, b, right) else found
    found |= _children(a, b)
    return found | Sign.NAME_MORE if may_add_name(a, b, count) else found


def _children(a: Prepared, b: Prepared) -> int:
    """Return whether one is somebody's daughter by a word: bint, qizi."""
    return Sign.GENDER if says_daughter(a) or says_daughter(b) else 0


def _in_other_places(pairs: Sequence[Found]) -> bool:
    places = [j for _, j in sorted([(i, j) for _, _, i, j in pairs])]
    return places != sorted(places)


@lru_cache(maxsize=1 << 16)
def _of_person_words(x: Token, y: Token) -> int:
    """Return what two words of persons' names show."""
    if x.text == y.text:
        return 0
    found = Sign.GENDER if may_be_forms(x.text, y.text) else 0
    if x.kin == y.kin:
        return found
    if are_two_names(x.text, y.text):
        found |= Sign.GIVEN_NAMES
    return found | Sign.UNLIKE | (Sign.SURNAMES if both_frequent(x, y) else 0)


@lru_cache(maxsize=1 << 16)
def _of_body_words(x: Token, y: Token) -> int:
    """Return what two words of bodies' or places' names show."""
    if x.text == y.text:
        return 0
    found = Sign.KINDS if are_two_kinds(x, y) else 0
    if x.kin == y.kin:
        return found
    if (looks_east_asian(x.text) or looks_east_asian(y.text)) and other_syllables(x.text, y.text):
        found |= Sign.SYLLABLES
    if may_be_acronyms(x.text, y.text):
        found |= Sign.ACRONYMS
    return found | Sign.LETTERS if other_letters(x, y) else found
