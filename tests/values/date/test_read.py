"""What date words mean, as tables: the words, and what they are printed as."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.reading import Days
from reconcile.model.stages_measures_kinds import Stage
from reconcile.values.date.say import in_days
from reconcile.values.date.type import DateType
from reconcile.values.date.value import Date
from reconcile.values.frame import Frame
from reconcile.values.value_type import ValueSyntaxError

DATE = DateType()
PUBLISHED = Frame(published=DATE.parse("2017-01-17").days)  # a Tuesday


def shown(text, frame=PUBLISHED):
    return DATE.show(DATE.parse(text, frame))


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("23 January 2017", "23 January 2017"),
        ("  23 January 2017 ", "23 January 2017"),
        ("January 23, 2017", "23 January 2017"),
        ("Monday, January 23, 2017", "23 January 2017"),
        ("the 23rd of January, 2017", "23 January 2017"),
        ("Jan. 23, 2017", "23 January 2017"),
        ("2017 January 23", "23 January 2017"),
        ("20170123", "23 January 2017"),
        ("2017-W04-1", "23 January 2017"),
        ("2017-023", "23 January 2017"),
        ("23/01/2017", "23 January 2017"),
        ("01/23/2017", "23 January 2017"),
        ("on 23 January 2017.", "23 January 2017"),
        ("January 23 [2017]", "23 January 2017"),
        ("23 January 2017 (a Monday)", "23 January 2017"),
        ("December 2016", "December 2016"),
        ("in the month of December 2016", "December 2016"),
        ("spring 2017", "spring 2017"),
        ("winter 2016-17", "winter 2016-17"),
        ("Q1 2017", "the first quarter of 2017"),
        ("2017-Q1", "the first quarter of 2017"),
        ("second half of 2016", "the second half of 2016"),
        ("the 1980s", "the 1980s"),
        ("the 20th century", "the 20th century"),
        ("44 BC", "44 BC"),
        ("AD 79", "AD 79"),
        ("the week of 23 January 2017", "2017-W04"),
        ("Christmas Day 2016", "25 December 2016"),
        ("early January 2017", "early January 2017"),
        ("mid-2016", "mid 2016"),
        ("the end of 2016", "late 2016"),
        ("about 23 January 2017", "about 23 January 2017"),
        ("circa 1850", "about 1850"),
        ("2017-01-23?", "possibly 23 January 2017"),
        ("29 December 2016~", "about 29 December 2016"),
        ("23-24 January 2017", "23 January 2017 to 24 January 2017"),
        ("January 23-24, 2017", "23 January 2017 to 24 January 2017"),
        ("from 23 to 24 January 2017", "23 January 2017 to 24 January 2017"),
        ("23 and 24 January 2017", "23 January 2017 to 24 January 2017"),
        ("23 and 27 January 2017", "23 January 2017 and 27 January 2017"),
        ("22 or 29 January 2017", "22 January 2017 or 29 January 2017"),
        ("23 January to 8 February 2017", "23 January 2017 to 8 February 2017"),
        ("30 December - 2 January 2017", "30 December 2016 to 2 January 2017"),
        ("30 December 2016 to 2 January", "30 December 2016 to 2 January 2017"),
        ("between 23 and 27 January 2017", "between 23 January 2017 and 27 January 2017"),
        ("since March 2011", "since March 2011"),
        ("from 2011 to the present", "since 2011"),
        ("January 2017 onwards", "since January 2017"),
        ("until 24 January 2017", "until 24 January 2017"),
        ("at least until 24 January 2017", "at least until 24 January 2017"),
        ("until at least 24 January 2017", "at least until 24 January 2017"),
        ("prior to 2011", "before 2011"),
        ("no later than 24 January 2017", "by 24 January 2017"),
        ("23 January 2017 or later", "no earlier than 23 January 2017"),
        ("two days from 23 January 2017", "24 January 2017"),
        ("two days after 23 January 2017", "25 January 2017"),
        ("a month before 31 March 2017", "28 February 2017"),
        ("23 January 2017 at 4:30 p.m.", "2017-01-23T16:30:00"),
        ("2017-01-23 10:30 UTC", "2017-01-23T10:30:00Z"),
        ("29 December 2016 at midnight", "29 December 2016 or 30 December 2016"),
        ("ceasefire took effect 30 December 2016", "in force 30 December 2016"),
    ],
)
def test_words(text, meaning):
    assert shown(text, Frame()) == meaning


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Tuesday", "17 January 2017"),
        ("Monday", "16 January 2017 or 23 January 2017 or 9 January 2017"),
        ("last Monday", "16 January 2017 or 9 January 2017"),
        ("next Monday", "23 January 2017"),
        ("this Friday", "20 January 2017"),
        ("Monday next week", "23 January 2017"),
        ("Monday to Wednesday", "16 January 2017 to 18 January 2017"),
        ("January 23", "23 January 2017 or 23 January 2016"),
        ("30 December", "30 December 2016"),
        ("15 October", "15 October 2016 or 15 October 2017"),
        ("Monday 23 January", "23 January 2017"),
        ("December", "December 2016 or December 2017"),
        ("January", "January 2017"),
        ("May", "May 2016 or May 2017"),
        ("last June", "June 2016"),
        ("last week", "2017-W02"),
        ("this month", "January 2017"),
        ("two years ago", "2015"),
        ("three days ago", "14 January 2017"),
        ("yesterday", "16 January 2017"),
        ("since last Friday", "since 13 January 2017"),
        ("late last July", "late July 2016"),
        ("early this year", "early 2017"),
        ("the end of the year", "late 2016 or late 2017"),
    ],
)
def test_words_that_count_from_the_source(text, meaning):
    assert shown(text) == meaning


@pytest.mark.parametrize(
    "text", ["Monday", "last week", "yesterday", "two years ago", "23-24 January", "since March"]
)
def test_the_source_must_have_a_date_for_them(text):
    with pytest.raises(ValueSyntaxError, match="`published`"):
        DATE.parse(text)


def test_a_day_without_a_year_stays_one_where_the_source_has_no_date():
    assert shown("23 January", Frame()) == "23 January"
    assert DATE.parse("23 January") == DATE.parse("XXXX-01-23")


def test_a_report_is_of_a_day_past_and_a_plan_of_one_to_come():
    happened = PUBLISHED._replace(stage=Stage.HAPPENED)
    planned = PUBLISHED._replace(stage=Stage.PLANNED)
    assert shown("Monday", happened) == "16 January 2017 or 9 January 2017"
    assert shown("Monday", planned) == "23 January 2017"


def test_a_source_of_several_days_leaves_the_candidates_of_each():
    two_days = Frame(published=DATE.parse("2017-01-17/2017-01-18").days)
    assert shown("yesterday", two_days) == "17 January 2017 or 16 January 2017"
    assert shown("last year", two_days) == "2016"
    three_days = Frame(published=DATE.parse("2017-01-17/2017-01-19").days)
    assert len(DATE.parse("yesterday", three_days).ends) == 3


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("01/02/2017", "1 February 2017 or 2 January 2017"),
        ("23 Janaury 2017", 'did you mean "January"'),
        ("Monday 24 January 2017", "is a Tuesday, not a Monday"),
        ("30 February 2017", "isn't in the calendar"),
        ("24 January 2017 to 23 January 2017", "ends before it starts"),
        ("2004-01-01/open", "draft of EDTF"),
        ("a year earlier", "counts from another date"),
        ("talks", "isn't a date"),
        ("summer 2016/17", "isn't a date"),
        ("58", "isn't a year"),
        ("", "isn't a date"),
        ("¹² January 2017", "isn't a date"),
        ("9" * 10_000, "too long"),
        ("early " * 30, "isn't a date"),
    ],
)
def test_refused_with_what_was_read(text, said):
    with pytest.raises(ValueSyntaxError) as caught:
        DATE.parse(text)
    assert said in caught.value.message
    assert caught.value.expected


def test_unspecified_digits_are_read_as_catalogues_write_them():
    assert DATE.parse("1999-uu-uu") == DATE.parse("1999-XX-XX")


@pytest.mark.parametrize(
    ("texts", "spread", "common"),
    [
        (["8 February 2017", "23 January 2017"], "23 January 2017 to 8 February 2017", None),
        (["December 2016", "30 December 2016"], "December 2016", "30 December 2016"),
        (
            ["until 24 January 2017", "at least until 24 January 2017"],
            "24 January 2017",
            "until 24 January 2017",
        ),
        (
            ["28 December 2016 to 2 January 2017", "1-5 January 2017"],
            "28 December 2016 to 5 January 2017",
            "1 January 2017 to 2 January 2017",
        ),
        (
            ["late December 2016", "early December 2016"],
            "early December 2016 to late December 2016",
            "1 December 2016 to 31 December 2016",
        ),
    ],
)
def test_what_several_dates_leave(texts, spread, common):
    dates = [DATE.parse(text) for text in texts]
    assert DATE.spread(dates) == spread
    assert DATE.common(dates) == common


def test_nothing_has_no_range():
    assert DATE.spread([]) is None
    assert DATE.common([]) is None


@given(st.text(max_size=60) | st.text("0123456789-/ JanuryMo,.tsdficeby'", max_size=60))
def test_no_text_raises_anything_else(text):
    try:
        date = DATE.parse(text, PUBLISHED)
    except ValueSyntaxError:
        return
    assert isinstance(date, Date)


def test_a_span_of_days_is_told_by_its_ends():
    assert in_days(Days(None, None)) == "any day"
    assert in_days(DATE.parse("../2017-01-24").days) == "24 January 2017 or earlier"


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Tribune, 4 June 2025", "4 June 2025"),
        ("The Varn Daily Post, 4 June 2025", "4 June 2025"),
        ("A B C D E F, 4 June 2025", "4 June 2025"),
        ("A B C D E F G, 4 June 2025", None),
        ("Tribune 4 June 2025", None),
        ("the Tribune, 4 June 2025", None),
        ("Tribune 2, 4 June 2025", None),
        (", 4 June 2025", None),
    ],
)
def test_the_name_of_a_paper_and_a_comma_may_be_before_a_date(text, meaning):
    if meaning:
        assert DATE.show(DATE.parse(text)) == meaning
    else:
        with pytest.raises(ValueSyntaxError):
            DATE.parse(text)


def test_every_text_is_read_as_kept(readings_of_texts):
    read, kept = readings_of_texts
    assert read == kept
