"""Where the coders of one item differ, each with the reason.

In: items and who coded their sources. Out: differences, in the items' order. Values are compared as
everywhere, with the relation and reason of their type; all else that a note says must be the same.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import combinations
from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.agreement.items import overlap
from reconcile.model.relation import Relation
from reconcile.model.stages_measures_kinds import Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from reconcile.agreement.items import Item
    from reconcile.agreement.notes import Note
    from reconcile.model.claim import Claim
    from reconcile.values.identity import Naming
    from reconcile.values.value_type import ValueType


class Aspect(StrEnum):
    """In what coders differ; `NOTED` is that one noted what another didn't."""

    NOTED = "noted"
    FIELD = "field"
    SUBJECT = "subject"
    SCOPE = "scope"
    VALUE = "value"
    CLAIMANT = "claimant"
    STAGE = "stage"
    AS_OF = "as of"
    MEASURE = "measure"
    QUOTE = "quote"


class Reason(NamedTuple):
    """Why an item is a difference: in what, the relation and code of the values, one sentence.

    `relation` is None for all but values.
    """

    aspect: Aspect
    code: str
    sentence: str
    relation: Relation | None = None


class Difference(NamedTuple):
    """An item on which coders differ; `silent` are those who noted nothing of it."""

    item: Item
    silent: tuple[str, ...]
    reasons: tuple[Reason, ...]


def differences(
    items: Iterable[Item],
    coders_of: Mapping[str, Sequence[str]],
    types: Mapping[str, ValueType[Any]],
    names: Naming,
) -> tuple[Difference, ...]:
    """Return the items on which the coders of their source differ, in the items' order."""
    found = []
    for item in items:
        silent = tuple(c for c in coders_of[item.source] if item.by(c) is None)
        reasons = {(r.aspect, r.code): r for r in reversed(list(_reasons(item, types, names)))}
        first = tuple(sorted(reasons.values(), key=_by_aspect))
        if silent:
            first = (_silence(item, silent), *first)
        if first:
            found.append(Difference(item, silent, first))
    return tuple(found)


def _by_aspect(reason: Reason) -> tuple[int, str]:
    return list(Aspect).index(reason.aspect), reason.code


def _silence(item: Item, silent: Sequence[str]) -> Reason:
    noted = ", ".join(note.coder for note in item.notes)
    return Reason(Aspect.NOTED, "noted-by-some", f"{noted} noted it, {', '.join(silent)} didn't.")


def _reasons(item: Item, types: Mapping[str, ValueType[Any]], names: Naming) -> Iterator[Reason]:
    for a, b in combinations(item.notes, 2):
        yield from _of_value(a, b, types, names)
        for aspect, code, alike, said in _ELSE:
            if not alike(a, b):
                each = (f"{said(note.claim) or 'none'} ({note.coder})" for note in (a, b))
                yield Reason(aspect, code, ", ".join(each))
        if not _same_quote(a, b):
            yield Reason(Aspect.QUOTE, "quotes-apart", _apart(a, b))


def _of_value(
    a: Note, b: Note, types: Mapping[str, ValueType[Any]], names: Naming
) -> Iterator[Reason]:
    """Yield how the values of one field relate, circumstances apart; nothing for the same."""
    if a.claim.field != b.claim.field:
        return
    value_type = types[a.claim.field]
    comparison = value_type.compare(a.reading.value, b.reading.value, names)
    if comparison.relation is not Relation.SAME:
        told = value_type.explain(a.reading.value, b.reading.value, comparison, names)
        yield Reason(Aspect.VALUE, comparison.reason, told.sentence, comparison.relation)


def _apart(a: Note, b: Note) -> str:
    if a.words and b.words:
        return "the quotes share no place"
    return f"only {a.coder if a.words else b.coder} quotes"


def _same_field(a: Note, b: Note) -> bool:
    return a.claim.field == b.claim.field


def _same_subject(a: Note, b: Note) -> bool:
    return a.asked.subject_key == b.asked.subject_key


def _same_scope(a: Note, b: Note) -> bool:
    return a.asked.scope == b.asked.scope


def _same_claimant(a: Note, b: Note) -> bool:
    return a.claimant == b.claimant


def _same_stage(a: Note, b: Note) -> bool:
    """Say whether both speak of a plan, or neither: what happened needs no word for it."""
    planned = [note.reading.stage is Stage.PLANNED for note in (a, b)]
    return planned[0] == planned[1]


def _same_time(a: Note, b: Note) -> bool:
    return a.reading.as_of == b.reading.as_of


def _same_measure(a: Note, b: Note) -> bool:
    return a.reading.measure is b.reading.measure


def _same_quote(a: Note, b: Note) -> bool:
    return a.words == b.words or overlap(a.words, b.words)


_ELSE: tuple[
    tuple[Aspect, str, Callable[[Note, Note], bool], Callable[[Claim], str | None]], ...
] = (
    (Aspect.FIELD, "fields-differ", _same_field, lambda claim: claim.field),
    (Aspect.SUBJECT, "subjects-differ", _same_subject, lambda claim: claim.subject),
    (Aspect.SCOPE, "scopes-differ", _same_scope, lambda claim: claim.scope),
    (Aspect.CLAIMANT, "claimants-differ", _same_claimant, lambda claim: claim.claimant),
    (Aspect.STAGE, "stages-differ", _same_stage, lambda claim: claim.stage),
    (Aspect.AS_OF, "times-differ", _same_time, lambda claim: claim.as_of),
    (Aspect.MEASURE, "measures-differ", _same_measure, lambda claim: claim.measure),
)
"""What else coders may differ in: its code, whether two notes agree, and what a claim says."""
