"""Days in figures are read in the order that their table states."""

from __future__ import annotations

import pytest

from reconcile.files.tables.day_order import DayOrder, as_iso, day_order


@pytest.mark.parametrize(
    ("text", "order", "iso"),
    [
        ("5/1/2015", "d/m/y", "2015-01-05"),
        ("5/1/2015", "m/d/y", "2015-05-01"),
        ("5/1/2015", "", "5/1/2015"),
        ("05.01.2015", "d/m/y", "2015-01-05"),
        ("5-1-2015", "m/d/y", "2015-05-01"),
        ("6/9/17", "m/d/y", "2017-06-09"),
        ("6/9/69", "d/m/y", "1969-09-06"),
        ("6/9/68", "d/m/y", "2068-09-06"),
        ("5/1/2015 14:30", "m/d/y", "2015-05-01 14:30"),
        ("5/1/2015 - 7/1/2015", "d/m/y", "2015-01-05 - 2015-01-07"),
        ("31/12/2015", "m/d/y", "31/12/2015"),
        ("13-Jan-20", "d/m/y", "13 Jan 2020"),
        ("3-Jan-71", "m/d/y", "3 Jan 1971"),
        ("13-Jan-20", "", "13-Jan-20"),
        ("2015-01-05", "d/m/y", "2015-01-05"),
        ("2015/1/5", "d/m/y", "2015/1/5"),
        ("1.2.3.4", "d/m/y", "1.2.3.4"),
        ("5/1/2015/16", "d/m/y", "5/1/2015/16"),
        ("5/2015", "d/m/y", "5/2015"),
        ("struck on 5/1/2015", "d/m/y", "struck on 5/1/2015"),
    ],
)
def test_a_day_is_as_iso_has_it(text, order, iso):
    assert as_iso(text, order) == iso


@pytest.mark.parametrize(
    ("columns", "said"),
    [
        ({"when": ["5/1/2015", "13/1/2015"]}, ("d/m/y", "13/1/2015", "when")),
        ({"when": ["5/1/2015", "1/13/15"]}, ("m/d/y", "1/13/15", "when")),
        ({"when": ["5/1/2015"], "end": ["5/31/2015"]}, ("m/d/y", "5/31/2015", "end")),
        ({"when": ["5/1/2015", "6/2/2015"]}, ("", "5/1/2015", "when")),
        ({"when": ["13/1/2015", "1/13/2015"]}, ("", "13/1/2015", "when")),
        ({"when": ["13-Jan-20", "3-Feb-20"]}, ("d/m/y", "13-Jan-20", "when")),
        ({"when": ["13-Jan-20"], "end": ["1/13/2020"]}, ("m/d/y", "1/13/2020", "end")),
        ({"when": ["13/1/2015"], "end": ["1/13/2015"]}, ("", "13/1/2015", "when")),
    ],
)
def test_the_order_is_that_of_a_day_with_one_reading(columns, said):
    assert day_order(columns) == DayOrder(*said)


def test_a_table_without_days_in_figures_says_nothing_of_them():
    assert day_order({"when": ["2015-01-05", "5 May"], "n": ["12", "1/2"]}) is None
    assert day_order({"version": ["1.13.20", "beta", "gamma"]}) is None
