"""Lengths of time as newsrooms write them."""

from __future__ import annotations

import pytest

from reconcile.model.relation import Relation
from reconcile.values.base import ValueSyntaxError
from reconcile.values.duration.type import DurationType

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
    ("a", "b", "relation"),
    [
        ("nearly 2,000 days", "1,950 days", Relation.REFINES),
        ("nearly 2,000 days", "1,700 days", Relation.DIFFERS),
        ("nearly 2,000 days", "2,001 days", Relation.CONTRADICTS),
        ("nearly 2,000 days", "2,100 days", Relation.CONTRADICTS),
        ("just over 100 days", "108 days", Relation.REFINES),
        ("a five-year war", "six years", Relation.DIFFERS),
        ("well over 100 days", "180 days", Relation.REFINES),
        ("over 100 days", "180 days", Relation.DIFFERS),
        ("just two days", "50 hours", Relation.REFINES),
        ("in its sixth year", "five and a half years", Relation.REFINES),
        ("in its sixth year", "seven years", Relation.CONTRADICTS),
    ],
)
def test_relation(a, b, relation):
    assert DURATION.compare(DURATION.parse(a), DURATION.parse(b)).relation is relation


@pytest.mark.parametrize("text", ["10 seconds", "nearly 10 seconds", "0 days", "about 0 days"])
def test_no_span_ends_before_it_begins(text):
    for span in DURATION.parse(text)[:2]:
        assert span.high is None or span.low <= span.high


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("just under a year", "nearly a year"),
        ("two or more years", "years"),
        ("decades", "20+ years"),
    ],
)
def test_bounds_of_one_literal_set_relate_alike_in_either_order(a, b):
    one, other = DURATION.parse(a), DURATION.parse(b)
    assert DURATION.compare(one, other) == DURATION.compare(other, one).mirrored


@pytest.mark.parametrize(
    "text", ["from two weeks", "a weeklong about", "a two-day three weeks", "a year-long ago"]
)
def test_a_tail_that_measures_is_refused(text):
    with pytest.raises(ValueSyntaxError):
        DURATION.parse(text)


def test_nearly_six_years_lies_within_six_years():
    nearly, six = DURATION.parse("almost six years of war"), DURATION.parse("six-year war")
    assert DURATION.compare(nearly, six).relation is Relation.REFINES
