"""Names of people, organisations and places, compared as whom they mean."""

from __future__ import annotations

import pytest

from reconcile.model.relation import Overlap, Relation
from reconcile.values.identity import Identity, Link
from reconcile.values.registry import value_type

ROLL = {
    "Mohammad Alloush": Identity("alloush", "Mohammad Alloush"),
    "Mohammed Allush": Identity("alloush", "Mohammad Alloush"),
    "Alloush": Identity("alloush", "Mohammad Alloush", partial=True),
    "Staffan de Mistura": Identity("mistura", "Staffan de Mistura"),
    "S. Mistura": Identity("mistura?", "S. Mistura"),
}


class Roll:
    """A naming that knows five names, two of which may be one."""

    def identify(self, name, kind=None):  # noqa: ARG002 (as `Naming` has it)
        return ROLL[name]

    def link(self, a, b):
        if a.key == b.key:
            return Link.SAME
        return Link.CLOSE if {a.key, b.key} == {"mistura", "mistura?"} else Link.DIFFERENT


@pytest.mark.parametrize(
    ("a", "b", "relation", "reason", "literal"),
    [
        ("Alloush", "Alloush", "same", "one-name", Overlap.EQUAL),
        ("Mohammad Alloush", "Mohammed Allush", "same", "spelling-variant", Overlap.EQUAL),
        ("Mohammad Alloush", "Alloush", "compatible", "surname-alone", Overlap.A_INSIDE_B),
        ("S. Mistura", "Staffan de Mistura", "differs", "names-close-call", Overlap.OVERLAP),
        ("Alloush", "Staffan de Mistura", "contradicts", "names-differ", Overlap.DISJOINT),
    ],
)
def test_people(a, b, relation, reason, literal):
    person = value_type("person")
    one, other = person.parse(a), person.parse(b)
    found = person.compare(one, other, Roll())
    assert (found.relation, found.reason, found.literal) == (relation, reason, literal)
    assert person.compare(other, one, Roll()) == found.mirrored
    assert a in person.explain(one, other, found, Roll()).sentence or reason == "one-name"


@pytest.mark.parametrize("kind", ["organisation", "place"])
def test_what_can_be_part_of_another_only_differs(kind):
    values = value_type(kind)
    found = values.compare(values.parse("Elms"), values.parse("Oaks"))
    assert (found.relation, found.literal) == (Relation.DIFFERS, Overlap.OVERLAP)


@pytest.mark.parametrize("kind", ["person", "place"])
def test_a_description_beside_a_name_is_unjudged(kind):
    values = value_type(kind)
    described, named = values.parse("the mayor"), values.parse("Anna Holm")
    found = values.compare(described, named)
    assert (found.relation, found.reason) == (Relation.UNJUDGED, "description-not-name")
    assert values.compare(named, described) == found
    assert values.compare(described, described).relation is Relation.SAME


class Declared:
    """A naming in which the project declares that the mayor is Anna Holm."""

    def identify(self, name, kind=None):  # noqa: ARG002 (as `Naming` has it)
        return Identity("holm", "Anna Holm")

    def link(self, a, b):
        return Link.SAME if a == b else Link.DIFFERENT


def test_what_the_project_declares_comes_before_the_words():
    person = value_type("person")
    found = person.compare(person.parse("the mayor"), person.parse("Anna Holm"), Declared())
    assert found.relation is Relation.SAME


def test_case(case):
    case()
