"""What decides before any figure does: parts, definitions, units and things."""

from __future__ import annotations

import pytest

from reconcile.values.count.different_things import apart, unsaid, with_field
from reconcile.values.count.type import CountType
from reconcile.values.count.value import ANYTHING, Thing
from reconcile.values.value_type import Options

COUNT = CountType()
PEOPLE = CountType(Options(counts="people"))


def gate(a, b):
    found = apart(COUNT.parse(a), COUNT.parse(b))
    mirrored = apart(COUNT.parse(b), COUNT.parse(a))
    assert (found and found.mirrored) == mirrored
    return found and (str(found.relation), found.reason)


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        ("13", "15", None),
        ("13 people", "15 dead", None),
        ("13 groups", "15", None),
        ("60 percent", "60", ("incomparable", "share-and-number")),
        ("5 km", "5 kg", ("incomparable", "units-differ")),
        ("5 km", "5 people", ("incomparable", "units-differ")),
        ("5 km", "5", ("incomparable", "unit-unsaid")),
        ("5 km", "7 miles", None),
        ("5 groups", "5 families", ("incomparable", "counted-differs")),
        ("5 lorries", "5 people", ("incomparable", "nouns-unknown")),
        ("5 dead", "5 wounded", ("incomparable", "counted-differs")),
        ("5 dead", "9 casualties", ("compatible", "part-of-the-whole")),
        ("9 dead", "5 casualties", None),
        ("5 missing", "9 casualties", ("incomparable", "counted-differs")),
        ("5 children", "9 people", ("compatible", "part-of-the-whole")),
        ("9 children", "5 people", None),
        ("7 children", "5 to 9 people", ("compatible", "part-of-the-whole")),
        ("9 children", "5", ("incomparable", "counted-unsaid")),
        ("5 children", "9", ("compatible", "part-of-the-whole")),
        ("5 children", "9 women", ("incomparable", "counted-differs")),
        ("5 children", "5 people", None),
        ("5 confirmed", "9 probable", ("incomparable", "definitions-differ")),
        ("5 confirmed", "9 confirmed and probable", ("compatible", "measure-within")),
        ("5 confirmed dead", "9 estimated dead", None),
        ("half of the children", "a third of the people", ("incomparable", "counted-differs")),
    ],
)
def test_what_can_be_compared(a, b, found):
    assert gate(a, b) == found


def test_two_unknown_nouns_are_there_to_be_reported():
    assert apart(COUNT.parse("5 trucks"), COUNT.parse("9 lorries")).details == ("lorry", "truck")


def test_one_definition_may_be_unsaid():
    assert unsaid(COUNT.parse("5 confirmed"), COUNT.parse("9"))
    assert not unsaid(COUNT.parse("5 confirmed"), COUNT.parse("9 probable"))
    assert not unsaid(COUNT.parse("5"), COUNT.parse("9"))


def test_a_bare_figure_counts_what_its_field_says():
    people = Thing("people", population="people")
    assert with_field(ANYTHING, people) == people
    assert with_field(Thing("groups"), people) == Thing("groups")
    assert with_field(Thing(dimension="length", per="km"), people).dimension == "length"


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        ("41 children", "31", "figures-exclude"),
        ("9 children", "31", "part-of-the-whole"),
        ("5 villages", "31", "counted-differs"),
        ("31", "40", "figures-exclude"),
        ("31 percent", "40 percent", "figures-exclude"),
    ],
)
def test_a_field_of_people_compares_bare_figures_with_people(a, b, reason):
    found = PEOPLE.compare(PEOPLE.parse(a), PEOPLE.parse(b))
    assert found.reason == reason
    assert PEOPLE.explain(PEOPLE.parse(a), PEOPLE.parse(b), found).sentence.endswith(".")
