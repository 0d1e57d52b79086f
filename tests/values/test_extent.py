"""Where values lie on a line: what their words allow, what they convey, the figures printed."""

import pytest

from reconcile.model.extent import Axis, Stretch
from reconcile.values.date.day_numbers import day_number
from reconcile.values.registry import value_type


def extent(name, text):
    type_ = value_type(name)
    return type_.extent(type_.parse(text))


@pytest.mark.parametrize(
    ("text", "axis", "allowed", "figures"),
    [
        ("13", Axis.NUMBER, (13, 13), (13,)),
        ("at least 15", Axis.NUMBER, (15, None), (15,)),
        ("5 to 7", Axis.NUMBER, (5, 7), (5, 7)),
        ("half", Axis.SHARE, (0.5, 0.5), (0.5,)),
    ],
)
def test_counts(text, axis, allowed, figures):
    found = extent("count", text)
    assert (found.axis, found.allowed, found.figures) == (axis, Stretch(*allowed), figures)


def test_what_a_floor_conveys_ends_where_the_words_go_on():
    found = extent("count", "more than 300,000")
    assert found.conveyed == Stretch(300_000, 350_000)
    assert found.allowed == Stretch(300_000, None)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("30 December 2016", (2016, 12, 30), (2016, 12, 30)),
        ("December 2016", (2016, 12, 1), (2016, 12, 31)),
        ("since 30 December 2016", (2016, 12, 30), None),
    ],
)
def test_dates(text, first, last):
    found = extent("date", text)
    assert found.axis is Axis.DAY
    assert found.allowed == Stretch(day_number(*first), last and day_number(*last))


def test_durations_are_measured_in_days():
    found = extent("duration", "2 to 3 days")
    assert (found.axis, found.allowed, found.figures) == (Axis.LENGTH, Stretch(2, 3), (2, 3))


def test_the_parts_of_a_length_are_one_figure():
    assert extent("duration", "one week and two days").figures == (9,)


@pytest.mark.parametrize(
    ("name", "text"), [("text", "13"), ("person", "Ana"), ("status", "invited")]
)
def test_other_types_lie_on_no_line(name, text):
    assert extent(name, text) is None
