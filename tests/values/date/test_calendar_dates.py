"""Days, months, years and spans of numbers, with their first and last day."""

from __future__ import annotations

import pytest

from reconcile.model.reading import Days
from reconcile.values.date import calendar_dates as made
from reconcile.values.date.day_numbers import day_number, year_month_day
from reconcile.values.date.value import Bound, Calendar, Part, Precision

UNENDING = made.bounded(made.year(2010), Bound.SINCE)
UNBEGUN = made.bounded(made.year(2010), Bound.UNTIL)


def ends(date):
    """Return the first and last day as texts, None where the date is open."""
    return tuple(
        None if one is None else "{:04}-{:02}-{:02}".format(*year_month_day(one))
        for one in date.days
    )


def day(month, number, year=2017):
    return made.day(day_number(year, month, number))


@pytest.mark.parametrize(
    ("date", "first", "last", "precision"),
    [
        (day(1, 23), "2017-01-23", "2017-01-23", Precision.DAY),
        (made.month(2016, 2), "2016-02-01", "2016-02-29", Precision.MONTH),
        (made.month(2016, 12), "2016-12-01", "2016-12-31", Precision.MONTH),
        (made.months(2016, 11, 3, Precision.PERIOD), "2016-11-01", "2017-01-31", Precision.PERIOD),
        (made.week(day_number(2017, 1, 23)), "2017-01-23", "2017-01-29", Precision.WEEK),
        (made.week(day_number(2017, 1, 29)), "2017-01-23", "2017-01-29", Precision.WEEK),
        (made.iso_week(2020, 53), "2020-12-28", "2021-01-03", Precision.WEEK),
        (made.iso_week(2017, 1), "2017-01-02", "2017-01-08", Precision.WEEK),
        (made.year(2017), "2017-01-01", "2017-12-31", Precision.YEAR),
        (made.years(2010, 10, Precision.DECADE), "2010-01-01", "2019-12-31", Precision.DECADE),
        (made.season(2017, 21), "2017-03-01", "2017-05-31", Precision.SEASON),
        (made.season(2017, 24), "2017-12-01", "2018-02-28", Precision.SEASON),
        (made.quarter(2017, 1), "2017-01-01", "2017-03-31", Precision.QUARTER),
        (made.quarter(2017, 4), "2017-10-01", "2017-12-31", Precision.QUARTER),
        (made.half(2017, 1), "2017-01-01", "2017-06-30", Precision.HALF),
        (made.half(2017, 2), "2017-07-01", "2017-12-31", Precision.HALF),
    ],
)
def test_a_unit_of_the_calendar_has_its_first_and_last_day(date, first, last, precision):
    assert ends(date) == (first, last)
    assert date.precision is precision


@pytest.mark.parametrize(("year", "number"), [(2017, 53), (2017, 0), (2020, 54), (2017, 60)])
def test_a_week_that_a_year_has_not_is_none(year, number):
    assert made.iso_week(year, number) is None


@pytest.mark.parametrize(
    ("month", "number", "exists"),
    [(1, 1, 1), (12, 31, 1), (2, 28, 1), (2, 29, 0), (0, 1, 0), (13, 1, 0), (1, 0, 0), (1, 32, 0)],
)
def test_a_day_exists_from_the_first_to_the_last_of_its_month(month, number, exists):
    assert (made.valid_day(2017, month, number) is not None) == bool(exists)


def test_a_day_of_the_julian_calendar_is_ten_to_thirteen_days_later_in_ours():
    date = made.valid_day(1917, 10, 25, Calendar.JULIAN)
    assert ends(date) == ("1917-11-07", "1917-11-07")
    assert date.calendar is Calendar.JULIAN
    assert made.valid_day(1900, 2, 29, Calendar.JULIAN)
    assert made.valid_day(1900, 2, 29) is None
    assert made.valid_day(1900, 2, 28).calendar is Calendar.UNSAID
    assert ends(made.valid_day(1917, 10, 25, Calendar.GREGORIAN))[0] == "1917-10-25"


@pytest.mark.parametrize("mark", ["uncertain", "approximate"])
def test_what_is_made_of_a_doubtful_date_is_doubtful(mark):
    plain = made.year(2010)
    doubtful = made.year(2012)._replace(**{mark: True})
    other = {"uncertain": "approximate", "approximate": "uncertain"}[mark]
    of_doubtful = [
        made.span(doubtful, plain, Precision.RANGE),
        made.span(plain, doubtful, Precision.RANGE),
        made.set_of([plain, doubtful], Precision.EITHER),
        made.set_of([doubtful, plain], Precision.ALL),
        made.bounded(doubtful, Bound.SINCE),
    ]
    for date in of_doubtful:
        assert getattr(date, mark)
        assert not getattr(date, other)
    for date in (
        made.span(plain, plain, Precision.RANGE),
        made.set_of([plain, made.year(2012)], Precision.ALL),
        made.bounded(plain, Bound.SINCE),
    ):
        assert not date.uncertain
        assert not date.approximate


def test_a_span_reaches_from_the_first_day_of_one_to_the_last_of_the_other():
    date = made.span(made.year(2010), made.year(2012), Precision.INTERVAL)
    assert ends(date) == ("2010-01-01", "2012-12-31")
    assert date.precision is Precision.INTERVAL
    assert date.ends == (made.year(2010), made.year(2012))


