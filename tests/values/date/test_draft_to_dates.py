"""What an expression may mean, best first, as news uses it."""

from __future__ import annotations

import pytest

from reconcile.values.date.edtf_text import edtf_text
from reconcile.values.date.read import candidates as meant
from reconcile.values.date.type import DateType
from reconcile.values.frame import Frame
from reconcile.values.value_type import ValueSyntaxError

FRIDAY = DateType().parse("2013-03-22").days


def proposed(expression):
    return [(edtf_text(each), each.precision.value) for each in meant(expression, FRIDAY)]


@pytest.mark.parametrize(
    ("expression", "edtf", "granularity"),
    [
        ("Friday", "2013-03-22", "day"),
        ("Wednesday", "2013-03-20", "day"),
        ("late Thursday", "2013-03-21", "day"),
        ("Friday's", "2013-03-22", "day"),
        ("the last week", "2013-03-11/2013-03-17", "week"),
        ("this week", "2013-03-18/2013-03-24", "week"),
        ("earlier this month", "2013-03", "month"),
        ("next year", "2014", "year"),
        ("this fiscal year", "2013", "year"),
        ("April 7", "2013-04-07", "day"),
        ("Dec. 25", "2012-12-25", "day"),
        ("May", "2013-05", "month"),
        ("August", "2012-08", "month"),
        ("early December", "2012-12", "month"),
        ("last March", "2012-03", "month"),
        ("next March", "2014-03", "month"),
        ("this winter", "2012-24", "season"),
        ("the first quarter", "2013-33", "quarter"),
        ("last year's third quarter", "2012-35", "quarter"),
        ("the end of the month", "2013-03", "month"),
        ("four years ago", "2009", "year"),
        ("about 60 years ago", "1953~", "year"),
        ("48 hours ago", "2013-03-20", "day"),
        ("two weeks from now", "2013-04-01/2013-04-07", "week"),
        ("the day before yesterday", "2013-03-20", "day"),
        ("the 15th", "2013-03-15", "day"),
        ("'12", "2012", "year"),
        ("the '80s", "198X", "decade"),
        ("fiscal 1989", "1989~", "year"),
        ("1953", "1953", "year"),
    ],
)
def test_the_best_comes_first(expression, edtf, granularity):
    assert proposed(expression)[0] == (edtf, granularity)


@pytest.mark.parametrize(
    ("expression", "candidates"),
    [
        ("Sunday", ["2013-03-17", "2013-03-24", "2013-03-10"]),
        ("September", ["2012-09", "2013-09"]),
        ("last Thursday", ["2013-03-21", "2013-03-14"]),
    ],
)
def test_what_is_unclear_has_both_candidates(expression, candidates):
    assert [edtf for edtf, _ in proposed(expression)] == candidates


@pytest.mark.parametrize(
    "expression",
    ["a year earlier", "the following year", "that day", "recently", "soon", "x" * 999],
)
def test_what_another_date_decides_is_refused(expression):
    with pytest.raises(ValueSyntaxError):
        meant(expression, FRIDAY)


SUNDAY = Frame(published=DateType().parse("1998-03-22").days)


