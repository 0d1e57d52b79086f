"""Which pairs of forms are worth a full comparison, and what it says of them, remembered.

In: forms. Out: for each form those it may be one with. Two things make a pair worth it: most of the
lighter name's words are in the other, under any spelling (`by_words`), or one name is short for the
other (`by_short_form`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.answer import Answer
from reconcile.names.comparison.compare import compare_prepared
from reconcile.names.comparison.prepare import prepare
from reconcile.names.resolution.asking import Asking
from reconcile.names.resolution.by_short_form import ShortFormIndex
from reconcile.names.resolution.by_words import WordIndex
from reconcile.names.words.given_names import GIVEN_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from reconcile.names.comparison.prepare import Prepared
    from reconcile.names.resolution.forms import Form

    Progress = Callable[[int, int], None]

Edge = tuple[float, int, int, Answer]
"""Score and answer of two forms that are the same or a close call, the lesser number first."""


_FEW = 64
"""So many forms are compared pair by pair, so that two names get the answer that a comparison of
them alone gives."""
_NOBODY: frozenset[int] = frozenset()
"""Shared by all forms that are like no other: a set for each would take much of the memory."""
_TOLD = 500
"""Progress is reported once in so many forms."""


class Likeness:
    """Forms with the pairs among them that are not different."""

    def __init__(self, forms: Sequence[Form]) -> None:
        self.forms = forms
        self.edges: list[Edge] = []
        self.same: list[AbstractSet[int]] = [_NOBODY] * len(forms)
        self.close: list[AbstractSet[int]] = [_NOBODY] * len(forms)
        self._known: dict[int, Edge] = {}

    def between(self, a: int, b: int) -> tuple[float, Answer]:
        """Return score and answer for two forms, compared now if they weren't before."""
        if a > b:
            a, b = b, a
        known = self._known.get(self._pair(a, b))
        if known is None:
            score, answer = compare_prepared(*self.ready(a, b))
            known = self._known[self._pair(a, b)] = (score, a, b, answer)
        return known[0], known[3]

    def _pair(self, a: int, b: int) -> int:
        """Return the number of a pair, which takes half the memory of a pair of numbers."""
        return a * len(self.forms) + b

    def ready(self, a: int, b: int) -> tuple[Prepared, Prepared]:
        """Return two forms as they are compared: where nobody said a kind, bodies if either is one.

        So a project compares two subjects as a comparison of the two alone does. A subject, whose
        kind nobody says, is compared with a value as what the value is.
        """
        one, two = self.forms[a], self.forms[b]
        if one.kind is two.kind is None and bool(one.prepared.words) != bool(two.prepared.words):
            return prepare(one.spelt, Kind.ORGANISATION), prepare(two.spelt, Kind.ORGANISATION)
        if one.kind is two.kind or (one.kind and two.kind):
            return one.prepared, two.prepared
        kind = one.kind or two.kind
        return prepare(one.spelt, kind), prepare(two.spelt, kind)

    def add(self, a: int, b: int) -> None:
        """Compare two forms, and keep what isn't different."""
        if of_two_kinds(self.forms[a], self.forms[b]):
            return
        score, answer = compare_prepared(*self.ready(a, b))
        if answer is Answer.DIFFERENT:
            return
        edge = self._known[self._pair(a, b)] = (score, a, b, answer)
        self.edges.append(edge)
        beside = self.same if answer is Answer.SAME else self.close
        for one, other in ((a, b), (b, a)):
            near = beside[one]
            if isinstance(near, set):
                near.add(other)
            else:
                beside[one] = {other}


def of_two_kinds(one: Form, two: Form) -> bool:
    """Say whether a subject's words and a value's field make two kinds of them: person and place.

    A name of a body or a place is nobody's in a field of persons, and a given name before another
    word is a person's where the field has places. Namesakes are left to the comparison.
    """
    if one.kind is two.kind or (one.kind and two.kind):
        return False
    subject, value = (two, one) if one.kind else (one, two)
    if subject.prepared.normal == value.prepared.normal:
        return False
    if value.kind is Kind.PERSON:
        return bool(subject.prepared.words)
    return value.kind is Kind.PLACE and _means_person(subject.prepared)


def _means_person(name: Prepared) -> bool:
    """Say whether a name of no kind is a person's by its given name."""
    return not name.words and len(name.tokens) > 1 and name.tokens[0].text in GIVEN_NAMES


def likeness(
    forms: Sequence[Form], progress: Progress | None = None, *, exact_subjects: bool = False
) -> Likeness:
    """Return which forms are the same or close calls, best edges first.

    With `exact_subjects` forms of no kind, which subjects have, are like none but themselves.
    """
    found = Likeness(forms)
    for a, b in candidates(forms, progress):
        if not (exact_subjects and None in (forms[a].kind, forms[b].kind)):
            found.add(a, b)
    found.edges.sort(key=lambda edge: (-edge[0], edge[1], edge[2]))
    return found


def candidates(
    forms: Sequence[Form], progress: Callable[[int, int], None] | None = None
) -> Iterator[tuple[int, int]]:
    """Yield the pairs of forms of agreeing kinds that may be the same or a close call.

    Each pair comes once, the lesser number first, in an order of no meaning. Few forms are all
    compared with each other; among many, those that share nothing are passed over.
    `progress` is called now and then with how many forms of how many were looked up.
    """
    if len(forms) <= _FEW:
        yield from (
            (a, b)
            for b, other in enumerate(forms)
            for a, form in enumerate(forms[:b])
            if form.kind == other.kind or None in (form.kind, other.kind)
        )
    else:
        yield from _likely(forms, progress)
    if progress:
        progress(len(forms), len(forms))


def _likely(
    forms: Sequence[Form], progress: Callable[[int, int], None] | None
) -> Iterator[tuple[int, int]]:
    """Yield the pairs that share enough words, under any spelling, or a short form."""
    asking = Asking([form.prepared for form in forms])
    by_kind: dict[Kind | None, tuple[WordIndex, ShortFormIndex]] = {}
    for done, at in enumerate(asking.heaviest_first()):
        if progress and done % _TOLD == 0:
            progress(done, len(forms))
        form = forms[at]
        for kind in (form.kind, None) if form.kind else tuple(by_kind):
            if kind in by_kind:
                by_words, by_short = by_kind[kind]
                for other in by_words.like(at) | by_short.like(at):
                    yield (at, other) if at < other else (other, at)
        if form.kind not in by_kind:
            by_kind[form.kind] = WordIndex(asking), ShortFormIndex(asking.names)
        for index in by_kind[form.kind]:
            index.add(at)