def test_one_of_several_is_each_once():
    one, two, three = made.year(2010), made.year(2012), made.year(2014)
    either = made.set_of([two, one], Precision.EITHER)
    assert either.ends == (two, one)
    assert ends(either) == ("2010-01-01", "2012-12-31")
    assert made.set_of([either, three, one], Precision.EITHER).ends == (two, one, three)
    assert made.set_of([one, one], Precision.EITHER) == one
    assert made.set_of([one], Precision.ALL) == one
    both = made.set_of([one, two], Precision.ALL)
    assert made.set_of([both, three], Precision.EITHER).ends == (both, three)


def test_days_that_follow_each_other_are_an_interval():
    date = made.set_of([day(1, 23), day(1, 24)], Precision.ALL)
    assert date.precision is Precision.INTERVAL
    assert date.ends == (day(1, 23), day(1, 24))
    three = made.set_of([day(1, 30), day(1, 31), day(2, 1)], Precision.ALL)
    assert three.ends == (day(1, 30), day(2, 1))


@pytest.mark.parametrize(
    ("members", "precision"),
    [
        ([day(1, 23), day(1, 25)], Precision.ALL),
        ([day(1, 24), day(1, 23)], Precision.ALL),
        ([day(1, 23), day(1, 23)], Precision.ALL),
        ([day(1, 23), day(1, 24), day(1, 26)], Precision.ALL),
        ([day(1, 23), day(1, 24)], Precision.EITHER),
        ([day(1, 23), day(1, 24)._replace(edtf="X")], Precision.ALL),
        ([made.month(2017, 1), made.month(2017, 2)], Precision.ALL),
    ],
)
def test_other_members_of_a_set_are_kept(members, precision):
    assert made.set_of(members, precision).precision is precision
    assert made.set_of(members, precision).ends == tuple(members)


def test_a_set_with_an_open_member_is_open_on_that_side():
    one = made.year(2012)
    assert ends(made.set_of([one, UNENDING], Precision.ALL)) == ("2010-01-01", None)
    assert ends(made.set_of([UNBEGUN, one], Precision.ALL)) == (None, "2012-12-31")


@pytest.mark.parametrize(
    ("bound", "first", "last"),
    [
        (Bound.SINCE, "2010-01-01", None),
        (Bound.END_UNKNOWN, "2010-01-01", None),
        (Bound.NOT_BEFORE, "2010-01-01", None),
        (Bound.UNTIL_AT_LEAST, "2010-01-01", None),
        (Bound.AFTER, "2011-01-01", None),
        (Bound.UNTIL, None, "2010-12-31"),
        (Bound.START_UNKNOWN, None, "2010-12-31"),
        (Bound.BY, None, "2010-12-31"),
        (Bound.SINCE_AT_LEAST, None, "2010-12-31"),
        (Bound.BEFORE, None, "2009-12-31"),
        (Bound.OPEN, None, None),
    ],
)
def test_a_bound_opens_a_date_on_one_side(bound, first, last):
    date = made.bounded(made.year(2010), bound)
    assert ends(date) == (first, last)
    assert (date.bound, date.precision, date.conveyed) == (bound, Precision.BOUND, None)
    assert date.ends == (made.year(2010),)


def test_a_bound_of_an_open_date_leaves_that_side_open():
    assert made.bounded(UNBEGUN, Bound.BEFORE).days == Days(None, None)
    assert made.bounded(UNENDING, Bound.AFTER).days == Days(None, None)
    assert made.bounded(UNBEGUN, Bound.SINCE, 10).conveyed == Days(None, None)


def test_how_far_a_bound_reaches_is_conveyed():
    before = made.bounded(day(1, 23), Bound.BEFORE, 10)
    assert before.conveyed == Days(before.days.latest - 10, before.days.latest)
    after = made.bounded(day(1, 23), Bound.AFTER, 1)
    assert after.conveyed == Days(after.days.earliest, after.days.earliest + 1)


@pytest.mark.parametrize(
    ("part", "first", "last"), [(Part.EARLY, 1, 10), (Part.MID, 11, 20), (Part.LATE, 21, 30)]
)
def test_a_third_of_a_month_is_conveyed(part, first, last):
    date = made.in_part(made.month(2017, 4), part, 1 / 3)
    assert date.conveyed == (day_number(2017, 4, first), day_number(2017, 4, last))
    assert date.part is part
    assert date.days == made.month(2017, 4).days


def test_a_part_is_at_least_a_day():
    for part in (Part.EARLY, Part.MID, Part.LATE):
        first, last = made.in_part(day(1, 23), part, 1 / 3).conveyed
        assert first == last
    late = made.in_part(made.month(2017, 4), Part.LATE, 0.001).conveyed
    assert late == (day_number(2017, 4, 30),) * 2


def test_an_open_date_has_no_parts():
    assert made.in_part(UNENDING, Part.EARLY, 1 / 3) == UNENDING
    assert made.in_part(UNBEGUN, Part.LATE, 1 / 3) == UNBEGUN


def test_the_year_of_a_date_is_that_of_its_first_day():
    assert made.year_of(made.season(2017, 24)) == 2017
    assert made.year_of(UNBEGUN) is None
