"""The time line: sources in the order of their dates, and the dates they speak of."""

from reconcile.report.web import time
from reconcile.report.web.time import time_line

DATED = {"one": "published: 2017-01-20\n", "two": "published: 2017-01-22\n", "three": "title: x\n"}


def test_the_time_line_is_in_the_order_of_dates_with_undated_sources_last(judged):
    result = judged(("two", "date", "2017-01-21"), sources=DATED)
    rows = time_line(result, result.questions).rows
    assert [row.source.id for row in rows] == ["one", "two", "three"]
    assert [row.published is None for row in rows] == [False, False, True]


def test_dates_far_from_the_sources_are_listed_and_not_drawn(judged):
    result = judged(("two", "date", "March 2011"), ("one", "date", "May 2017"), sources=DATED)
    spoken = {
        s.value: s.bars for row in time_line(result, result.questions).rows for s in row.spoken
    }
    assert spoken["March 2011"] == ()


def test_of_a_weekday_that_may_be_several_each_day_is_drawn(judged):
    result = judged(("two", "date", "Friday"), ("one", "date", "2017-01-21"), sources=DATED)
    one, two, _ = time_line(result, result.questions).rows
    (day,), (weekday,) = one.spoken, two.spoken
    assert len(day.bars) == 1
    assert len(weekday.bars) == 3
    assert {bar.width for bar in weekday.bars} == {day.bars[0].width}


def test_without_any_date_there_is_no_time_line(judged):
    result = judged(("one", "casualties.killed", "13"))
    assert time_line(result, result.questions) is None


def test_sources_beyond_what_can_be_drawn_are_counted(judged, monkeypatch):
    monkeypatch.setattr(time, "MOST_SOURCES", 2)
    line = time_line(judged(("two", "date", "2017-01-21"), sources=DATED), ())
    assert (len(line.rows), line.more) == (2, 1)


def test_days_of_figures_are_marked_in_the_row_of_their_source(judged):
    rows = [
        ("one", "casualties.killed", v, f", as_of: {d}")
        for v, d in (("3", "2017-01-19"), ("4", "2017-01-21"))
    ]
    result = judged(*rows, ("two", "casualties.killed", "5"), sources=DATED)
    line = {row.source.id: row for row in time_line(result, result.questions).rows}
    before, after = line["one"].as_of
    published = float(line["one"].published.start.removesuffix("%"))
    assert float(before.at.removesuffix("%")) < published < float(after.at.removesuffix("%"))
    assert before.text == "number killed · Fire as of 2017-01-19: 3"
    assert not line["two"].as_of
