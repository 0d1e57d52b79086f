"""What units say: the thing, the people, what befell them, how it is defined, of which time."""

from __future__ import annotations

import pytest

from reconcile.values.count.counted import KNOWN, counted, is_thing, state_of


def said(unit, **how):
    thing = counted(unit, **how).thing
    return thing.kind, thing.state, thing.population, thing.dimension


@pytest.mark.parametrize(
    ("unit", "kind", "state", "population"),
    [
        ("people", "people", "", "people"),
        ("people killed", "people", "dead", "people"),
        ("deaths", "people", "dead", ""),
        ("dead and wounded", "people", "", ""),
        ("children and women", "people", "", "children+women"),
        ("civilian people", "people", "", "civilians"),
        ("Afghans", "people", "", "afghans"),
        ("Afghans killed in the raid", "people", "dead", "afghans"),
        ("of the population displaced", "people", "displaced", "people"),
        ("people, including 3 children", "people", "", "people"),
        ("people and dozens wounded", "people", "", "people"),
        ("rebel groups", "groups", "", ""),
        ("militant groups", "groups", "", ""),
        ("police vehicles", "vehicles", "", ""),
        ("refugee families", "families", "", ""),
        ("soldiers in tanks", "people", "", "combatants"),
        ("families of soldiers", "families", "", ""),
        ("families", "families", "", ""),
        ("command posts", "posts", "", ""),
        ("army trucks", "truck", "", ""),
        ("trucks destroyed", "truck", "", ""),
        ("trucks of the army", "truck", "", ""),
        ("burnt lorries", "lorry", "", ""),
        ("crosses", "cross", "", ""),
        ("armoured columns", "column", "", ""),
        ("destroyed", "", "", ""),
        ("in one day", "", "", ""),
        ("others wounded", "people", "wounded", ""),
        ("other people wounded, including 3 children", "people", "wounded", "people"),
        ("others", "", "", ""),
        ("of the 15 groups", "groups", "", ""),
        ("of all the other forty two villages", "villages", "", ""),
        ("of the hostages, among them 3 soldiers", "people", "", "hostages"),
        ("of the lorries in the convoy", "lorry", "", ""),
        ("of the family", "", "", ""),
        ("of the village", "", "", ""),
        ("of them", "", "", ""),
        ("", "", "", ""),
    ],
)
def test_what_is_counted(unit, kind, state, population):
    assert said(unit) == (kind, state, population, "")


def test_what_a_share_is_of_is_a_thing_where_a_table_knows_it_and_it_is_a_plural():
    assert said("of households", share=True)[0] == "families"
    assert said("schools", share=True)[0] == "schools"
    assert said("of the population", share=True)[2] == "people"
    assert said("trucks", share=True)[0] == ""
    assert said("of the trucks", share=True)[0] == ""
    assert said("of the city", share=True)[0] == ""


def test_a_unit_of_measure_is_a_dimension():
    assert counted("km of road").thing.dimension == "length"
    assert counted("km of road").thing.per == "km"


@pytest.mark.parametrize(
    ("unit", "defined"),
    [
        ("confirmed", ("confirmed",)),
        ("confirmed and probable", ("confirmed", "probable")),
        ("suspected cases", ("suspected",)),
        ("feared dead", ("feared",)),
        ("verified deaths", ("documented",)),
        ("deaths (the envoy's own estimate)", ("estimated",)),
        ("people", ()),
    ],
)
def test_how_a_figure_is_defined(unit, defined):
    assert counted(unit).defined == defined


@pytest.mark.parametrize(
    ("unit", "time"), [("(earlier plan)", "earlier"), ("now", "later"), ("dead", "")]
)
def test_of_which_time(unit, time):
    assert counted(unit).time == time


def test_words_that_a_table_knows():
    assert "deaths" in KNOWN
    assert "suspected" in KNOWN
    assert "lorries" not in KNOWN
    assert is_thing("groups")
    assert is_thing("people")
    assert not is_thing("lorry")
    assert state_of("deaths") == "dead"
    assert state_of("groups") == "groups"


def test_a_plural_is_what_is_counted_wherever_it_is():
    assert counted("lorries abroad").thing.kind == "lorry"


def test_what_is_asked_again_is_worked_out_once():
    assert counted("of the rebels") is counted("of the rebels")
    assert counted("of schools", share=True) is counted("of schools", share=True)
