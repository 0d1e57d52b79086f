"""Scales: everything lies on them in its order, and ticks are round and few."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reconcile.model.extent import Axis, Extent, Stretch
from reconcile.report.drawing_scale import PADDING, Scale, scale_for
from reconcile.report.web.lanes import lane
from reconcile.values.date.day_numbers import day_number


def figure(number, axis=Axis.NUMBER):
    return Extent(axis, Stretch(number, number), None, (number,))


def floor(number):
    return Extent(Axis.NUMBER, Stretch(number, None), Stretch(number, number * 1.2), (number,))


def days(first, last):
    return Extent(Axis.DAY, Stretch(day_number(*first), day_number(*last)))


def labels(scale):
    return [tick.label for tick in scale.ticks()]


def test_near_figures_are_apart_to_the_eye():
    scale = scale_for([floor(300_000), floor(310_000)])
    assert scale.at(310_000) - scale.at(300_000) > 0.1


def test_a_floor_goes_on_to_the_edge_with_an_arrow():
    scale = scale_for([figure(13), floor(15)])
    drawn = lane(floor(15), scale)
    assert drawn.thin.open_end
    assert drawn.thin.end == "100%"
    assert float(drawn.thick.end[:-1]) < 100


def test_a_ceiling_goes_on_to_the_other_edge():
    drawn = lane(Extent(Axis.NUMBER, Stretch(None, 15)), Scale(Axis.NUMBER, 10, 20))
    assert (drawn.thin.start, drawn.thin.end, drawn.thin.open_start) == ("0%", "50%", True)


def test_a_month_holds_its_last_day_whole():
    scale = scale_for([days((2016, 12, 1), (2016, 12, 31)), days((2016, 12, 31), (2016, 12, 31))])
    month = lane(days((2016, 12, 1), (2016, 12, 31)), scale).thick
    day = lane(days((2016, 12, 31), (2016, 12, 31)), scale).thick
    assert month.end == day.end
    assert month.start != day.start != day.end


def test_figures_with_parts_of_one_have_ticks_between_whole_numbers():
    assert labels(scale_for([figure(6.0), figure(6.1)])) == ["6", "6.05", "6.1"]
    assert labels(scale_for([figure(1), figure(1)])) == ["1"]


def test_small_figures_begin_at_nought():
    assert scale_for([figure(3), figure(40)]).low == 0


def test_far_figures_share_a_logarithmic_scale():
    scale = scale_for([figure(13), figure(310_000)])
    assert scale.log
    assert 0 < scale.at(13) < scale.at(5000) < scale.at(310_000) < 1


@pytest.mark.parametrize(
    "extents",
    [
        [],
        [figure(3), figure(4, Axis.DAY)],
        [Extent(Axis.NUMBER, Stretch(None, None))],
        [figure(10**400), figure(1)],
        [figure(1e300)],
    ],
)
def test_what_cannot_be_drawn_together_has_no_scale(extents):
    assert scale_for(extents) is None


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        ((2016, 12, 28), (2017, 1, 2), ["29 Dec 2016", "1 Jan 2017"]),
        ((2016, 12, 20), (2017, 1, 20), ["21 Dec 2016", "1 Jan 2017", "11 Jan"]),
        ((2016, 12, 1), (2017, 2, 8), ["Dec 2016", "Jan 2017", "Feb 2017"]),
        ((2016, 1, 1), (2017, 6, 1), ["Jan 2016", "Jul 2016", "Jan 2017"]),
        ((2011, 3, 1), (2017, 2, 1), ["2012", "2014", "2016"]),
        ((-500, 1, 1), (-300, 1, 1), ["451 BC", "401 BC", "351 BC", "301 BC"]),
    ],
)
def test_dates_have_labels_that_name_each_year_once(low, high, expected):
    scale = Scale(Axis.DAY, day_number(*low), day_number(*high))
    assert labels(scale) == expected


@pytest.mark.parametrize(
    ("axis", "low", "high", "expected"),
    [
        (Axis.NUMBER, 12, 21, ["15", "20"]),
        (Axis.NUMBER, 0, 2_500_000, ["0", "1 million", "2 million"]),
        (Axis.NUMBER, 12.39, 12.51, ["12.4", "12.45", "12.5"]),
        (Axis.NUMBER, 0, 0.48, ["0"]),
        (Axis.SHARE, 0, 1, ["0%", "50%", "100%"]),
        (Axis.LENGTH, 0, 2200, ["0 years", "2 years", "4 years", "6 years"]),
        (Axis.LENGTH, 0, 9, ["0 days", "5 days"]),
    ],
)
def test_numbers_have_round_labels(axis, low, high, expected):
    assert labels(Scale(axis, low, high)) == expected


numbers = st.floats(0, 1e12, allow_nan=False) | st.integers(0, 10**9)


@given(st.lists(numbers, min_size=1, max_size=6), st.sampled_from(list(Axis)))
@example([1_000_000_000_000.0, 999_999_999_999.9999], Axis.SHARE)
def test_order_is_kept_and_ticks_are_few_and_inside(values, axis):
    extents = [figure(value, axis) for value in values]
    scale = scale_for(extents)
    places = [scale.at(value) for value in sorted(values)]
    assert places == sorted(places)
    assert all(0 <= place <= 1 for place in places)
    ticks = scale.ticks()
    assert len(ticks) <= 8
    assert all(0 <= scale.at(tick.at) <= 1 for tick in ticks)
    assert len({tick.at for tick in ticks}) == len(ticks)


@pytest.mark.parametrize(("low", "high"), [(100.5, 120.5), (100, 120), (-20, -10)])
def test_beside_the_outermost_values_there_is_room_for_their_marks(low, high):
    scale = scale_for([figure(low), figure(high)])
    assert scale.low < low < high < scale.high
    assert low - scale.low == pytest.approx(scale.high - high)
    assert low - scale.low == pytest.approx((high - low) * PADDING)
