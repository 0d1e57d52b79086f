"""Dates as newsrooms write them, against 2 November 1989 and 24 January 2017."""

from __future__ import annotations

import pytest

from reconcile.model.relation import Overlap
from reconcile.values.date.edtf_text import edtf_text
from reconcile.values.date.read import candidates
from reconcile.values.date.type import DateType
from reconcile.values.frame import Frame
from reconcile.values.value_type import ValueSyntaxError

DATE = DateType()
THURSDAY_1989 = DATE.parse("1989-11-02").days
TUESDAY_2017 = DATE.parse("2017-01-24").days
FRAME = Frame(published=TUESDAY_2017)


def first(expression, published):
    return edtf_text(candidates(expression, published)[0])


@pytest.mark.parametrize(
    ("expression", "edtf"),
    [
        # two digits mean the nearest year, which may be one of the next few
        ("08-15-90", "1990-08-15"),
        ("the mid-90s", "199X"),
        ("the '60s", "196X"),
        ("'92", "1992"),
        ("earlier today", "1989-11-02"),
        ("later today", "1989-11-02"),
        ("midyear", "1989"),
        ("midweek", "1989-10-30/1989-11-05"),
        ("the early part of 1990", "1990"),
        ("the latter part of 1990", "1990"),
        ("the 1990 fiscal year", "1990~"),
        ("calendar 1990", "1990"),
        ("FY1990", "1990~"),
        ("thirty-five years ago", "1954"),
        ("seventy years ago", "1919"),
        ("as early as next week", "1989-11-06/.."),
        ("as soon as tomorrow", "1989-11-03/.."),
        ("over the weekend", "1989-10-28/1989-10-29"),
    ],
)
def test_best_proposal_of_1989(expression, edtf):
    assert first(expression, THURSDAY_1989) == edtf


@pytest.mark.parametrize(
    ("expression", "edtf"),
    [
        ("this summer", "2017-22"),
        ("this spring", "2017-21"),
        ("this winter", "2016-24"),
        ("last summer", "2016-22"),
        ("23-Jan-2017", "2017-01-23"),
        ("on or about 23 January", "2017-01-23~"),
        ("in the early hours of Monday", "2017-01-23"),
        ("late on 23 January", "2017-01-23"),
        ("either 23 or 24 January", "[2017-01-23,2017-01-24]"),
        ("by 8 February at the latest", "../2017-02-08"),
        ("in three days' time", "2017-01-27"),
        ("Jan-2017", "2017-01"),
        ("23. January 2017", "2017-01-23"),
        ("throughout 2016", "2016"),
        ("at some point in January", "2017-01"),
        ("2011 to the present", "2011/.."),
        ("March 2011 - present", "2011-03/.."),
        ("next Friday or Saturday", "[2017-01-27,2017-01-28]"),
        ("Tuesday and Wednesday", "2017-01-24/2017-01-25"),
        ("in a week's time", "2017-01-30/2017-02-05"),
        ("01/2017", "2017-01"),
        ("٢٣ January", "2017-01-23"),
        ("٢٣/٠١/٢٠١٧", "2017-01-23"),
        ("in or around January 2017", "2017-01~"),
        ("the '90s", "199X"),
        ("'17", "2017"),
        ("'19", "2019"),
    ],
)
def test_best_proposal_of_2017(expression, edtf):
    assert first(expression, TUESDAY_2017) == edtf


@pytest.mark.parametrize(
    "text", ["the following Monday", "the following week", "the year ended 30 September 2016"]
)
def test_what_counts_from_another_day_is_refused(text):
    with pytest.raises(ValueSyntaxError):
        DATE.parse(text, FRAME)


@pytest.mark.parametrize("text", ["the following day", "the same day", "a week later"])
def test_what_counts_from_another_day_is_told(text):
    with pytest.raises(ValueSyntaxError, match="write the date itself"):
        DATE.parse(text, FRAME)


@pytest.mark.parametrize("text", ["2011-16", "2011/16"])
def test_two_years_may_share_their_century(text):
    assert DATE.parse(text) == DATE.parse("2011/2016")


@pytest.mark.parametrize("text", ["13/2017", "00/2017", "1/201", "after 8 February at the latest"])
def test_near_misses_are_no_dates(text):
    with pytest.raises(ValueSyntaxError):
        DATE.parse(text, FRAME)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("mid-1990s", "the mid 1990s"),
        ("late 1990s", "the late 1990s"),
        ("19th century", "the 19th century"),
        ("the late 19th century", "the late 19th century"),
        ("21st century", "the 21st century"),
        ("early 2017", "early 2017"),
    ],
)
def test_shown_as_people_say_it(text, shown):
    date = DATE.parse(text, FRAME)
    assert DATE.show(date) == shown
    assert DATE.parse(shown) == date


@pytest.mark.parametrize(
    ("values", "common"),
    [
        (["2016 or 2017", "2016"], "2016"),
        (["2016 or 2017", "January 2017"], "January 2017"),
        (["2016 or 2017", "2015 or 2016"], "2016"),
        (["2016 or 2017", "2015"], None),
        (["23 or 30 January 2017", "January 2017"], "23 January 2017 or 30 January 2017"),
    ],
)
def test_alternatives_have_in_common_what_one_of_them_has(values, common):
    assert DATE.common([DATE.parse(value) for value in values]) == common


@pytest.mark.parametrize("text", ["hours ago", "the turn of the century", "some nonsense"])
def test_no_name_is_suggested_for_what_is_none(text):
    with pytest.raises(ValueSyntaxError) as refused:
        DATE.parse(text, FRAME)
    assert "did you mean" not in refused.value.message


def test_a_misspelt_month_is_suggested():
    with pytest.raises(ValueSyntaxError, match='did you mean "January" by "Januray"'):
        DATE.parse("23 Januray 2017")


def test_the_type_finds_dates_in_a_sentence():
    found = DATE.find("Talks opened on 23 January 2017 in Astana", FRAME)
    assert [each.value for each in found] == [DATE.parse("23 January 2017")]


def test_of_alternatives_that_differ_the_one_that_shares_days_is_told():
    a, b = DATE.parse("summer", FRAME), DATE.parse("about early 2017")
    assert DATE.compare(a, b).literal is not Overlap.DISJOINT
    assert DATE.common([a, b]) is not None


def test_sets_of_parts_are_shown_in_words():
    date = DATE.parse("mid 2016 and early 2017")
    assert DATE.parse(DATE.show(date)) == date
