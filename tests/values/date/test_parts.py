"""What single words and figures name, part by part."""

from __future__ import annotations

import pytest

from reconcile.values.date.calendar_dates import month
from reconcile.values.date.draft import Numbers, Year
from reconcile.values.date.part_words import STARTS
from reconcile.values.date.parts import PARTS, parts_of
from reconcile.values.date.tokens import tokens_of
from reconcile.values.date.value import Bound, Calendar, Precision


def first(name, text):
    tokens = tokens_of(text)
    found = PARTS[name](tokens, 0)
    return (found[0][0], tokens.end - found[0][1]) if found else None


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("month", "January", 1),
        ("month", "Jan.", 1),
        ("month", "Sept", 9),
        ("weekday", "Tues.", 1),
        ("season", "fall", 23),
        ("ordinal", "third", 3),
        ("ordinal", "23rd", 23),
        ("nth", "last", -1),
        ("nth", "2nd", 2),
        ("day", "31", 31),
        ("day", "first", 1),
        ("nth_day", "22nd", 22),
        ("days", "23", ((23,), "")),
        ("days", "23-24", ((23, 24), "-")),
        ("days", "23 and 24", ((23, 24), "and")),
        ("days", "22, 23 or 29", ((22, 23, 29), "or")),
        ("days", "22, 23", ((22, 23), "and")),
        ("days", "23rd to the 24th", ((23, 24), "-")),
        ("year", "2017", Year(2017)),
        ("year", "'68", Year(short=68)),
        ("year", "last year", Year(shift=-1)),
        ("year", "this year", Year(shift=0)),
        ("year", "AD 79", Year(79, said=True)),
        ("year", "79 A.D.", Year(79, said=True)),
        ("year", "44 BC", Year(-43, said=True)),
        ("year", "44 B.C.E.", Year(-43, said=True)),
        ("year", "1743/44", Year(1744, dual=True)),
        ("year", "1731/2", Year(1732, dual=True)),
        ("year", "1699/1700", Year(1700, dual=True)),
        ("year", "nineteen ninety-six", Year(1996)),
        ("year", "two thousand", Year(2000)),
        ("year", "two thousand and three", Year(2003)),
        ("year", "twenty seventeen", Year(2017)),
        ("year3", "814", Year(814)),
        ("last_digits", "'36", "36"),
        ("last_digits", "9", "9"),
        ("era", "BCE", "bc"),
        ("era", "C.E.", "ad"),
        ("figures", "23/01/2017", Numbers(23, 1, 2017, 4)),
        ("figures", "23.1.17", Numbers(23, 1, 17, 2)),
        ("figures", "2017/01/23", Numbers(23, 1, 2017, 0)),
        ("amount", "two weeks", (2, Precision.WEEK)),
        ("amount", "a year", (1, Precision.YEAR)),
        ("amount", "thirty-five years", (35, Precision.YEAR)),
        ("amount", "10-day", (10, Precision.DAY)),
        ("hours", "48 hours", 2),
        ("hours", "two hours", 0),
        ("doubts", "about", (False, True)),
        ("doubts", "possibly c.", (True, True)),
        ("doubts", "ABT.", (False, True)),
        ("clock", "10:30", "10:30"),
        ("clock", "4 p.m.", "16:00"),
        ("clock", "12 am", "00:00"),
        ("clock", "10.30am", "10:30"),
        ("clock", "16:00 GMT", "16:00Z"),
        ("clock", "18:00 BST", "18:00+01:00"),
        ("clock", "17:30:15", "17:30:15"),
        ("clock", "noon", "12:00"),
        ("clock", "midnight", "midnight"),
        ("feast", "New Year's Eve", "new year's eve"),
        ("bound", "no later than", Bound.BY),
        ("bound", "BEF.", Bound.BEFORE),
        ("trailing", "or later", Bound.NOT_BEFORE),
        ("calendar", "Old Style", Calendar.JULIAN),
        ("calendar", "N.S.", Calendar.GREGORIAN),
        ("doubt_note", "approx.", (False, True)),
        ("between", "BET.", None),
        ("roman", "VI", 6),
    ],
)
def test_a_part_is_read_whole(name, text, value):
    assert first(name, text) == (value, 0)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("day", "32"),
        ("day", "0"),
        ("day", "10:30"),
        ("days", "talks"),
        ("year", "17"),
        ("year", "814"),
        ("year", "20170"),
        ("year", "'168"),
        ("year", "AD 20170"),
        ("year", "nineteen people"),
        ("year", "two people"),
        ("year", "twenty five"),
        ("era", "B.D."),
        ("era", "a.m."),
        ("figures", "23/01-2017"),
        ("figures", "23 / 01 / 2017"),
        ("figures", "123/01/2017"),
        ("figures", "23/01/201"),
        ("month_slash", "13/2017"),
        ("month_slash", "01 / 2017"),
        ("month_slash", "01/17"),
        ("amount", "100000 days"),
        ("amount", "10000 days"),
        ("amount", "71 centuries"),
        ("amount", "two people"),
        ("hours", "two weeks"),
        ("clock", "25:00"),
        ("clock", "13 p.m."),
        ("clock", "0 a.m."),
        ("clock", "10.30"),
        ("clock", "4"),
        ("nth_day", "22"),
        ("ordinal", "23 rd"),
        ("last_digits", "1236"),
        ("last_digits", "936"),
        ("year3", "8140"),
        ("between", "among"),
    ],
)
def test_what_is_no_such_part(name, text):
    assert first(name, text) is None


