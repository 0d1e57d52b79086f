"""How dates relate, one row a rule, and the laws that hold for all of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.relation import Overlap, Relation
from reconcile.values.date.calendar_dates import bounded, day, in_part, month, set_of, span, year
from reconcile.values.date.day_numbers import day_number
from reconcile.values.date.say import words
from reconcile.values.date.type import DateType
from reconcile.values.date.value import Bound, Part, Precision
from reconcile.values.frame import Frame
from reconcile.values.settings import Settings

DATE = DateType()
PUBLISHED = Frame(published=DATE.parse("2017-01-17").days)


def compare(a, b, frame=PUBLISHED):
    return DATE.compare(DATE.parse(a, frame), DATE.parse(b, frame))


@pytest.mark.parametrize(
    ("a", "b", "relation", "reason"),
    [
        ("23 January 2017", "2017-01-23", "same", "same-date"),
        ("December 2016", "1-31 December 2016", "same", "same-date"),
        ("December 2016", "2016-12-30", "refines", "precision"),
        ("198X", "1985", "refines", "precision"),
        ("1985-XX", "1985-04", "refines", "precision"),
        ("between 23 and 27 January 2017", "24 January 2017", "refines", "precision"),
        ("late December 2016", "30 December 2016", "refines", "precision"),
        ("late December 2016", "December 2016", "refines", "precision"),
        ("late December 2016", "5 December 2016", "differs", "outside-the-part"),
        ("late December 2016", "early December 2016", "differs", "outside-the-part"),
        ("late December 2016", "5 January 2017", "contradicts", "dates-apart"),
        ("January 23, 2017", "January 23-24, 2017", "compatible", "part-of"),
        ("2004-06/2006-08", "2005", "compatible", "part-of"),
        ("{1667,1670}", "1668", "contradicts", "dates-apart"),
        ("1-5 January 2017", "4-8 January 2017", "compatible", "overlap"),
        ("23 January 2017", "8 February 2017", "contradicts", "dates-apart"),
        ("29 December 2016", "30 December 2016", "contradicts", "adjacent-days"),
        ("April 1985", "May 1985", "contradicts", "dates-apart"),
        ("29 December 2016?", "8 February 2017", "differs", "uncertain-date"),
        ("about 29 December 2016", "30 December 2016", "differs", "approximate-date"),
        ("about 29 December 2016", "8 February 2017", "contradicts", "dates-apart"),
        ("about 1450", "1475", "differs", "approximate-date"),
        ("about 1450", "1480", "contradicts", "dates-apart"),
        ("about 1990", "1991", "differs", "approximate-date"),
        ("about 1990", "1993", "contradicts", "dates-apart"),
        ("about 2016", "2017", "differs", "approximate-date"),
        ("about 1450", "1450", "refines", "approximate-fits"),
        ("circa 1450", "about 1450", "same", "same-date"),
        ("19th century", "1900", "differs", "century-border"),
        ("19th century", "3 May 1900", "differs", "century-border"),
        ("19th century", "1900 to 1901", "contradicts", "dates-apart"),
        ("first half of the 18th century", "1750", "differs", "century-border"),
        ("first half of the 18th century", "1751", "contradicts", "dates-apart"),
        ("second half of the 18th century", "1800", "differs", "century-border"),
        ("19th century", "1799", "contradicts", "dates-apart"),
        ("30 January 1649", "9 February 1649", "differs", "calendar-unsaid"),
        ("30 January 1649", "10 February 1649", "contradicts", "dates-apart"),
        ("30 January 1649 O.S.", "9 February 1649", "same", "same-date"),
        ("January 1649", "5 February 1649", "differs", "calendar-unsaid"),
        ("1649", "5 January 1650", "contradicts", "dates-apart"),
        ("16 February 1923", "1 March 1923", "differs", "calendar-unsaid"),
        ("16 February 1924", "29 February 1924", "contradicts", "dates-apart"),
        ("fl. 1630", "fl. 1640", "differs", "active-times-differ"),
        ("from 1870 to 1890", "from 1890 to 1920", "compatible", "periods-follow"),
        ("4 June 2025 at 6 p.m.", "about 5 p.m. on 4 June 2025", "refines", "approximate-fits"),
        ("until 1990", "by 1990", "same", "same-date"),
        ("in force 1990", "fl. 1990", "incomparable", "milestones-differ"),
        ("December 2016~", "January 2017", "differs", "approximate-date"),
        ("spring 2017", "1 June 2017", "differs", "approximate-date"),
        ("since March 2011", "April 2011", "refines", "bound-satisfied"),
        ("since March 2011", "since 15 March 2011", "refines", "precision"),
        ("since March 2011", "since April 2012", "differs", "bounds-differ"),
        ("since 2017", "until 2011", "contradicts", "dates-apart"),
        ("until 24 January 2017", "until 27 January 2017", "differs", "bounds-differ"),
        (
            "until 24 January 2017",
            "at least until 24 January 2017",
            "refines",
            "bound-satisfied",
        ),
        (
            "at least until 24 January 2017",
            "at least until 27 January 2017",
            "differs",
            "bounds-differ",
        ),
        ("at least until 24 January 2017", "23-25 January 2017", "refines", "bound-satisfied"),
        ("at least until 24 January 2017", "until 20 January 2017", "contradicts", "dates-apart"),
        ("before 23 January 2017", "20 January 2017", "refines", "bound-satisfied"),
        ("before 23 January 2017", "1990", "differs", "beyond-the-date"),
        ("Monday", "23 January 2017", "compatible", "relative-ambiguous"),
        ("Monday", "8 February 2017", "contradicts", "dates-apart"),
        ("Tuesday", "17 January 2017", "same", "same-date"),
        (
            "29 December 2016 at midnight",
            "2016-12-30T00:00",
            "compatible",
            "relative-ambiguous",
        ),
        ("2016-12-30T00:00+02:00", "2016-12-29T22:00Z", "same", "same-date"),
        ("2016-12-30T00:00+02:00", "30 December 2016", "refines", "precision"),
        ("2016-12-30T10:30Z", "2016-12-30T14:45Z", "differs", "times-differ"),
        ("2016-12-30T10:30Z", "30 December 2016", "refines", "precision"),
        ("XXXX-01-23", "23 January 2017", "refines", "precision"),
        ("XXXX-01-23", "XXXX-02-08", "contradicts", "dates-apart"),
        ("XXXX-01-23", "January 2017", "compatible", "overlap"),
        ("15XX-12-25", "1550-12-26", "contradicts", "dates-apart"),
        (
            "ceasefire deal concluded 29 December 2016",
            "ceasefire took effect 30 December 2016",
            "incomparable",
            "milestones-differ",
        ),
        ("took effect 30 December 2016", "29 December 2016", "contradicts", "adjacent-days"),
    ],
)
def test_relation(a, b, relation, reason):
    found = compare(a, b)
    assert (found.relation, found.reason) == (relation, reason)
    assert compare(b, a) == found.mirrored


def test_circa_is_as_wide_as_the_settings_say():
    narrow = DateType(settings=Settings(circa_share=0.01))
    a, b = narrow.parse("about 1450"), narrow.parse("1475")
    assert narrow.compare(a, b).relation is Relation.CONTRADICTS


def test_what_each_layer_found_is_kept():
    found = compare("early December 2016", "20 December 2016")
    assert found.literal is Overlap.B_INSIDE_A
    assert found.conveyed is Overlap.DISJOINT


def test_days_of_no_year_that_differ_contradict_without_any_year():
    assert compare("23 January", "8 February", Frame()).relation is Relation.CONTRADICTS


def explained(a, b):
    x, y = DATE.parse(a, PUBLISHED), DATE.parse(b, PUBLISHED)
    return DATE.explain(x, y, DATE.compare(x, y))


def test_the_sentence_names_the_more_exact_first():
    told = explained("December 2016", "30 December 2016")
    assert told.sentence.startswith("30 December 2016 lies within December 2016")
    assert "A: December 2016 allows 1 December 2016 to 31 December 2016" in told.steps


def test_the_days_between_are_counted():
    told = explained("23 January 2017", "8 February 2017")
    assert told.steps[-1] == "16 days from the one to the other"
    assert told.flips


plain_days = st.integers(day_number(2015), day_number(2018)).map(day)
plain_months = st.builds(month, st.integers(2015, 2017), st.integers(1, 12))
points = plain_days | plain_months | st.integers(2014, 2018).map(year)
parts = st.builds(
    in_part, plain_months, st.sampled_from([Part.EARLY, Part.MID, Part.LATE]), st.just(1 / 3)
)
doubtful = st.builds(
    lambda date, uncertain, approximate: date._replace(
        uncertain=uncertain, approximate=approximate
    ),
    points,
    st.booleans(),
    st.booleans(),
)
open_dates = st.builds(
    bounded,
    points,
    st.sampled_from([Bound.SINCE, Bound.UNTIL, Bound.UNTIL_AT_LEAST, Bound.SINCE_AT_LEAST]),
)
intervals = st.builds(
    lambda x, y, precision: span(*sorted((x, y)), precision),
    plain_days,
    plain_days,
    st.sampled_from([Precision.INTERVAL, Precision.RANGE]),
)
either = st.lists(plain_days, min_size=2, max_size=3, unique=True).map(
    lambda members: set_of(members, Precision.EITHER)
)
masks = st.sampled_from(["XXXX-01-23", "201X-12", "2017-XX-15", "2016-1X"]).map(DATE.parse)
dates = points | parts | doubtful | open_dates | intervals | either | masks


@given(dates, dates)
def test_comparing_is_symmetric(a, b):
    assert DATE.compare(b, a) == DATE.compare(a, b).mirrored


@given(dates)
def test_a_date_is_the_same_as_itself(date):
    assert DATE.compare(date, date).relation is Relation.SAME


@given(dates)
def test_what_is_printed_is_read_back(date):
    assert DATE.parse(words(date)) == date


@given(dates, plain_months, st.integers(0, 27))
def test_more_precision_never_turns_a_contradiction_into_sameness(other, whole, into):
    exact = day(whole.days.earliest + into)
    if DATE.compare(whole, other).relation is Relation.CONTRADICTS:
        assert DATE.compare(exact, other).relation is not Relation.SAME


@given(dates, dates)
def test_every_reason_is_listed_and_told(a, b):
    found = DATE.compare(a, b)
    assert found.reason in DATE.reasons
    told = DATE.explain(a, b, found)
    assert told.sentence.endswith(".")
    assert "{" not in told.sentence.replace("{20", "")


def test_case(case):
    case()
