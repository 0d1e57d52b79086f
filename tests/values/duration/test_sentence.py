"""Lengths of time as newsrooms write them, and phrases that hold one and mean something else."""

from __future__ import annotations

import pytest

from reconcile.values.duration.type import DurationType
from reconcile.values.value_type import ValueSyntaxError

DURATION = DurationType()


@pytest.mark.parametrize(
    ("text", "like"),
    [
        # what the length is of
        ("a five-year war", "five years"),
        ("the two-day talks", "two days"),
        ("a 48-hour truce", "48 hours"),
        ("six-year-old conflict", "six years"),
        ("two days of talks", "two days"),
        ("two days' talks", "two days"),
        ("a year-long siege", "a year"),
        ("a weeklong truce", "a week"),
        ("yearlong", "a year"),
        ("daylong", "a day"),
        ("decade-long", "a decade"),
        ("decades-long war", "decades"),
        # hedges in the middle, and of length
        ("five or more years", "at least five years"),
        ("5+ years", "at least five years"),
        ("five or so years", "about five years"),
        ("three days or longer", "at least three days"),
        ("longer than three days", "more than three days"),
        ("shorter than three days", "less than three days"),
        ("as long as three days", "up to three days"),
        ("three days, possibly more", "at least three days"),
        ("just two days", "two days"),
        ("just under two years", "nearly two years"),
        ("a month or two", "one to two months"),
        ("two years or three", "two to three years"),
        # parts of a unit
        ("three quarters of an hour", "0.75 hours"),
        ("a quarter-century", "0.25 centuries"),
        ("a five-and-a-half-year war", "5.5 years"),
        # which year it is in
        ("in its sixth year", "between five and six years"),
        ("now in the first year of war", "between 0 and 1 years"),
        # what stands before the length
        ("over the past three years", "three years"),
        ("in the past three years", "three years"),
        ("over three years", "more than three years"),
        ("a half year", "half a year"),
        ("a full year", "a year"),
        ("a whole year", "a year"),
        ("five long years", "five years"),
        ("5 mos", "5 months"),
        ("3 wks", "3 weeks"),
    ],
)
def test_is_read_like(text, like):
    assert DURATION.parse(text) == DURATION.parse(like)


@pytest.mark.parametrize(
    "text",
    [
        *("five years ago", "five", "years ago", "the year", "war", "a five-year-2016"),
        *("five years 30", "one in three years", "in its year", "in its sixth", "one quarter"),
    ],
)
def test_is_no_duration(text):
    with pytest.raises(ValueSyntaxError):
        DURATION.parse(text)


@pytest.mark.parametrize(
    "text", ["from two weeks", "a weeklong about", "a two-day three weeks", "a year-long ago"]
)
def test_a_tail_that_measures_is_refused(text):
    with pytest.raises(ValueSyntaxError):
        DURATION.parse(text)


