"""The short forms that a body may be known by: what stands in brackets, and its initials.

In: forms. Out: acronyms, in small letters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.words import Kind
from reconcile.names.prepare import Prepared, prepare
from reconcile.names.vocabulary import ARTICLES, JOINTS, LEGAL

if TYPE_CHECKING:
    from reconcile.names.forms import Form

_SHORTEST = 2


def initials_of(name: Prepared) -> frozenset[str]:
    """Return the initials of a body's words: of all, without articles, without any small word."""
    if len(name.words) < _SHORTEST:
        return frozenset()
    told = [word for word in name.words if word not in ARTICLES]
    weighty = [word for word in told if word not in JOINTS and word not in LEGAL]
    spelt = ("".join([word[0] for word in words]) for words in (name.words, told, weighty))
    return frozenset(short for short in spelt if len(short) >= _SHORTEST)


def is_acronym(form: Form) -> bool:
    """Say whether the form is one word that may be an acronym."""
    return bool(as_body(form).acronym) and len(form.prepared.tokens) == 1


def as_body(form: Form) -> Prepared:
    """Return the form made ready as what an acronym stands for, where no kind was stated."""
    return prepare(form.spelt, Kind.ORGANISATION) if form.kind is None else form.prepared


def introduces(full: Form, short: Form) -> bool:
    """Say whether a name brings another along in brackets, as its acronym."""
    return as_body(full).acronym == as_body(short).acronym


def spells(full: Form, short: Form) -> bool:
    """Say whether another name is made of the initials of the first.

    Two letters fit too many names; they count only where a name brings them along in brackets.
    """
    acronym = as_body(short).acronym
    return len(acronym) > _SHORTEST and acronym in initials_of(as_body(full))
