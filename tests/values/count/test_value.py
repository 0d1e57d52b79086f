"""What a count is once read, and the same count of another thing."""

from __future__ import annotations

from dataclasses import fields

from reconcile.values.count.type import CountType
from reconcile.values.count.value import Count, Thing, name_of

COUNT = CountType()


def test_the_same_count_of_another_thing_differs_in_that_alone():
    count = COUNT.parse("about an estimated 12 dozen confirmed deaths as of 13 April")
    dead = Thing("people", "wounded", "civilians")
    other = count.counting(dead)
    assert other.thing == dead
    kept = [each.name for each in fields(Count) if each.name != "thing"]
    assert [getattr(other, name) for name in kept] == [getattr(count, name) for name in kept]


def test_every_mark_of_a_count_is_kept_beside_another_thing():
    marked = Count(*range(len(fields(Count))))
    other = marked.counting(Thing())
    for each in fields(Count):
        was, now = getattr(marked, each.name), getattr(other, each.name)
        assert now == (Thing() if each.name == "thing" else was), each.name


def test_what_is_counted_is_named_by_its_state_and_who_it_befell():
    assert name_of(Thing("people", "dead", "civilians")) == "dead civilians"
    assert name_of(Thing("people", "", "people")) == ""
    assert name_of(Thing("groups")) == "groups"
    assert name_of(Thing("people", "dead", "combatants", of="Russian")) == "dead Russian combatants"
    assert name_of(Thing(dimension="dollars", per="dollar", direction="up")) == "dollar up"