@pytest.mark.parametrize(
    ("text", "like"),
    [
        # what announces a length, and what it was spent in
        ("for the past year", "1 year"),
        ("in power for 10 years", "10 years"),
        ("in the five years since", "5 years"),
        ("for the last six months", "6 months"),
        ("during the previous two weeks", "2 weeks"),
        ("over the course of three days", "3 days"),
        ("after nearly six years of war", "nearly 6 years"),
        ("spent 14 months in prison", "14 months"),
        ("a fortnight", "2 weeks"),
        ("jailed for 15 years", "15 years"),
        ("sentenced to 20 years in prison", "20 years"),
        ("the war has lasted for more than five years", "more than 5 years"),
        ("which lasted just over an hour", "just over 1 hour"),
        ("for about an hour and a half", "about 1.5 hours"),
        ("after 13 days of fighting", "13 days"),
        ("nearly half a century of rule", "nearly 0.5 centuries"),
        ("the talks went on for two days", "2 days"),
        ("within 48 hours of the attack", "at most 48 hours"),
        ("for over a decade now", "more than 1 decade"),
        ("held captive for 444 days", "444 days"),
        ("took 90 minutes", "90 minutes"),
        ("the six-month-long battle for the city", "6 months"),
        ("nine months into the war", "9 months"),
        ("for a third straight day", "between 2 and 3 days"),
        ("on the 100th day of the siege", "between 99 and 100 days"),
        ("throughout the five-day visit", "5 days"),
        ("the last 24 hours", "24 hours"),
        ("a year and nine months", "1 year 9 months"),
        ("in less than a week", "less than 1 week"),
        ("for as long as two years", "at most 2 years"),
        ("no longer than three days", "at most 3 days"),
        ("ruled the country for 24 years", "24 years"),
        ("24 years in power", "24 years"),
        ("his 24-year rule", "24 years"),
        ("the country's five-year civil war", "5 years"),
        ("an almost two-month-long siege", "almost 2 months"),
        ("the nearly six-year conflict", "nearly 6 years"),
        ("announced a 48-hour humanitarian truce", "48 hours"),
        ("over a period of five years", "5 years"),
        ("a siege of 900 days", "900 days"),
        ("two weeks in a row", "2 weeks"),
        ("1h30m", "1 hour 30 minutes"),
        ("2 h 15 min", "2 hours 15 minutes"),
        ("for all of two hours", "2 hours"),
        ("lasting between two and three weeks", "between 2 and 3 weeks"),
        ("the past five-and-a-half years", "5.5 years"),
        ("more than 1,000 days of war", "more than 1000 days"),
        ("under siege for months", "months"),
        ("for the third consecutive week", "between 2 and 3 weeks"),
        ("entering its seventh year", "between 6 and 7 years"),
        ("after a three-week lull in fighting", "3 weeks"),
        ("who has led the party for a decade", "1 decade"),
        ("ended a 17-day hunger strike", "17 days"),
        ("the blackout lasted roughly four hours", "about 4 hours"),
        ("agreed to a 30-day extension", "30 days"),
        ("over the past decade and a half", "1.5 decades"),
        ("a two-and-a-half-hour meeting", "2.5 hours"),
        ("in office for less than six months", "less than 6 months"),
        ("were trapped for 69 days underground", "69 days"),
        ("a 10-month siege", "10 months"),
        ("faces up to 10 years in jail", "at most 10 years"),
        ("will last at least three weeks", "at least 3 weeks"),
        ("during its 12 years in power", "12 years"),
        ("a ceasefire lasting 72 hours", "72 hours"),
        ("through seven years of conflict", "7 years"),
        ("the year-long blockade", "1 year"),
        ("has been closed for the past three weeks", "3 weeks"),
        ("a four-hour wait at the border", "4 hours"),
        ("some 18 months into his term", "about 18 months"),
        ("the battle raged for nearly nine months", "nearly 9 months"),
        ("held for 48 hours without charge", "48 hours"),
        ("a six-week-long trial", "6 weeks"),
        ("over the next 18 months", "18 months"),
        ("half an hour", "0.5 hours"),
        ("for three-quarters of an hour", "0.75 hours"),
        ("after a decade of civil war", "1 decade"),
        ("ten long years of exile", "10 years"),
        ("for the last several decades", "several decades"),
        ("24-hour curfew", "24 hours"),
        ("a week of mourning", "1 week"),
        ("three days of national mourning", "3 days"),
        ("a 90-day pause", "90 days"),
        ("nine and a half weeks", "9.5 weeks"),
        ("1 year, 2 months and 3 days", "1 year 2 months 3 days"),
        ("the minute-long silence", "1 minute"),
        ("a minute's silence", "1 minute"),
        ("remained in hospital for eight days", "8 days"),
        ("a 15-year-old ceasefire", "15 years"),
        ("three to four months of talks", "between 3 and 4 months"),
        ("between six and eight weeks", "between 6 and 8 weeks"),
        ("at least 40 minutes", "at least 40 minutes"),
        ("a ten-year child benefit plan", "10 years"),
        ("a two-to-three-week trial", "between 2 and 3 weeks"),
        ("a two- to three-week trial", "between 2 and 3 weeks"),
        ("3 weeks (approx.)", "about 3 weeks"),
        ("five years (or more)", "at least 5 years"),
        ("at least five years or so", "at least 5 years"),
    ],
)
def test_is_found_in_its_sentence(text, like):
    assert DURATION.parse(text) == DURATION.parse(like)


@pytest.mark.parametrize(
    "text",
    [
        "every two weeks",
        "five years ago",
        "two days later",
        "a five-year-old boy",
        "twice a week",
        "50 km per hour",
        "for the third time in two weeks",
        "three years after the war began",
        "two of the five years",
        "served two terms of four years",
        "served four years of a six-year term",
        "two four-year terms",
        "last year",
        "in the last year of the war",
        "for another six months",
        "two years from now",
        "once in three years",
        "at the age of five years",
        "did not last five years",
        "extended by three months",
        "killed 40 in two days",
        "in two years' time",
        "less than 24 hours after the truce",
        "five working days",
        "two weeks in advance",
        "the end of two years",
        "for most of the past two years",
        "more than two decades after independence",
        "the longest strike in 30 years",
        "for the first time in nine years",
        "for the better part of a year",
        "waited four hours",
        "stretched over five days",
        "delayed by two hours",
        "a delay of two hours",
        "for a further two weeks",
        "two years to the day",
        "within days",
        "about half a century ago",
        "no more than a couple of hours",
        "in the last two years of the war",
        "on the third day",
        "after five years",
        "for 30 years to life",
        "for up to five years or life",
        "a five-year war that both parties to these talks had wanted to end",
        "the last day",
        "during the last year of the war",
        "for two days, and again for 40 hours",
        "for two days and 40 wounded",
        "last year's war",
        "he is five years older",
        "for two years or so many",
    ],
)
def test_what_may_mean_something_else_is_refused(text):
    with pytest.raises(ValueSyntaxError):
        DURATION.parse(text)
