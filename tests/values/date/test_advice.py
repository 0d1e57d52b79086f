"""What is said of a text that isn't read, and what to write instead."""

from __future__ import annotations

import pytest

from reconcile.values.date.type import DateType
from reconcile.values.value_type import ValueSyntaxError


def refused(text):
    with pytest.raises(ValueSyntaxError) as caught:
        DateType().parse(text)
    return caught.value


@pytest.mark.parametrize(
    ("text", "message", "expected"),
    [
        ("HEBREW 2 TVT 5758", "is of the Hebrew calendar", "Gregorian or Julian"),
        ("FRENCH_R NIVO 6", "is of the French Republican calendar", "Gregorian or Julian"),
        ("@#DFRENCH R@ 11 NIVO 0006", "French Republican", "Gregorian or Julian"),
        ("5 Tevet 5777", "is of the Hebrew calendar", "Gregorian or Julian"),
        ("14 Farvardin 1395", "is of the Persian calendar", "Gregorian or Julian"),
        ("Ramadan 2016", "is of the Islamic calendar", "Gregorian or Julian"),
        ("3 Henry VIII", "counts the years of a reign", "1511"),
        ("the third year of Henry VIII", "counts the years of a reign", "1511"),
        ("15 George Street", "isn't a date", "23 January 2017"),
        ("ABT _ROMAN 59", "only its program knows", "Gregorian or Julian"),
        ("unknown", "says that no date is known", "no claim"),
        ("n.d.", "says that no date is known", "no claim"),
        ("2004-01-01/open", "a draft of EDTF", "2004-01-01/.."),
        ("unknown/2004", "a draft of EDTF", "/2004"),
        ("5 May 1850 (a guess)", 'what "(a guess)" says', "5 May 1850, and the note"),
        ("23 JAN 92", "gives its year in two digits", "23 JAN 1992 or 23 JAN AD 92"),
        ("23 Januray 2017", 'did you mean "January" by "Januray"', "23 January 2017"),
        ("58", "isn't a year", "2017-01-23"),
        ("talks", "isn't a date", "23 January 2017"),
        ("2017-13-01", "isn't in the calendar", ""),
    ],
)
def test_advice(text, message, expected):
    error = refused(text)
    assert message in error.message
    assert expected in error.expected


def test_the_place_of_a_misspelt_word_is_told():
    assert refused("23 Januray 2017").offset == 3


def test_the_place_of_a_note_is_told():
    assert refused("5 May 1850 (a guess)").offset == 11


@pytest.mark.parametrize("text", ["march on", "may go"])
def test_a_word_that_is_a_month_is_not_suggested(text):
    assert "did you mean" not in refused(text).message


def test_a_published_date_is_asked_for_only_where_it_helps():
    assert "`published`" in refused("last Monday").message
    assert "`published`" not in refused("the week of last month").message
