"""Given name and surname that change places, and names that one person has beyond the other.

*David Allan* and *Allan David* are two, unless the form says which is the surname: a comma
("Allan, David"), capitals ("ALLAN David"), or a script in which the surname comes first.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from reconcile.names.comparison.answer import Answer
from reconcile.names.comparison.distinctions.letters import of_east_asia
from reconcile.names.comparison.distinctions.two_names import surname, with_its_half
from reconcile.names.words.arabic_given_names import is_given
from reconcile.names.words.family_names import FREQUENT
from reconcile.names.words.given_names import GIVEN_NAMES, OF_BOTH
from reconcile.names.words.normal import latin
from reconcile.names.words.persons import OF_FAMILIES
from reconcile.names.words.tokens import FIRST_HALVES, HALF_WORDS, LAST_HALF, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.names.comparison.distinctions.two_names import TwoNames
    from reconcile.names.comparison.prepare import Prepared
    from reconcile.names.comparison.tally import Tally
    from reconcile.names.words.tokens import Token

_SURNAME_FIRST = (("\u3040", "\u30ff"), ("\u3400", "\u9fff"), ("\uac00", "\ud7af"))
"""Kana, Han and Hangul, first and last letter: their names begin with the surname."""
_CAPITALS = re.compile(r"\b[^\W\d_]{2,}\b")
_PATRONYMIC = re.compile(r".+(?:[oei]vi[ct]h|[oei]vych|[oei]vna|ich|ichna|oglu|ogly|qizi|kyzy)")
_HYPHENED = re.compile(r"[a-z]+(?:-[a-z]+)+")
_SMALL = (Role.PARTICLE, Role.INITIAL)
_TWO = 2
_LIGHT = 0.35
_NONE: frozenset[str] = frozenset()


def places_exchanged(both: TwoNames) -> Answer | None:
    """Say `close` where the two words of a name change places, and no form explains it.

    Nor does a word that alone of the two is a given name. Longer names are turned round by lists;
    an initial makes none longer, nor does half a name (Abd al-Aziz).
    """
    a, b = both.a, both.b
    if _in_order(both) or max(_whole_words(a), _whole_words(b)) > _TWO:
        return None
    if sum(_is_given(a, i) or _is_given(b, j) for i, j in both.pairs) == 1:
        return None
    shown = _shows_surname(a.written) or _shows_surname(b.written)
    return None if shown else Answer.CLOSE


def _in_order(both: TwoNames) -> bool:
    """Say whether the words that matter come in one order in both names."""
    a, b = both.a.tokens, both.b.tokens
    order = [j for i, j in both.pairs if _heavy(a[i]) and _heavy(b[j])]
    return order == sorted(order)


def _is_given(name: Prepared, at: int) -> bool:
    """Say whether a word is a known given name, or the last of one with its half: Nur al-Din."""
    word = name.tokens[at].text
    if word in FIRST_HALVES or LAST_HALF in [token.text for token in name.tokens[at + 1 : at + 2]]:
        return False
    known = word in GIVEN_NAMES or word in OF_BOTH or is_given(word)
    return known or with_its_half(name, at) != word


def name_added(both: TwoNames) -> Answer | None:
    """Say `close` where one person has a surname more, or a second given name.

    That is a word known as a given name or as a frequent surname, or joined to another by a hyphen;
    in an inverted name any word, for where people are listed by surname the given names are whole.
    A patronymic says nothing new, and neither do the names of a father and his where they aren't
    given name and surname, as in Arabic. A Chinese or Korean given name of two syllables is
    another than one of them alone.
    """
    whole = _more_than_whole(both.a, both.left, both.b) or _more_than_whole(
        both.b, both.right, both.a
    )
    sure = added_words(both.a)[1] & ~both.left or added_words(both.b)[1] & ~both.right
    return Answer.CLOSE if whole or (sure and not both.vowels_open) else None


def may_add_name(a: Prepared, b: Prepared, count: Tally) -> bool:
    """Say whether a word that only one name has is one more name than the other's."""
    left, right = count.left, count.right
    if added_words(a)[1] & ~left or added_words(b)[1] & ~right:
        return True
    return _more_than_whole(a, left, b) or _more_than_whole(b, right, a)


def _more_than_whole(name: Prepared, paired: int, other: Prepared) -> bool:
    """Say whether a name has a word more than one whose given name and surname are complete."""
    added = added_words(name)[0] & ~paired
    if not added:
        return False
    if "," in name.written or "," in other.written:
        return True
    return (added >> surname(name) & 1 and _western(other)) or of_east_asia(name, other)


@lru_cache(maxsize=1 << 14)
def added_words(name: Prepared) -> tuple[int, int]:
    """Return bits for the words that would add something to another name, and the sure ones.

    Patronymics, particles and initials add nothing. Sure are those known as names people have,
    halves of a name with a hyphen, and surnames of which a particle makes two: Terzi di Sant'Agata.
    """
    hyphened = set(_hyphened(name.written)) if "-" in name.written else _NONE
    adds = sure = 0
    for at, token in enumerate(name.tokens):
        if token.role == Role.NAME and not _PATRONYMIC.fullmatch(token.text):
            adds |= 1 << at
            known = token.text in GIVEN_NAMES or token.text in FREQUENT or token.text in hyphened
            if known or (at and _is_of_family(name.tokens[at + 1 : at + 2])):
                sure |= 1 << at
    return adds, sure


def _is_of_family(following: Sequence[Token]) -> bool:
    """Say whether the next word is a particle of a surname, which a word for son isn't."""
    return any(token.role == Role.PARTICLE and token.text in OF_FAMILIES for token in following)


def _hyphened(written: str) -> list[str]:
    """Return the words that are joined to others by a hyphen."""
    return [word for pair in _HYPHENED.findall(latin(written).lower()) for word in pair.split("-")]


def _western(name: Prepared) -> bool:
    """Say whether a name is a given name and a surname, both of them complete, as in the west."""
    if _heavy_words(name) != _TWO:
        return False
    first, last = name.tokens[0].text, name.tokens[surname(name)].text
    return first in GIVEN_NAMES or last in FREQUENT


def _heavy(token: Token) -> bool:
    return token.weight > _LIGHT


def _heavy_words(name: Prepared) -> int:
    return sum(token.role not in _SMALL for token in name.tokens)


def _whole_words(name: Prepared) -> int:
    halves = sum(token.text in HALF_WORDS for token in name.tokens)
    return _heavy_words(name) - halves


def _shows_surname(written: str) -> bool:
    """Say whether a name as written shows which of its words is the surname."""
    if any(first <= sign <= last for sign in written for first, last in _SURNAME_FIRST):
        return True
    words = _CAPITALS.findall(written)
    return any(map(str.isupper, words)) and not all(map(str.isupper, words))
