"""Values on one scale: what is allowed, conveyed and printed, as shares of the width."""

import pytest

from reconcile.model.extent import Axis, Extent, Stretch
from reconcile.report.drawing_scale import Scale
from reconcile.report.web.lanes import Bar, Lane, bar, drawing, lane, marks, percent
from reconcile.values.date.day_numbers import day_number

SCALE = Scale(Axis.NUMBER, 0.0, 100.0)
DAYS = Scale(Axis.DAY, 10.0, 20.0)


def number(low, high, conveyed=None, figures=(), alternatives=()):
    stretch = None if conveyed is None else Stretch(*conveyed)
    others = tuple(Stretch(*one) for one in alternatives)
    return Extent(Axis.NUMBER, Stretch(low, high), stretch, figures, others)


def test_an_exact_figure_is_a_dot_without_a_thin_line():
    found = lane(number(25, 25, figures=(25.0,)), SCALE)
    assert (found.thin, found.dots, found.bound) == (None, ("25%",), False)


def test_a_bound_is_an_arrow_and_no_point():
    found = lane(number(25, None, (25, 50), (25.0,)), SCALE)
    assert (found.thin.start, found.thin.end, found.thin.open_end) == ("25%", "100%", True)
    assert (found.thick.start, found.thick.end, found.thick.open_end) == ("25%", "50%", False)
    assert found.bound


def test_what_is_left_open_is_drawn_as_alternatives_alone():
    found = lane(number(10, 60, alternatives=((10, 20), (50, 60))), SCALE)
    assert (found.thin, found.thick, found.dots) == (None, None, ())
    assert [(one.start, one.end) for one in found.either] == [("10%", "20%"), ("50%", "60%")]


def test_a_day_ends_where_the_next_begins():
    assert bar(Stretch(11, 11), DAYS)[:2] == ("10%", "20%")
    assert bar(Stretch(None, 11), DAYS).open_start


def test_a_line_is_never_too_thin_to_be_seen():
    assert bar(Stretch(25, 25), SCALE).width == "0.4%"


def test_labels_at_the_edges_stay_inside():
    found = marks(SCALE)
    assert (found[0].at, found[0].anchor) == ("0%", "start")
    assert (found[-1].at, found[-1].anchor) == ("100%", "end")
    assert {mark.anchor for mark in found[1:-1]} == {"middle"}


def test_the_longer_a_label_the_farther_it_stays_from_an_edge():
    days = Scale(Axis.DAY, day_number(2024, 5, 1) - 0.2, day_number(2024, 5, 3) + 0.2)
    assert [(mark.label, mark.anchor) for mark in marks(days)] == [
        ("1 May 2024", "start"),
        ("2 May", "middle"),
        ("3 May", "middle"),
    ]


@pytest.mark.parametrize(
    ("share", "text"), [(0.0, "0%"), (0.125, "12.5%"), (1 / 3, "33.33%"), (1.0, "100%")]
)
def test_a_share_is_a_length_of_svg(share, text):
    assert percent(share) == text


def test_one_value_or_values_on_two_lines_are_no_drawing(question):
    assert drawing(question("casualties.killed", "13").answers) is None
    drawn = drawing(question("casualties.killed", "13", "at least 15").answers)
    assert [one.bound for one in drawn.lanes] == [False, True]


def test_a_line_is_closed_and_its_dots_are_points_unless_it_is_said():
    assert Bar("0%", "1%", "1%") == ("0%", "1%", "1%", False, False)
    assert Lane(None, None, ()) == (None, None, (), False, ())


def test_what_is_open_at_one_end_is_a_thin_line():
    for low, high in ((3, None), (None, 3), (None, None)):
        drawn = lane(number(low, high), SCALE)
        assert drawn.thick is None
        assert (drawn.thin.open_start, drawn.thin.open_end) == (low is None, high is None)
    closed = lane(number(3, 3), SCALE)
    assert closed.thin is None
    assert (closed.thick.open_start, closed.thick.open_end) == (False, False)
