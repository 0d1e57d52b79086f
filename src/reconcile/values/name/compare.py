"""How two names relate, by the entities that they mean.

In: two names, their kind, and who knows the names. Out: a `Comparison`. A name means one person, so
two people contradict each other. An organisation or a place can be part of another (Damascus of
Syria, a group of its coalition), so that two of them may both be right: they differ.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.relation import Comparison, Figures, Overlap, Relation
from reconcile.model.stages_measures_kinds import Kind
from reconcile.values.identity import Link
from reconcile.values.name.description import describes
from reconcile.values.name.within import compare_levels
from reconcile.values.typed_text import folded

if TYPE_CHECKING:
    from reconcile.values.identity import Identity, Naming
    from reconcile.values.name.value import Name

REASONS = {
    "one-name": "the same name",
    "spelling-variant": "two names or spellings of one",
    "surname-alone": "one gives a shorter form of the name, such as the surname or the initials",
    "names-close-call": "the names may be one, which a person must decide",
    "names-differ": "two names that mean different ones",
    "description-not-name": "one describes somebody without a name, who may be the one named",
}
NESTED = {
    "place-within": "one place lies within the other",
    "place-located": "one place, of which one claim says where it lies",
    "place-located-twice": "one place, of which each claim says something else of where it lies",
    "one-name-elsewhere": "places of one name that may lie in different ones",
    "body-within": "one body is declared to be a part of the other",
}


def compare(a: Name, b: Name, kind: Kind, names: Naming) -> Comparison:
    """Return whether both names mean one entity, or one entity that the other is a part of."""
    alike = folded(a.text) == folded(b.text)
    one, other = names.identify(a.text, kind), names.identify(b.text, kind)
    link = names.link(one, other)
    if link is not Link.SAME and (describes(a.text, kind) or describes(b.text, kind)):
        return Comparison(Relation.UNJUDGED, "description-not-name", figures=Figures.DIFFER)
    if link is Link.SAME:
        return _same(one, other, Figures.SAME if alike else Figures.DIFFER)
    nested = None if kind is Kind.PERSON or alike else compare_levels(a, b, kind, names)
    return nested or _of_two(kind, link)


def _of_two(kind: Kind, link: Link) -> Comparison:
    """Return how names of two entities relate; two persons are never one, two places may be."""
    if link is Link.CLOSE:
        return _apart(Relation.DIFFERS, "names-close-call", Overlap.OVERLAP)
    if kind is Kind.PERSON:
        return _apart(Relation.CONTRADICTS, "names-differ", Overlap.DISJOINT)
    return _apart(Relation.DIFFERS, "names-differ", Overlap.OVERLAP)


def _same(one: Identity, other: Identity, figures: Figures) -> Comparison:
    equal = Overlap.EQUAL
    if one.partial != other.partial:
        inside = Overlap.B_INSIDE_A if one.partial else Overlap.A_INSIDE_B
        return Comparison(Relation.COMPATIBLE, "surname-alone", inside, equal, figures)
    reason = "one-name" if figures is Figures.SAME else "spelling-variant"
    return Comparison(Relation.SAME, reason, equal, equal, figures)


def _apart(relation: Relation, reason: str, literal: Overlap) -> Comparison:
    return Comparison(relation, reason, literal, Overlap.DISJOINT, Figures.DIFFER)
