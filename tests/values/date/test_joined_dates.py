"""What joins dates, from the phrases of each."""

from __future__ import annotations

import pytest

from reconcile.values.date.calendar_dates import day, month, valid_day, year
from reconcile.values.date.day_numbers import day_number
from reconcile.values.date.draft import Away, Unanchored
from reconcile.values.date.joined_dates import away, listed, open_from, opened, spanned
from reconcile.values.date.value import Bound, Precision
from reconcile.values.date.viewpoint import Phrase, Seen
from reconcile.values.settings import Settings
from reconcile.values.value_type import ValueSyntaxError

SEEN = Seen("text", day_number(2017, 1, 17), None, Settings())


def yearless(month_, day_):
    def make(number):
        return valid_day(number, month_, day_)

    return Phrase((make(2017),), make)


def only(*dates):
    return Phrase(dates)


@pytest.mark.parametrize(
    ("start", "end", "first", "last"),
    [
        (only(year(2011)), only(year(2016)), (2011, 1, 1), (2016, 12, 31)),
        (yearless(12, 30), only(valid_day(2017, 1, 2)), (2016, 12, 30), (2017, 1, 2)),
        (only(valid_day(2016, 12, 30)), yearless(1, 2), (2016, 12, 30), (2017, 1, 2)),
        (yearless(1, 5), only(valid_day(2017, 1, 9)), (2017, 1, 5), (2017, 1, 9)),
    ],
)
def test_each_end_may_lend_its_year(start, end, first, last):
    span = spanned(start, end, Precision.INTERVAL, SEEN).dates[0]
    assert span.days == (day_number(*first), day_number(*last))


def test_two_ends_without_a_year_keep_what_the_words_allow():
    dates = spanned(yearless(12, 30), yearless(1, 2), Precision.INTERVAL, SEEN).dates
    assert dates[0].days == (day_number(2016, 12, 30), day_number(2017, 1, 2))


def test_of_several_ends_those_that_follow_each_other_are_taken():
    start = only(day(20), day(10))
    assert spanned(start, only(day(15)), Precision.RANGE, SEEN).dates[0].days == (10, 15)


@pytest.mark.parametrize(
    ("start", "end", "why"),
    [
        (only(day(20)), only(day(10)), "ends before it starts"),
        (
            only(listed([only(day(1)), only(day(5))], SEEN, either=True).dates[0]),
            only(day(9)),
            "one",
        ),
    ],
)
def test_spans_that_cannot_be(start, end, why):
    with pytest.raises(ValueSyntaxError, match=why):
        spanned(start, end, Precision.INTERVAL, SEEN)


def test_alternatives_without_a_year_keep_all_candidates():
    first, second = only(month(2016, 1), month(2017, 1)), only(month(2016, 2), month(2017, 2))
    loose = [phrase._replace(in_year=lambda number: month(number, 1)) for phrase in (first, second)]
    assert len(listed(loose, SEEN, either=True).dates[0].ends) == 4


def test_the_last_of_a_list_lends_its_year():
    found = listed([yearless(1, 22), only(valid_day(2016, 1, 24))], SEEN, either=False)
    assert found.dates[0].days == (day_number(2016, 1, 22), day_number(2016, 1, 24))


def test_days_that_follow_each_other_are_an_interval():
    found = listed([only(day(5)), only(day(6))], SEEN, either=False).dates[0]
    assert found.precision is Precision.INTERVAL


def test_since_is_said_of_what_has_begun():
    ahead = only(month(2016, 3), month(2017, 3))
    assert [date.ends[0] for date in opened(ahead, Bound.SINCE, SEEN).dates] == [month(2016, 3)]
    assert len(opened(ahead, Bound.UNTIL, SEEN).dates) == 2


def test_what_is_no_single_date_is_not_opened():
    span = spanned(only(day(1)), only(day(5)), Precision.RANGE, SEEN)
    with pytest.raises(ValueSyntaxError, match="opens what isn't one date"):
        opened(span, Bound.SINCE, SEEN)


@pytest.mark.parametrize(
    ("date", "bound", "reach"),
    [
        (valid_day(2017, 1, 23), Bound.BEFORE, 366),
        (year(2017), Bound.BEFORE, 3660),
        (year(1450), Bound.BEFORE, round(365 * 550 * 0.1)),
        (valid_day(1712, 3, 3), Bound.BEFORE, round(365 * 288 * 0.1)),
    ],
)
def test_an_open_date_reaches_farther_the_older_it_is(date, bound, reach):
    low, high = open_from(date, bound, Settings()).conveyed
    assert high - low == reach


def test_since_has_no_reach():
    assert open_from(year(2017), Bound.SINCE, Settings()).conveyed is None


def test_days_away():
    two = Away(Unanchored(), Precision.DAY, 2, inclusive=True)
    assert away(only(day(10)), two, SEEN).dates == (day(11),)
    assert away(only(day(10)), two._replace(inclusive=False), SEEN).dates == (day(12),)
    with pytest.raises(ValueSyntaxError, match="isn't one day"):
        away(only(year(2017)), two, SEEN)
