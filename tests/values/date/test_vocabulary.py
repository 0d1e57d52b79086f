"""The words of English dates: what runs through a table, and what two tables share."""

from __future__ import annotations

import calendar

import pytest

from reconcile.values.date import vocabulary
from reconcile.values.date.type import DateType
from reconcile.values.frame import Frame

DATE = DateType()


def shown(text, published="23 January 2017"):
    return DATE.show(DATE.parse(text, Frame(published=DATE.parse(published).days)))


def test_months_and_weekdays_are_those_of_the_standard_library():
    assert list(calendar.month_name)[1:] == vocabulary.MONTH_NAMES
    assert list(calendar.day_name) == vocabulary.WEEKDAY_NAMES
    for number in range(1, 13):
        assert vocabulary.MONTHS[calendar.month_name[number].lower()] == number
        assert vocabulary.MONTHS[calendar.month_abbr[number].lower()] == number
    for number in range(7):
        assert vocabulary.WEEKDAYS[calendar.day_name[number].lower()] == number
        assert vocabulary.WEEKDAYS[calendar.day_abbr[number].lower()] == number
    assert {"sept": 9}.items() <= vocabulary.MONTHS.items()
    assert {"tues": 1, "thur": 3, "thurs": 3}.items() <= vocabulary.WEEKDAYS.items()


def test_short_names_are_those_that_are_no_whole_ones():
    assert "may" not in vocabulary.ABBREVIATED
    assert {"jan", "sept", "thurs", "mon"} <= vocabulary.ABBREVIATED
    assert {"january", "monday"}.isdisjoint(vocabulary.ABBREVIATED)


@pytest.mark.parametrize(
    ("table", "words", "numbers"),
    [
        (
            "NUMBERS",
            "zero one two nineteen twenty thirty ninety a an",
            [0, 1, 2, 19, 20, 30, 90, 1, 1],
        ),
        ("ROUND_NUMBERS", "twenty thirty ninety", [20, 30, 90]),
        ("ORDINALS", "first second nineteenth twentieth", [1, 2, 19, 20]),
        ("TENS", "twenties thirties nineties", [20, 30, 90]),
        ("ROMAN_MONTHS", "i iv ix xii", [1, 4, 9, 12]),
        ("SEASONS", "spring summer autumn fall winter", [21, 22, 23, 23, 24]),
        ("SPELLED_CENTURIES", "eleven nineteen twenty two", [1100, 1900, 2000, 2000]),
        ("MODIFIERS", "last past this next coming", [-1, -1, 0, 1, 1]),
        ("NAMED_DAYS", "yesterday today tonight tomorrow", [-1, 0, 0, 1]),
        ("WEEK_WAYS", "of ended ending beginning starting", [0, -1, -1, 1, 1]),
    ],
)
def test_words_have_their_numbers(table, words, numbers):
    assert [getattr(vocabulary, table)[word] for word in words.split()] == numbers


def test_a_word_of_a_century_is_a_hundred_times_its_number():
    for word, year in vocabulary.SPELLED_CENTURIES.items():
        assert year == vocabulary.NUMBERS[word] * (1000 if word == "two" else 100)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Christmas Eve 2016", "24 December 2016"),
        ("Christmas Day 2016", "25 December 2016"),
        ("Boxing Day 2016", "26 December 2016"),
        ("New Year's Eve 2016", "31 December 2016"),
        ("New Year's Day 2017", "1 January 2017"),
        ("Valentine's Day 2017", "14 February 2017"),
        ("Halloween 2016", "31 October 2016"),
        ("Michaelmas 1688", "29 September 1688"),
        ("Lady Day 1700", "25 March 1700"),
        ("Candlemas 1700", "2 February 1700"),
        ("Epiphany 2017", "6 January 2017"),
        ("All Saints' Day 2016", "1 November 2016"),
        ("Ash Wednesday 2017", "1 March 2017"),
        ("Good Friday 2017", "14 April 2017"),
        ("Easter Sunday 2017", "16 April 2017"),
        ("Easter Monday 2017", "17 April 2017"),
        ("Ascension Day 2017", "25 May 2017"),
        ("Pentecost 2017", "4 June 2017"),
        ("Thanksgiving 2016", "24 November 2016"),
    ],
)
def test_a_feast_is_a_day_of_its_year(text, day):
    assert shown(text) == day


def test_every_feast_has_a_day():
    named = set(vocabulary.FEASTS.values())
    assert named == {
        *vocabulary.FIXED_FEASTS,
        *vocabulary.EASTER_FEASTS,
        "thanksgiving",
    }


@pytest.mark.parametrize(
    ("zone", "day"),
    [("UTC", 23), ("GMT", 23), ("BST", 22), ("CEST", 22), ("MSK", 22), ("EST", 23)],
)
def test_an_hour_after_midnight_is_the_day_before_east_of_greenwich(zone, day):
    days = DATE.parse(f"23 January 2017 at 00:30 {zone}").days
    assert days == DATE.parse(f"{day} January 2017").days


@pytest.mark.parametrize(("mark", "doubts"), [("?", (1, 0)), ("~", (0, 1)), ("%", (1, 1))])
def test_a_mark_says_what_is_doubtful(mark, doubts):
    date = DATE.parse(f"1984{mark}")
    assert (date.uncertain, date.approximate) == doubts


@pytest.mark.parametrize(
    ("note", "doubts"),
    [(note, told) for note, told in vocabulary.DOUBT_NOTES.items() if " " not in note],
)
def test_a_note_says_what_is_doubtful(note, doubts):
    date = DATE.parse(f"1984 ({note})")
    assert (date.uncertain, date.approximate) == doubts
    assert doubts == (
        (True, False)
        if note in {"uncertain", "possibly", "probably", "presumed", "?"}
        else (False, True)
    )
