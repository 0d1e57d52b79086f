"""Which names could be meant of several others: surnames alone, acronyms, names cut short.

In: the likeness of forms. Out: for each such form the fuller forms that it could be short for. A
name that is the same as two fuller ones that aren't the same as each other says too little to
choose between them by a score: Brede beside Brede AG and Brede GmbH, Karl Falkner beside two of
the name who lived at different times.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.acronyms import initials_of
from reconcile.names.comparison.answer import Answer
from reconcile.names.comparison.compare import compare_prepared
from reconcile.names.comparison.distinctions.letters import surname_first
from reconcile.names.comparison.distinctions.two_names import (
    goes_by_given_name,
    surname,
    with_its_half,
)
from reconcile.names.comparison.prepare import Prepared, prepare
from reconcile.names.words.asides import NOTHING
from reconcile.names.words.legal_forms import legal_form
from reconcile.names.words.tokens import HALF_WORDS, Role, Token

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from reconcile.names.resolution.forms import Form
    from reconcile.names.resolution.likeness import Likeness
    from reconcile.names.words.asides import Aside

_TWO = 2
Fullness = tuple[int, int, int]
"""How many words a form has, how many are no initials, and how much is beside the name."""


def vague_forms(likeness: Likeness) -> dict[int, set[int]]:
    """Return the vague forms with the fuller ones that each could be short for.

    What is spelt like a vague form, and no fuller, is vague with it.
    """
    sizes = [fullness(form) for form in likeness.forms]
    numbers = range(len(likeness.forms))
    found = {at: fuller for at in numbers if (fuller := _short_for(at, likeness, sizes))}
    for at in sorted(found):
        for other in likeness.same[at]:
            if other not in found and sizes[other] == sizes[at]:
                found[other] = {one for one in likeness.same[other] if sizes[one] > sizes[at]}
    return found


def fullness(form: Form) -> Fullness:
    """Return how much a form says: words but for particles, those that aren't initials, the rest.

    The rest are years, places and titles beside the name, and a firm's legal form.
    """
    name = form.prepared
    words = content(name)
    beside = _facts(name.aside) + bool(legal_form(name.words))
    return len(words), sum(word.role != Role.INITIAL for word in words), beside


def _facts(aside: Aside) -> int:
    """Return how much is said beside a name; each word of a place counts."""
    if aside is NOTHING:
        return 0
    facts = [aside.title.rank, *(fact for fact in aside if fact is not aside.title)]
    return sum(bool(fact) for fact in facts) + aside.beside.count(" ")


def content(name: Prepared) -> list[Token]:
    """Return the words of a name but for particles and halves (*abd*), or all if there are none."""
    words = [word for word in name.tokens if word.role != Role.PARTICLE]
    return [word for word in words if word.text not in HALF_WORDS] or words or list(name.tokens)


def is_lone(form: Form) -> bool:
    """Say whether the form is one word that must be a person's name."""
    return form.kind is Kind.PERSON and fullness(form)[0] == 1


def _short_for(at: int, likeness: Likeness, sizes: Sequence[Fullness]) -> set[int]:
    """Return the fuller forms; none for a body that the world knows by its initials: WHO, IMF."""
    if likeness.forms[at].prepared.known:
        return set()
    forms, size = likeness.forms, sizes[at]
    near = likeness.same[at] | likeness.close[at]
    if size[0] == 1:
        short_for = _bearers(forms, at, near) or _spelt_out(forms, at, near)
        if short_for:
            return short_for
    if size[1] == 1:
        written_out = {one for one in near if _writes_out(forms[one], forms[at])}
        if written_out:
            return written_out
    fuller = {one for one in likeness.same[at] if sizes[one] > size}
    alike = all(b in likeness.same[a] for a, b in combinations(sorted(fuller), 2))
    return set() if alike else fuller


def _bearers(forms: Sequence[Form], at: int, near: AbstractSet[int]) -> set[int]:
    """Return the persons of a full name who bear the surname."""
    if forms[at].kind not in (Kind.PERSON, None):
        return set()
    return {one for one in near if _bears(forms[one], forms[at])}


def _bears(full: Form, short: Form) -> bool:
    name = full.prepared
    if full.kind is not Kind.PERSON or fullness(full)[0] < _TWO:
        return False
    if goes_by_given_name(short.prepared):
        return False
    last = surname(name)
    borne = [last, 0] if surname_first(name) else [last]
    return any(_is(with_its_half(name, at), short.prepared) for at in borne)


def _is(word: str, surname: Prepared) -> bool:
    return compare_prepared(prepare(word, Kind.PERSON), surname)[1] is Answer.SAME


def _writes_out(full: Form, short: Form) -> bool:
    """Say whether a person's name has the surname of another, and writes its initials out."""
    words, brief = content(full.prepared), content(short.prepared)
    if full.kind is not Kind.PERSON or len(words) < len(brief) or brief[-1].role == Role.INITIAL:
        return False
    given = list(zip(words[:-1], brief[:-1], strict=False))
    fit = all(x.text[0] == y.text and y.role == Role.INITIAL for x, y in given)
    more = any(x.role != Role.INITIAL for x, _ in given)
    return fit and more and words[-1].sound == brief[-1].sound


def _spelt_out(forms: Sequence[Form], at: int, near: AbstractSet[int]) -> set[int]:
    """Return the bodies that an acronym stands for; those that introduce it, if any does."""
    if forms[at].kind is Kind.PERSON or not is_acronym(forms[at]):
        return set()
    longer = [one for one in near if fullness(forms[one])[0] > 1]
    introduced = {one for one in longer if introduces(forms[one], forms[at])}
    return introduced or {one for one in longer if spells(forms[one], forms[at])}


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
    return len(acronym) > _TWO and acronym in initials_of(as_body(full).words)