def shown(text, frame):
    return DateType().show(DateType().parse(text, frame))


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("last week", "1998-W11 or 1998-W12"),
        ("next week", "1998-W13 or 1998-W14"),
        ("this week", "1998-W12"),
        ("a decade ago", "1988"),
        ("a century ago", "1898"),
        ("last weekend", "14 March 1998 to 15 March 1998"),
        ("the weekend", "21 March 1998 to 22 March 1998"),
        ("last February", "February 1998 or February 1997"),
        ("next March", "March 1999"),
        ("next April", "April 1998 or April 1999"),
        ("this winter", "winter 1997-98"),
        ("this May", "May 1998"),
        ("the beginning of the year", "early 1998"),
        ("midyear", "mid 1998"),
        ("Thursday of last week", "12 March 1998"),
        ("20 March", "20 March 1998"),
        ("15 December", "15 December 1997 or 15 December 1998"),
        ("29 February", "29 February 2000 or 29 February 1996"),
        ("20-24 March", "20 March 1998 to 24 March 1998"),
        ("30 December to 2 January", "30 December 1997 to 2 January 1998"),
        ("March or April 1998", "March 1998 or April 1998"),
        ("January or February", "January 1998 or January 1999 or February 1998 or February 1999"),
        ("more than two years ago", "before 22 March 1996"),
        ("more than two days ago", "before 20 March 1998"),
        ("over a decade ago", "by 1988"),
        ("a year ago today", "22 March 1997"),
        ("a week from Monday", "23 March 1998 or 30 March 1998 or 16 March 1998"),
        ("first week of May 1998", "between 1 May 1998 and 7 May 1998"),
        ("last week of May 1998", "between 25 May 1998 and 31 May 1998"),
        ("later on Sunday", "22 March 1998"),
        ("the 1800s", "180X or the 19th century"),
        ("the 2000s", "the 2000s"),
        ("since May", "since May 1997"),
        ("the week ended 20 March", "14 March 1998 to 20 March 1998"),
        ("the week beginning 20 March", "20 March 1998 to 26 March 1998"),
        ("the week of 20-24 March", "20 March 1998 to 24 March 1998"),
        ("day before last Tuesday", "16 March 1998 or 9 March 1998"),
        ("the day after tomorrow", "24 March 1998"),
        ("this coming Sunday, 29 March", "29 March 1998"),
        ("1743/44", "between 1743 and 1744"),
        ("midnight on 20 March", "20 March 1998 or 21 March 1998"),
        ("about noon", "22 March 1998 at about 12:00"),
    ],
)
def test_seen_from_a_sunday_in_march(text, meaning):
    assert shown(text, SUNDAY) == meaning


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("30 February", "isn't in the calendar"),
        ("30-31 February", "isn't in the calendar"),
        ("31/31/2017", "isn't in the calendar"),
        ("Wednesday 23 March", "is a"),
        ("the week of March 1998", "names no day of the week"),
        ("January 2017 at 10:30", "has a time but no day"),
        ("about 23-24 January 2017", "doubts several dates"),
        ("23-24 January 1642 O.S.", "for what isn't one date"),
        ("spring 1642 O.S.", "isn't a day, a month or a year"),
        ("since 23-24 January 2017", "opens what isn't one date"),
        ("23-24 January 2017 to 2018", "an end that isn't one date"),
        ("23-24 January 2017 and early 2018", "too many kinds"),
        ("two days after January 2017", "isn't one day"),
        ("the next morning", "write the date itself"),
    ],
)
def test_what_has_no_meaning_is_refused(text, said):
    with pytest.raises(ValueSyntaxError, match=said):
        DateType().parse(text, SUNDAY)


@pytest.mark.parametrize(
    "text",
    [
        "midnight on 20 March",
        "the week of 20 March",
        "since 20 March",
        "about 6 p.m.",
        "20-24 March",
    ],
)
def test_without_a_day_to_count_from_a_published_date_is_asked_for(text):
    with pytest.raises(ValueSyntaxError, match="`published`"):
        DateType().parse(text)


def test_a_day_of_no_year_is_moved_nowhere():
    assert shown("two days after 20 March", Frame()) == "20 March"


def test_a_day_that_only_the_julian_calendar_has_is_of_that():
    assert shown("29 February 1700", Frame()) == "29 February 1700 (Julian)"
    with pytest.raises(ValueSyntaxError, match="isn't in the calendar"):
        shown("29 February 1701", Frame())


def test_a_source_of_several_days_is_asked_for_each():
    three = Frame(published=DateType().parse("1998-03-20/1998-03-22").days)
    assert shown("yesterday", three) == "21 March 1998 or 20 March 1998 or 19 March 1998"
    months = Frame(published=DateType().parse("1998-03-01/1998-05-31").days)
    assert shown("yesterday", months) == "30 May 1998 or 28 February 1998"


@pytest.mark.parametrize("text", ["c. 1743/44", "1743/44%", "about 15 January 1743/44"])
def test_a_dual_year_in_doubt_is_read_back_from_its_words(text):
    date = DateType().parse(text)
    assert date.approximate
    assert DateType().parse(DateType().show(date)) == date
