"""A figure over time: days in order, and what rose, fell or stayed."""

import pytest

from reconcile.report.time_series import time_series
from reconcile.report.time_series_text import bars, series_lines


@pytest.fixture
def toll(result):
    def made(*said):
        claims = "claims:\n" + "".join(
            f"  - {{source: {source}, field: casualties.killed, subject: Fire, value: {value},"
            f" as_of: {day}, id: c{n}}}\n"
            for n, (source, value, day) in enumerate(said)
        )
        (found,) = result(claims).questions
        return found

    return made


def test_days_come_in_order_with_their_change(toll):
    steps = time_series(
        toll(
            ("one", "15", "2016-05-03"),
            ("two", "13", "2016-05-02"),
            ("one", "15", "2016-05-04"),
            ("three", "12", "2016-05-05"),
        )
    )
    assert [(step.day, step.change) for step in steps] == [
        ("2016-05-02", ""),
        ("2016-05-03", "rose by 2"),
        ("2016-05-04", "unchanged"),
        ("2016-05-05", "fell by 3"),
    ]


def test_a_day_of_two_figures_has_both(toll):
    steps = time_series(
        toll(("one", "13", "2016-05-02"), ("two", "20", "2016-05-02"), ("one", "30", "2016-05-03"))
    )
    assert [(step.low, step.high, step.change) for step in steps] == [
        (13, 20, ""),
        (30, 30, "rose"),
    ]


def test_figures_that_close_in_from_both_sides_have_no_direction(toll):
    steps = time_series(
        toll(("one", "13", "2016-05-02"), ("two", "20", "2016-05-02"), ("one", "16", "2016-05-03"))
    )
    assert steps[1].change == "not comparable"


def test_one_day_is_no_series_and_claims_without_a_day_are_in_none(toll, question):
    assert time_series(toll(("one", "13", "2016-05-02"), ("two", "15", "2016-05-02"))) == ()
    assert time_series(question("casualties.killed", "13", "15")) == ()


def test_bars_go_from_nought_to_the_highest():
    assert bars([0, 50, 100]) == "▁▅█"
    assert bars([0, 0]) == "▁▁"


def test_a_series_is_a_line_of_bars_and_a_row_a_day(toll, lines):
    steps = time_series(toll(("one", "15", "2016-05-03"), ("two", "13", "2016-05-02")))
    assert lines(series_lines(steps)) == [
        "Over time  ▇█",
        "  2016-05-02  13             two",
        "  2016-05-03  15  rose by 2  one",
    ]
