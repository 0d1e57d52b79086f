"""What distinguishes bodies of near names: little words alone in common, legal form, kind.

A stock company and a limited one may belong to each other but are two; so may a council and a
committee. Words that any business may bear name none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.names.comparison.answer import Answer
from reconcile.names.words import word_set
from reconcile.names.words.legal_forms import legal_form
from reconcile.names.words.tokens import LEGAL_WEIGHT, Role, singular

if TYPE_CHECKING:
    from reconcile.names.comparison.distinctions.meeting import Meeting
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
    guard army party front movement
    """
)
"""Kinds of bodies that English has a word of its own for."""


def little_in_common(met: Meeting) -> Answer | None:
    """Say `close` where all that names share are little words, and one has a word more."""
    shared = [x for x, y in met.words if _names(x) or _names(y)]
    more = [token for token in met.alone if token.weight > LEGAL_WEIGHT]
    return Answer.CLOSE if more and not shared else None


def legal_forms_differ(met: Meeting) -> Answer | None:
    """Say `close` for a stock company and a limited one of one name."""
    one, other = legal_form(met.a.words), legal_form(met.b.words)
    return Answer.CLOSE if one and other and one != other else None


def kinds_differ(met: Meeting) -> Answer | None:
    """Say `close` where a council stands beside a committee, both in English."""
    if met.vowels_open:
        return None  # translations of one Arabic word
    for x, y in met.words:
        one, other = singular(x.text), singular(y.text)
        if one != other and one in _KINDS and other in _KINDS:
            return Answer.CLOSE
    return None


def acronyms_differ(met: Meeting) -> Answer | None:
    """Say `different` for two acronyms in capitals that differ in a letter: OPEC, OAPEC."""
    one, other = met.a.written.strip(), met.b.written.strip()
    both = one.isupper() and other.isupper() and one.isalpha() and other.isalpha()
    return (
        Answer.DIFFERENT if both and met.unlike and max(len(one), len(other)) <= _ACRONYM else None
    )


_ACRONYM = 6


def _names(token: Token) -> bool:
    return token.role in {Role.NAME, Role.COUNTRY} and singular(token.text) not in _BUSINESS
