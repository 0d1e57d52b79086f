"""Which names could be meant of several others: surnames alone, acronyms, names cut short.

In: the likeness of forms. Out: for each such form the fuller forms that it could be short for. A
name that is the same as two fuller ones that aren't the same as each other says too little to
choose between them by a score.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from reconcile.model.words import Kind
from reconcile.names.answer import Answer
from reconcile.names.compare import compare_prepared
from reconcile.names.prepare import prepare

if TYPE_CHECKING:
    from reconcile.names.forms import Form
    from reconcile.names.likeness import Likeness


def vague_forms(likeness: Likeness) -> dict[int, set[int]]:
    """Return the vague forms with the fuller ones that each could be short for.

    What is spelt like a vague form, and no fuller, is vague with it.
    """
    numbers = range(len(likeness.forms))
    found = {at: fuller for at in numbers if (fuller := _short_for(at, likeness))}
    for at in sorted(found):
        size = fullness(likeness.forms[at])
        for other in likeness.same[at]:
            if other not in found and fullness(likeness.forms[other]) == size:
                found[other] = {one for one in likeness.same[other] if _fuller(likeness, one, size)}
    return found


def fullness(form: Form) -> tuple[int, int]:
    """Return how much a form says: its words, and those among them that aren't initials."""
    words = form.prepared.tokens
    return len(words), sum(len(word.text) > 1 for word in words)


def is_lone(form: Form) -> bool:
    """Say whether the form is one word that must be a person's name."""
    return form.kind is Kind.PERSON and len(form.prepared.tokens) == 1


def _short_for(at: int, likeness: Likeness) -> set[int]:
    forms, size = likeness.forms, fullness(likeness.forms[at])
    if is_lone(forms[at]) or (size[0] == 1 and forms[at].kind is None and not likeness.same[at]):
        near = likeness.same[at] | likeness.close[at]
        return {one for one in near if _bears(forms[one], forms[at])}
    fuller = {one for one in likeness.same[at] if _fuller(likeness, one, size)}
    alike = all(b in likeness.same[a] for a, b in combinations(sorted(fuller), 2))
    return set() if alike else fuller


def _fuller(likeness: Likeness, at: int, size: tuple[int, int]) -> bool:
    return fullness(likeness.forms[at]) > size


def _bears(full: Form, surname: Form) -> bool:
    """Say whether a person of the full name has the other for a surname: its last word."""
    words = full.prepared.tokens
    if full.kind is not Kind.PERSON or len(words) < 2:
        return False
    last = prepare(words[-1].text, Kind.PERSON)
    return compare_prepared(last, surname.prepared)[1] is Answer.SAME
