"""Figures over time: a point at its day and height, what it conveys, and when sources appeared."""

import pytest

from reconcile.report.web import over_time
from reconcile.report.web.over_time import chart, charts

APPEARED = {"one": "published: 2025-03-05\n", "two": "title: undated\n"}


@pytest.fixture
def drawn(judged):
    """Return the chart of claims `(source, value, day)`, its sources from 0% to 100%."""

    def draw(*rows):
        claims = [(s, "casualties.killed", v, f", as_of: {day}") for s, v, day in rows]
        result = judged(*claims, sources=APPEARED)
        return chart(result.questions[0], result.published)

    return draw


def share(text):
    return float(text.removesuffix("%"))


def test_a_later_day_is_further_right_and_a_higher_figure_further_up(drawn):
    found = drawn(("one", "12", "2025-03-01"), ("two", "40", "2025-03-03"))
    first, second = found.points
    assert (first.text, second.text) == ("12", "40")
    assert share(first.x) < share(second.x)
    assert share(first.y) > share(second.y)
    assert found.line == ((first.x, first.y), (second.x, second.y))


def test_words_that_convey_more_have_a_whisker_and_a_bound_is_no_point(drawn):
    found = drawn(
        ("one", "12", "2025-03-01"),
        ("one", "about 30", "2025-03-02"),
        ("two", "more than 40", "2025-03-03"),
    )
    exact, about, bound = found.points
    assert exact.low == exact.y == exact.high
    assert share(about.low) > share(about.y) > share(about.high)
    assert bound.low == bound.y
    assert share(bound.high) < share(bound.y)
    assert [point.bound for point in found.points] == [False, False, True]


def test_two_figures_of_a_day_are_at_one_place_and_the_line_joins_the_highest(drawn):
    found = drawn(
        ("one", "12", "2025-03-01"), ("two", "14", "2025-03-01"), ("one", "20", "2025-03-02")
    )
    assert found.points[0].x == found.points[1].x
    assert found.line[0] == (found.points[1].x, found.points[1].y)


def test_sources_of_a_known_date_are_marked_on_the_line_of_days(drawn):
    found = drawn(("one", "12", "2025-03-01"), ("two", "14", "2025-03-02"))
    assert [mark.source for mark in found.published] == ["one"]
    assert share(found.published[0].x) > share(found.points[1].x)
    assert "1 Mar 2025" in [mark.label for mark in found.days]
    assert [mark.label for mark in found.figures] == sorted(
        (mark.label for mark in found.figures), key=int
    )


def test_a_month_is_drawn_in_its_middle(drawn):
    found = drawn(
        ("one", "12", "2025-03"), ("two", "14", "2025-03-16"), ("one", "15", "2025-04-01")
    )
    assert found.points[0].x == found.points[1].x


def test_one_day_or_days_that_cannot_be_read_make_no_chart(drawn):
    assert drawn(("one", "12", "2025-03-01"), ("two", "14", "2025-03-01")) is None
    assert drawn(("one", "12", "2025-03-01"), ("two", "14", "since 2025-03-02")) is None


def test_charts_beyond_what_is_drawn_are_counted(judged, monkeypatch):
    rows = [
        ("one", field, value, f", as_of: 2025-03-0{day}")
        for field in ("casualties.killed", "casualties.wounded", "casualties.displaced")
        for value, day in (("3", 1), ("5", 2))
    ]
    result = judged(*rows, ("one", "date", "2025-03-01"))
    assert len(charts(result.questions, result.published).drawn) == 3
    monkeypatch.setattr(over_time, "MOST_CHARTS", 2)
    found = charts(result.questions, result.published)
    assert (len(found.drawn), found.more) == (2, 1)
