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
)
from reconcile.names.comparison.distinctions.gender import may_be_forms
from reconcile.names.comparison.distinctions.letters import (
    may_be_two_surnames,
    other_letters,
    other_syllables,
)
from reconcile.names.comparison.distinctions.order import may_add_name
from reconcile.names.words.arabic_given_names import are_two
from reconcile.names.words.asides import NOTHING
from reconcile.names.words.persons import DAUGHTERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.names.comparison.align import Found, Pairing
    from reconcile.names.comparison.prepare import Prepared
    from reconcile.names.comparison.weigh import Tally
    from reconcile.names.words.tokens import Token


class Sign:
    """What two names must show for a distinction to be asked, as bits.

    Something beside a name, a script other than Latin, words that change places, two legal forms;
    of words without partner a number, a name of a person, a word of a body. The rest is shown by
    two words that answer to each other. That and words without partner are not looked for where
    names differ in their spaces alone.

    Plain numbers, for members of an enumeration take half the time of all that is asked here.
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


def signs(
    a: Prepared, b: Prepared, pairs: Sequence[Found], count: Tally, sums: Sequence[Pairing]
) -> int:
    """Return what there is to ask about, a bit for each `Sign`."""
    body = a.words and b.words
    found = Sign.LEGAL_FORMS if body and are_two_forms(a, b) else 0
    if a.special or b.special:
        found |= _special(a, b)
    one, two = a.tokens, b.tokens
    shown = _of_body_words if body else _of_person_words
    changed, moved = 0, False
    for _, _, i, j in pairs:
        moved = moved or i != j
        if one[i] is not two[j]:
            changed |= shown(one[i], two[j])
    if moved and not body and _in_other_places(pairs):
        found |= Sign.ORDER
    if a.joined == b.joined:
        return found
    if sums or len(one) != len(pairs) or len(two) != len(pairs):
        found |= _without_partner(a, b, count)
    return found | changed | Sign.LETTERS if sums else found | changed


def _special(a: Prepared, b: Prepared) -> int:
    found = 0 if a.aside is NOTHING is b.aside else Sign.ASIDE
    return found if a.written.isascii() and b.written.isascii() else found | Sign.SCRIPT


def _without_partner(a: Prepared, b: Prepared, count: Tally) -> int:
    """Return what words show that only one name has."""
    if count.left.bit_count() == len(a.keys) and count.right.bit_count() == len(b.keys):
        return 0
    found = Sign.GENDER if DAUGHTERS & {*a.normal.split(), *b.normal.split()} else 0
    if a.marks & ~count.left or b.marks & ~count.right:
        found |= Sign.NUMBER
    if a.words and b.words:
        return found | Sign.WORD_MORE
    return found | Sign.NAME_MORE if may_add_name(a, b, count) else found


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
    if other_syllables(x.text, y.text):
        found |= Sign.SYLLABLES
    if are_two(x.text, y.text):
        found |= Sign.GIVEN_NAMES
    return found | Sign.SURNAMES if may_be_two_surnames(x, y) else found


@lru_cache(maxsize=1 << 16)
def _of_body_words(x: Token, y: Token) -> int:
    """Return what two words of bodies' or places' names show."""
    if x.text == y.text:
        return 0
    found = Sign.KINDS if are_two_kinds(x, y) else 0
    if x.kin == y.kin:
        return found
    if other_syllables(x.text, y.text):
        found |= Sign.SYLLABLES
    if may_be_acronyms(x.text, y.text):
        found |= Sign.ACRONYMS
    return found | Sign.LETTERS if other_letters(x, y) else found
