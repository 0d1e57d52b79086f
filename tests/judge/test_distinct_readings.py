"""Readings are numbered once, and compared and worded once."""

from __future__ import annotations

from reconcile.judge.distinct_readings import Readings
from reconcile.model.extent import Axis
from reconcile.model.reading import Days
from reconcile.model.relation import Relation
from reconcile.values.frame import Frame
from reconcile.values.identity import SPELLED
from reconcile.values.registry import value_type


def read(*texts):
    count = value_type("count")
    readings = Readings(count, SPELLED)
    return readings, [readings.number(count.read(text)) for text in texts]


def test_equal_readings_have_one_number_and_others_the_next():
    readings, numbers = read("13", "15", "thirteen", "13")
    assert numbers == [0, 1, 0, 0]
    assert [readings.shown(n)[0] for n in (0, 1)] == ["13", "15"]


def test_what_frames_a_reading_sets_it_apart():
    count = value_type("count")
    readings = Readings(count, SPELLED)
    planned, happened = (count.read("13", Frame(stage=stage)) for stage in ("planned", "happened"))
    assert [readings.number(each) for each in (planned, happened, planned)] == [0, 1, 0]


def test_a_value_is_shown_with_its_place_on_a_line():
    readings, (number, _) = read("at least 13", "15")
    words, extent = readings.shown(number)
    assert words == "at least 13"
    assert (extent.axis, extent.figures) == (Axis.NUMBER, (13,))


def test_a_comparison_is_of_the_first_with_the_second_and_is_kept():
    readings, (a, b) = read("13", "at least 13")
    assert readings.compared(a, b).relation is Relation.REFINES
    assert readings.kept == 3
    assert readings.compared(a, b) == readings.compared(a, b)
    assert readings.kept == 3
    readings.compared(b, a)
    assert readings.kept == 4


def test_of_equal_comparisons_one_is_kept():
    readings, (a, b, c) = read("13", "15", "17")
    assert readings.compared(a, b) is readings.compared(b, c)


def test_values_are_compared_once_and_weighed_by_the_days_of_each_two_readings():
    count = value_type("count")
    readings = Readings(count, SPELLED)
    early, late, same_day = (
        readings.number(count.read(text, Frame(published=Days(day, day))))
        for text, day in (("13", 1), ("15", 9), ("15", 1))
    )
    assert readings.compared(early, late).relation is Relation.DIFFERS
    assert readings.compared(early, same_day).relation is Relation.CONTRADICTS
    assert readings.kept == 4


def test_figures_of_other_last_digits_are_compared_by_themselves():
    readings, (km, exactly, metres) = read("5 km", "5.00 km", "5,120 metres")
    assert readings.compared(km, metres).relation is Relation.REFINES
    assert readings.compared(exactly, metres).relation is Relation.CONTRADICTS


def test_it_is_worded_for_the_same_two():
    readings, (a, b) = read("13", "15")
    told = readings.told(a, b)
    assert "13" in told.sentence
    assert "15" in told.sentence
    assert readings.told(a, b) is told