def test_a_list_of_days_may_end_early():
    tokens = tokens_of("30 - 8")
    assert PARTS["days"](tokens, 0) == [(((30, 8), "-"), 3), (((30,), ""), 1)]


def test_a_mark_follows_at_once():
    assert PARTS["mark"](tokens_of("1850?"), 1) == (((True, False), 2),)
    assert not PARTS["mark"](tokens_of("1850 ?"), 1)


@pytest.mark.parametrize("name", sorted(PARTS))
def test_a_part_begins_only_with_the_words_that_it_says(name):
    texts = "23 January 2017|about 6 p.m.|first half|'68|AD 79|two years|last June|nineteen ten"
    for text in texts.split("|"):
        tokens = tokens_of(text)
        for at in range(tokens.end):
            if PARTS[name](tokens, at):
                assert ("#" if tokens.digits[at] else tokens.words[at]) in STARTS[name]


def test_a_dash_ends_no_list_that_another_word_joined():
    tokens = tokens_of("22 and 23-24")
    assert PARTS["days"](tokens, 0)[0] == (((22, 23), "and"), 3)


def test_the_parts_of_a_text_are_all_that_begin_at_its_tokens():
    tokens = tokens_of("23 January 2017 or about 6 p.m.")
    found = parts_of(tokens)
    assert found["month", 1] == ((1, 2),)
    assert found["clock", 5] == (("18:00", 10),)
    assert "feast" not in {name for name, _ in found}
    every = {
        (name, at): read
        for name in PARTS
        for at in range(tokens.end)
        if (read := PARTS[name](tokens, at))
    }
    assert found == every


@pytest.mark.parametrize(
    ("text", "doubts", "after"),
    [
        ("about 1850", (False, True), 1),
        ("possibly 1850", (True, False), 1),
        ("possibly about 1850", (True, True), 2),
        ("about possibly 1850", (True, True), 2),
        ("c. 1850", (False, True), 2),
        ("approx. 1850", (False, True), 2),
        ("estimated. 1850", (False, True), 1),
    ],
)
def test_words_leave_a_date_uncertain_or_make_it_approximate(text, doubts, after):
    assert PARTS["doubts"](tokens_of(text), 0) == ((doubts, after),)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("01/2017", month(2017, 1)),
        ("1/2017", month(2017, 1)),
        ("12/2017", month(2017, 12)),
        ("13/2017", None),
        ("0/2017", None),
        ("001/2017", None),
        ("01-2017", None),
        ("01/217", None),
        ("01 /2017", None),
        ("01/ 2017", None),
    ],
)
def test_a_month_and_a_year_with_a_slash_between(text, found):
    assert PARTS["month_slash"](tokens_of(text), 0) == ((found and ((found, 3),)) or ())


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("48 hours", 2),
        ("24 hours", 1),
        ("23 hours", 0),
        ("two hours", 0),
        ("47 hours", 1),
        ("60 minutes", 0),
        ("48 men", None),
        ("several hours", None),
    ],
)
def test_hours_in_figures_are_whole_days(text, days):
    found = PARTS["hours"](tokens_of(text), 0)
    assert found == (() if days is None else ((days, 2),))
