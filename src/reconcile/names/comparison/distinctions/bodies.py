"""What distinguishes bodies of near names: little words alone in common, legal form, kind.

A stock company and a limited one may belong to each other but are two; so may a council and a
committee. Words that any business may bear name none.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from reconcile.names.comparison.answer import Answer
from reconcile.names.words import word_set
from reconcile.names.words.legal_forms import legal_form
from reconcile.names.words.tokens import LEGAL_WEIGHT, Role, singular

if TYPE_CHECKING:
    from reconcile.names.comparison.distinctions.two_names import TwoNames
    from reconcile.names.comparison.prepare import Prepared
    from reconcile.names.words.tokens import Token

_BUSINESS = word_set(
    """
    solution system technology service product partner capital venture consulting resource
    material property energy industry software electronic communication pharmaceutical bancorp
    bancshare semiconductor entertainment network innovation laboratory lab management global
    general international group holding enterprise
    """
)
"""Words that business is named with, whoever runs it; in the singular."""
_KINDS = word_set(
    """
    council committee commission league association society union federation confederation
    foundation institution institute fund trust ministry department directorate agency bureau
    office authority university college school brigade battalion squadron regiment corps legion
    guard army party front movement administration center wing network cell command unit squad
    enterprise holding industry trading service exchange market store shop supermarket bank
    air airline airway aviation television radio media shipping marine transport cargo logistic
    investment finance credit import export city province district region town village
    """
)
"""Kinds of bodies and places that English has a word of its own for, in the singular."""
_SAME_KIND = {"tv": "television", "channel": "television", "governorate": "province"}
"""Words for one of these kinds."""


def little_in_common(both: TwoNames) -> Answer | None:
    """Say `close` where all that names share are little words, and one has a word more.

    So it does where they only translate each other, and in few words.
    """
    all_changed = len(both.changed) == len(both.pairs)
    if all_changed and may_be_translated(both.a, both.left, both.b, both.right):
        return Answer.CLOSE
    more = any(token.weight > LEGAL_WEIGHT for token in both.alone)
    return Answer.CLOSE if more and share_little(both.a, both.left, both.b, both.right) else None


def share_little(a: Prepared, left: int, b: Prepared, right: int) -> bool:
    """Say whether none of the words that two bodies share names one, as the paired bits say."""
    return not (_own_words(a) & left or _own_words(b) & right)


def may_be_translated(a: Prepared, left: int, b: Prepared, right: int) -> bool:
    """Say whether the one or two words that bodies share are little ones in one of the names.

    *General Society* translates *Société Générale*, and may name many others.
    """
    own = bool(_own_words(a) & left and _own_words(b) & right)
    return left.bit_count() <= _FEW and not own


_FEW = 2


def legal_forms_differ(both: TwoNames) -> Answer | None:
    """Say `close` for a stock company and a limited one of one name."""
    return Answer.CLOSE if are_two_forms(both.a, both.b) else None


def are_two_forms(a: Prepared, b: Prepared) -> bool:
    """Say whether two bodies' names have two legal forms."""
    one = legal_form(a.words)
    return bool(one) and legal_form(b.words) not in {"", one}


def kinds_differ(both: TwoNames) -> Answer | None:
    """Say `close` where one is a council and the other a committee, both in English."""
    if both.vowels_open:
        return None  # translations of one Arabic word
    return Answer.CLOSE if any(are_two_kinds(x, y) for x, y in both.changed) else None


def are_two_kinds(x: Token, y: Token) -> bool:
    """Say whether two words are words for two kinds of bodies."""
    one, other = _kind(x.text), _kind(y.text)
    return one != other and one in _KINDS and other in _KINDS


def _kind(word: str) -> str:
    """Return a word for a kind in the singular, and one word for those that mean the same."""
    one = singular(word)
    one = f"{one[:-2]}y" if one.endswith("ie") else one
    return _SAME_KIND.get(one, one)


def acronyms_differ(both: TwoNames) -> Answer | None:
    """Say `different` for two acronyms in capitals that differ in a letter: OPEC, OAPEC."""
    one, other = both.a.written.strip(), both.b.written.strip()
    capitals = one.isupper() and other.isupper() and one.isalpha() and other.isalpha()
    return Answer.DIFFERENT if capitals and both.unlike and may_be_acronyms(one, other) else None


def may_be_acronyms(one: str, other: str) -> bool:
    """Say whether two words are so short that they may be acronyms."""
    return max(len(one), len(other)) <= _ACRONYM


_ACRONYM = 6


@lru_cache(maxsize=1 << 14)
def _own_words(name: Prepared) -> int:
    """Return bits for the words that name a body: its own and countries', but no business words."""
    bits = 0
    for at, token in enumerate(name.tokens):
        if token.role in {Role.NAME, Role.COUNTRY} and singular(token.text) not in _BUSINESS:
            bits |= 1 << at
    return bits
